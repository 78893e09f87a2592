import { count, listOf, oneOf, shape, text, url, type Report } from './check.js';

export const CARD_LABELS = ['live', 'breaking', 'exclusive', 'opinion', 'analysis', 'sponsored'] as const;
export const CARD_ACCESS = ['free', 'metered', 'subscriber'] as const;
export const CARD_MEDIA = ['video', 'audio', 'gallery'] as const;

/** Somebody named in a byline. */
export interface Author {
  name: string;
  /** http(s) URL of a page about the author. */
  href?: string;
  /** What the author is, in the words of the document: "Photographer", "in Washington". */
  role?: string;
  /** http(s) URL of a portrait. */
  image?: string;
}

/** One file of a picture. */
export interface ImageCandidate {
  /** http(s) URL. */
  url: string;
  /** Pixels. */
  width?: number;
  /** Pixels. */
  height?: number;
}

/**
 * A teaser of a story: what `<stet-article-card>` shows, under the names of its attributes. How it is shown (level,
 * layout, date style, sizes, priority) is the page's business and not part of the data. Every field may be missing.
 */
export interface Card {
  /** http(s) URL of the story. */
  href?: string;
  headline?: string;
  /** A word or two that place the story: its section or first category. */
  kicker?: string;
  /** Plain text of a sentence or two. */
  summary?: string;
  /** The byline as the document wrote it; where it names authors one by one, they are in `authors` instead. */
  byline?: string;
  authors?: Author[];
  /** ISO 8601 as precise as the document was, with its zone; a date that cannot be read stays as it was written. */
  published?: string;
  /** Like `published`. */
  updated?: string;
  /** One picture as files of different widths, narrowest first. */
  images?: ImageCandidate[];
  /** What the picture shows, for those who do not see it. */
  imageAlt?: string;
  /** The point of the picture to keep when it is cropped: `x y` in per cent of its width and height, `30% 20%`. */
  focalPoint?: string;
  caption?: string;
  /** Who made or lent the picture. */
  credit?: string;
  label?: (typeof CARD_LABELS)[number];
  /** Who paid for the story. */
  sponsor?: string;
  access?: (typeof CARD_ACCESS)[number];
  media?: (typeof CARD_MEDIA)[number];
  /** Running time of the media as an ISO 8601 duration: `PT2M30S`. */
  duration?: string;
  /** Language of the story's words, BCP 47. */
  language?: string;
  /** What the document calls the story for machines: an id or several, none of them shown. */
  identifiers?: string[];
}

const author = shape({ name: text, href: url, role: text, image: url });

const card = shape({
  href: url,
  headline: text,
  kicker: text,
  summary: text,
  byline: text,
  authors: listOf<Author>((value, report, path) => {
    const known = author(typeof value === 'string' ? { name: value } : value, report, path);
    return known?.name ? (known as Author) : undefined;
  }),
  published: text,
  updated: text,
  images: listOf<ImageCandidate>((value, report, path) => {
    const known = image(typeof value === 'string' ? { url: value } : value, report, path);
    return known?.url ? (known as ImageCandidate) : undefined;
  }),
  imageAlt: text,
  focalPoint: text,
  caption: text,
  credit: text,
  label: oneOf(CARD_LABELS),
  sponsor: text,
  access: oneOf(CARD_ACCESS),
  media: oneOf(CARD_MEDIA),
  duration: text,
  language: text,
  identifiers: listOf(text),
});

const image = shape({ url, width: count, height: count });

/**
 * A card from data of any kind: known keys are picked and repaired, the rest is left out, nothing throws.
 * @param report hears the path of everything that was wrong.
 */
export function checkCard(data: unknown, report: Report = () => {}, path = ''): Card | undefined {
  return card(data, report, path);
}

/** The cards of a list; one that is no object is left out and its siblings stay. Anything but a list is no cards. */
export function checkCards(data: unknown, report: Report = () => {}): Card[] {
  if (Array.isArray(data)) return listOf(card)(data, report, '')!;
  report('', 'is no list');
  return [];
}
