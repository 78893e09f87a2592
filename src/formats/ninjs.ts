import { resolveUrl } from '../model/check.js';
import type { Card } from '../model/card.js';
import { cardOf, languageTag } from './card-of.js';
import { isoDuration } from './date.js';
import { CARDS, readUpTo, type ReadOptions } from './limits.js';
import { pictureOf, presentable, type Candidate } from './picture.js';
import { plainLine, readHtml, summarise, summariseText } from './plain-text.js';
import { many, own, string, whole } from './value.js';

/**
 * The cards of IPTC ninjs items, versions 1 to 3, already parsed: one item or a list. What is withheld, canceled or
 * still under embargo gives none. An item's `uri` names it and is no page to link to, so that the card has no `href`
 * unless the item says one.
 */
export function fromNinjs(doc: unknown, { limit = CARDS, url, now = Date.now() }: ReadOptions = {}): Card[] {
  return readUpTo(limit, many(own(doc, 'items') ?? doc), (item) => (isPublic(item, now) ? cardFrom(item, url) : []));
}

function isPublic(item: unknown, now: number): boolean {
  const status = string(get(item, 'pubStatus')).toLowerCase();
  return !/^(withheld|cancell?ed)$/.test(status) && !(Date.parse(string(get(item, 'embargoed'))) > now);
}

function cardFrom(item: unknown, base: string | undefined): Card[] {
  const kind = string(get(item, 'type'));
  const ownPicture = kind === 'picture' || kind === 'graphic';
  const picture = ownPicture ? item : (pictureAmong(item) ?? item);
  const files = filesOf(picture, base);
  const texts = (what: string, ...roles: string[]) => textsOf(item, what, roles);
  const body = bodyOf(item);
  const description = texts('description', 'summary', 'text', 'main', '');
  return cardOf({
    href: resolveUrl(get(item, 'canonicalUrl') ?? get(item, 'link'), base),
    headline: plainLine(texts('headline', 'main', 'headline', '') || anyHeadline(item)),
    summary: ownPicture
      ? ''
      : summariseText(plainLine(description)) || body || plainLine(texts('description', 'caption')),
    byline: plainLine(string(own(item, 'by', 'byline'))),
    published:
      string(get(item, 'firstCreated')) || string(get(item, 'contentCreated')) || string(get(item, 'versionCreated')),
    updated: get(item, 'firstCreated') === undefined ? undefined : string(get(item, 'versionCreated')),
    images: pictureOf(files),
    imageAlt: plainLine(textsOf(picture, 'description', ['alt', 'alttext', 'altText'])),
    caption: files.length > 0 ? plainLine(textsOf(picture, 'description', ['caption', 'main', 'text', ''])) : '',
    credit: files.length > 0 ? creditOf(picture) : '',
    media: kind === 'video' || kind === 'audio' ? kind : undefined,
    duration: kind === 'video' || kind === 'audio' ? durationOf(item) : '',
    language: languageTag(string(get(item, 'language'))),
    identifiers: [string(get(item, 'uri'))],
  });
}

/* Version 3 writes `pubStatus` where 1 and 2 write `pubstatus`. */
function get(item: unknown, key: string): unknown {
  return own(item, key, key.toLowerCase());
}

/* Versions 2 and 3: `headlines: [{role, value}]`. Version 1: `headline`, `headline_main`. */
function textsOf(item: unknown, what: string, roles: string[]): string {
  const listed = many(own(item, `${what}s`)).filter((entry) => typeof entry === 'object');
  for (const role of roles) {
    const entry = listed.find((each) => string(own(each, 'role')) === role);
    const text = string(own(entry, 'value')) || string(own(item, role ? `${what}_${role}` : what));
    if (text) return text;
  }
  return '';
}

function anyHeadline(item: unknown): string {
  const values = many(own(item, 'headlines')).map((each) => string(own(each, 'value')));
  return values.find(Boolean) || string(own(item, 'title'));
}

/* The beginning of the story itself, in the format that reads best; agencies' own XML is not for readers. */
function bodyOf(item: unknown): string {
  const html = many(own(item, 'bodies')).find((body) => /html/.test(string(get(body, 'contentType'))));
  const plain = many(own(item, 'bodies')).find((body) => /^(text\/plain)?$/.test(string(get(body, 'contentType'))));
  const markup = string(own(html, 'value')) || string(own(item, 'body_xhtml', 'body_html5', 'body_richtext'));
  return (
    summarise(readHtml(markup).paragraphs) ||
    summariseText(string(own(plain, 'value')) || string(own(item, 'body_text')))
  );
}

/* Associations are a list in versions 2 and 3, an object by name in version 1. The main picture comes first. */
function pictureAmong(item: unknown): unknown {
  const pictures = named(own(item, 'associations')).filter(
    ([, each]) =>
      string(get(each, 'type')) === 'picture' && isPublic(each, Infinity) && filesOf(each).some(presentable),
  );
  return (pictures.find(([name]) => /^(main|lead|top)/i.test(name)) ?? pictures[0])?.[1];
}

function named(data: unknown): [string, unknown][] {
  if (Array.isArray(data)) return data.map((each: unknown) => [string(own(each, 'name')), each]);
  return typeof data === 'object' && data ? Object.entries(data) : [];
}

/* The widest first: it decides the shape, and the narrower ones of that shape become its candidates. */
function filesOf(item: unknown, base?: string): Candidate[] {
  return named(own(item, 'renditions'))
    .filter(([name, each]) => {
      const type = string(own(each, 'contentType', 'contenttype', 'mimeType', 'mimetype'));
      const words = `${name} ${string(own(each, 'title'))} ${string(own(each, 'role'))} ${string(own(each, 'rel'))}`;
      return /^(image\/(jpe?g|png|webp|avif|gif)\b.*)?$/.test(type) && !/watermark/i.test(words);
    })
    .map(([, each]) => ({
      url: resolveUrl(own(each, 'href'), base),
      width: whole(own(each, 'width')),
      height: whole(own(each, 'height')),
      bytes: whole(get(each, 'sizeInBytes')),
    }))
    .sort((a, b) => (b.width ?? 0) - (a.width ?? 0));
}

/* Some agencies put the credit among the descriptions, where it must not be taken for a caption. */
function creditOf(picture: unknown): string {
  const credit =
    textsOf(picture, 'description', ['creditline', 'credit', 'byline']) || string(get(picture, 'creditLine'));
  return plainLine(
    credit ||
      string(own(picture, 'by', 'byline')) ||
      string(get(picture, 'copyrightHolder')) ||
      string(get(picture, 'copyrightNotice')),
  );
}

/* The standard says seconds; some agencies give milliseconds, which would be a film of more than a day. */
function durationOf(item: unknown): string {
  const written =
    [item, ...named(own(item, 'renditions')).map(([, each]) => each)]
      .map((each) => Number(string(own(each, 'duration'))))
      .find((each) => each > 0) ?? 0;
  return isoDuration(Math.round(written > 86_400 ? written / 1000 : written));
}
