import { resolveUrl } from '../model/check.js';
import type { Card } from '../model/card.js';
import { cardOf, languageTag } from './card-of.js';
import { isoDate, isoDuration } from './date.js';
import { decode } from './encoding.js';
import { readPage, type Page } from './page.js';
import { pictureOf, presentable, type Candidate } from './picture.js';
import { plainLine, summarise } from './plain-text.js';
import { whole } from './value.js';

const ACCESS: Record<string, Card['access']> = { free: 'free', metered: 'metered', locked: 'subscriber' };

/**
 * The card of an HTML page, from its Open Graph, `article:` and Twitter card metadata, else from its title and
 * description. @param url where the page stands, which relative URLs start from.
 */
export function fromOpenGraph(html: string | Uint8Array, url?: string): Card[] {
  return pageCards(readPage(decode(html), url), url);
}

/** The card of a page that was read before. */
export function pageCards(page: Page, url?: string): Card[] {
  const first = (...names: string[]) =>
    names.map((name) => page.meta.find(([key, content]) => key === name && content)?.[1]).find(Boolean) ?? '';
  const all = (name: string) =>
    page.meta.filter(([key, content]) => key === name && content).map(([, content]) => plainLine(content));
  const image = imagesOf(page).find(presentable);
  const kind = /^(video|audio|music)?/.exec(first('og:type'))![0];
  const names = [...all('author'), ...all('article:author'), ...all('twitter:creator')].filter(
    (name) => !/^(https?:|@)/i.test(name),
  );
  const access = first('article:content_tier').toLowerCase();
  return cardOf({
    href: resolveUrl(first('og:url'), page.base) ?? page.canonical ?? resolveUrl(url),
    headline: plainLine(first('og:title', 'twitter:title') || page.title),
    kicker: plainLine(first('article:section')),
    summary: summarise([plainLine(first('og:description', 'twitter:description', 'description'))]),
    authors: [...new Set(names)].map((name) => ({ name })),
    published: isoDate(first('article:published_time', 'og:article:published_time', 'datepublished', 'date')),
    updated: isoDate(first('article:modified_time', 'og:updated_time')),
    images: pictureOf(image ? [image] : []),
    imageAlt: plainLine(image?.alt ?? ''),
    label: first('article:opinion').toLowerCase() === 'true' ? 'opinion' : undefined,
    access: Object.hasOwn(ACCESS, access) ? ACCESS[access] : undefined,
    media: kind === 'video' ? 'video' : kind ? 'audio' : undefined,
    duration: isoDuration(first('video:duration', 'og:video:duration', 'music:duration')),
    language: languageTag(first('og:locale') || page.language),
  });
}

interface GraphImage extends Candidate {
  alt?: string;
}

/* Open Graph's arrays: every `og:image` begins a picture, and the properties after it are that picture's own. */
function imagesOf({ meta, base }: Page): GraphImage[] {
  const images: GraphImage[] = [];
  const twitter: GraphImage = {};
  for (const [name, content] of meta) {
    const image = images.at(-1);
    if (name === 'og:image' || (name === 'og:image:url' && !image)) images.push({ url: resolveUrl(content, base) });
    else if (name === 'og:image:secure_url' && image) image.url = resolveUrl(content, base) ?? image.url;
    else if (name === 'og:image:width' && image) image.width = whole(content);
    else if (name === 'og:image:height' && image) image.height = whole(content);
    else if (name === 'og:image:alt' && image) image.alt = content;
    else if (name === 'twitter:image' || name === 'twitter:image:src') twitter.url ??= resolveUrl(content, base);
    else if (name === 'twitter:image:alt') twitter.alt = content;
  }
  const first = images[0];
  if (first && !first.alt && (!twitter.url || first.url === twitter.url)) first.alt = twitter.alt;
  return [...images, twitter];
}
