import { resolveUrl } from '../model/check.js';
import type { Author, Card } from '../model/card.js';
import { cardOf, languageTag } from './card-of.js';
import { isoDate, isoDuration } from './date.js';
import { CARDS, readUpTo, type ReadOptions } from './limits.js';
import { pictureOf, presentable } from './picture.js';
import { plainLine, readHtml, summarise, summariseText } from './plain-text.js';
import { many, own, string } from './value.js';

/** The cards of a JSON Feed, version 1.0 or 1.1, already parsed. Anything that is no such feed has no cards. */
export function fromJsonFeed(doc: unknown, { limit = CARDS, url }: ReadOptions = {}): Card[] {
  const base =
    [own(doc, 'feed_url'), own(doc, 'home_page_url')].map((each) => resolveUrl(each, url)).find(Boolean) ?? url;
  const language = string(own(doc, 'language'));
  const authors = authorsOf(doc, base);
  const items = own(doc, 'items');
  return Array.isArray(items) ? readUpTo(limit, items, (item) => cardFrom(item, base, language, authors)) : [];
}

function cardFrom(item: unknown, base: string | undefined, language: string, feedAuthors: Author[]): Card[] {
  const content = readHtml(string(own(item, 'content_html')), base);
  const plain = string(own(item, 'summary')) || string(own(item, 'content_text'));
  const authors = authorsOf(item, base);
  const given = [own(item, 'image'), own(item, 'banner_image')].map((image) => ({ url: resolveUrl(image, base) }));
  const picture = [...given, ...content.images].find(presentable);
  const playing = many(own(item, 'attachments')).find((attachment) => kindOf(attachment));
  const id = string(own(item, 'id'));
  return cardOf({
    href:
      [own(item, 'url'), own(item, 'external_url')].map((each) => resolveUrl(each, base)).find(Boolean) ?? absolute(id),
    headline: plainLine(string(own(item, 'title'))),
    kicker: string(many(own(item, 'tags'))[0]),
    summary: summariseText(plain) || summarise(content.paragraphs),
    authors: authors.length > 0 ? authors : feedAuthors,
    published: isoDate(string(own(item, 'date_published'))),
    updated: isoDate(string(own(item, 'date_modified'))),
    images: pictureOf(picture ? [picture] : []),
    imageAlt: content.images.find((image) => image === picture)?.alt,
    media: kindOf(playing),
    duration: isoDuration(string(own(playing, 'duration_in_seconds'))),
    language: languageTag(string(own(item, 'language')) || language),
    identifiers: [id],
  });
}

function absolute(id: string): string | undefined {
  return /^https?:/i.test(id) ? resolveUrl(id) : undefined;
}

function authorsOf(data: unknown, base: string | undefined): Author[] {
  return many(own(data, 'authors', 'author')).flatMap((author) => {
    const name = plainLine(string(own(author, 'name')));
    return name
      ? { name, href: resolveUrl(own(author, 'url'), base), image: resolveUrl(own(author, 'avatar'), base) }
      : [];
  });
}

function kindOf(attachment: unknown): 'video' | 'audio' | undefined {
  const kind = string(own(attachment, 'mime_type')).split('/')[0];
  return kind === 'video' || kind === 'audio' ? kind : undefined;
}
