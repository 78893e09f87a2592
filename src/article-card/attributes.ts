import { choice, count, flag, text } from '../core/attributes.js';

export const attributes = {
  /** Where the card leads: http(s) or mailto, absolute or relative. Without it, or with any other scheme, no link. */
  href: text,
  /** The headline, and the name of the link. Slot `headline` for markup in it, or for a link of your own. */
  headline: text,
  /** Level of the heading around the headline; `none` makes it plain text. */
  level: choice(['3', '2', '4', '5', '6', 'none']),
  /** A word or two above the headline that place the story. Slot `kicker`. */
  kicker: text,
  /** One or two sentences below the headline (the standfirst). Slot `summary`. */
  summary: text,
  /** Who wrote it. Slot `byline`, for links, roles and portraits. */
  byline: text,
  /** ISO 8601 date, date-time, month or year of publication; anything else is shown as it is written. */
  published: text,
  /** ISO 8601 date or date-time of the last change that readers should know of. */
  updated: text,
  /** How dates read: `auto` counts the hours on the first day and then gives the date, `relative` always counts. */
  dateStyle: choice(['auto', 'relative', 'date', 'datetime']),
  /** IANA time zone of dates that have one, such as `Asia/Kolkata`; the reader's own without it. */
  timeZone: text,
  /** URL of the picture. Slot `image` for a picture element of your own. */
  image: text,
  /** What the picture shows, where it tells more than the words; else nothing, since the picture only decorates. */
  imageAlt: text,
  /** The same picture in other sizes: URLs with widths or densities, as in HTML's own `srcset`. */
  srcset: text,
  /** How wide the picture is, as in HTML's own `sizes`; worked out from the card where it is not given. */
  sizes: text,
  /** Width of the picture in pixels; with `image-height` it reserves the right box. 16:9 is reserved without. */
  imageWidth: count,
  /** Height of the picture in pixels. */
  imageHeight: count,
  /** What a crop must keep: `x y` in per cent of width and height, such as `30% 20%`; taken to the nearest quarter. */
  focalPoint: text,
  /** What readers should know about the picture. Slot `caption`. */
  caption: text,
  /** Who made or lent the picture: a name, or a phrase such as `courtesy: VikrantMassey`. Slot `credit`. */
  credit: text,
  /** What kind of story it is, in a word above the headline. */
  label: choice(['', 'live', 'breaking', 'exclusive', 'opinion', 'analysis', 'sponsored']),
  /** Who paid for the story: "Paid for by …". */
  sponsor: text,
  /** Who may read it. Only what is not free is said. */
  access: choice(['free', 'metered', 'subscriber']),
  /** What opens besides text; said in the link, because it changes what a press does. */
  media: choice(['', 'video', 'audio', 'gallery']),
  /** How long the media runs: ISO 8601 duration such as `PT2M30S`, or seconds. */
  duration: text,
  /** How the card is laid out; `auto` follows its own width, never the window's. */
  layout: choice(['auto', 'stacked', 'side', 'overlay', 'compact', 'text']),
  /** For the one lead picture of a page: loaded at once and before others. */
  priority: flag,
  /** Lets readers select the card's text; a plain click still opens the story. */
  selectable: flag,
};

type Values = { [Name in keyof typeof attributes]: ReturnType<(typeof attributes)[Name]['read']> };

/** What a card shows: its attributes, or those with what data fills in. */
export type CardContent = Omit<Values, 'byline'> & { byline: unknown };
