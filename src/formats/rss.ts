import { resolveUrl } from '../model/check.js';
import type { Author, Card } from '../model/card.js';
import { cardOf, languageTag } from './card-of.js';
import { isoDate } from './date.js';
import { decode } from './encoding.js';
import type { ReadOptions } from './limits.js';
import { mediaOf } from './media-rss.js';
import { plainLine, summarise } from './plain-text.js';
import { attributeOf, childOf, childrenOf, htmlOf, readXml, textOf, type XmlFeed, type XmlNode } from './xml.js';

/** The cards of an RSS feed (0.9 to 2.0, and RDF), with Dublin Core, Media RSS, iTunes and `content:encoded`. */
export function fromRss(textOrBytes: string | Uint8Array, options: ReadOptions = {}): Card[] {
  return rssCards(readXml(decode(textOrBytes), options.limit, options.url));
}

/** The cards of an RSS feed that was read before. */
export function rssCards({ root, items }: XmlFeed): Card[] {
  const channel = childOf(root, 'channel') ?? root;
  const base = resolveUrl(textOf(childOf(channel, 'link')), root?.base) ?? root?.base;
  const language = textOf(childOf(channel, 'language', 'dc:language')) || root?.lang || '';
  return items.filter(({ name }) => name === 'item').flatMap((item) => cardFrom(withBase(item, base), language));
}

/* RSS says nowhere what its relative references start from; readers take the channel's link. */
function withBase(node: XmlNode, base: string | undefined): XmlNode {
  node.base ??= base;
  for (const child of node.children) if (typeof child !== 'string') withBase(child, node.base);
  return node;
}

function cardFrom(item: XmlNode, language: string): Card[] {
  const content = htmlOf(childOf(item, 'content:encoded'));
  const description = htmlOf(childOf(item, 'description', 'media:description', 'itunes:summary', 'dc:description'));
  const guid = childOf(item, 'guid');
  const id = textOf(guid) || attributeOf(item, 'rdf:about');
  return cardOf({
    href: linkOf(item) ?? (attributeOf(guid, 'isPermaLink') === 'false' ? undefined : resolveUrl(id)),
    headline: plainLine(textOf(childOf(item, 'title', 'media:title', 'itunes:title', 'dc:title'))),
    kicker: plainLine(textOf(childOf(item, 'category', 'dc:subject'))),
    summary: summarise([description, content].find(({ paragraphs }) => paragraphs.length > 0)?.paragraphs ?? []),
    authors: authorsOf(item),
    published: isoDate(textOf(childOf(item, 'pubDate', 'dc:date', 'dcterms:created', 'atom:published'))),
    updated: isoDate(textOf(childOf(item, 'atom:updated', 'dcterms:modified'))),
    ...mediaOf(item, [...description.images, ...content.images]),
    language: languageTag(textOf(childOf(item, 'dc:language')) || item.lang || language),
    identifiers: [id],
  });
}

function linkOf(item: XmlNode): string | undefined {
  const links = [
    ...childrenOf(item, 'link').map(textOf),
    ...childrenOf(item, 'atom:link')
      .filter((link) => /^(alternate)?$/.test(attributeOf(link, 'rel')))
      .map((link) => attributeOf(link, 'href')),
  ];
  return links.map((link) => resolveUrl(link, item.base)).find(Boolean);
}

function authorsOf(item: XmlNode): Author[] {
  const creators = childrenOf(item, 'dc:creator').map((creator) => plainLine(textOf(creator)));
  const names = creators.some(Boolean) ? creators : [personOf(textOf(childOf(item, 'author', 'itunes:author')))];
  return [...new Set(names.filter(Boolean))].map((name) => ({ name }));
}

/* The patterns below cost the square of a name's length. */
const LONGEST_NAME = 300;

/* RSS asks for `mail@example.org (Name)`; a bare address is nobody's name, and not for publishing. */
function personOf(written: string): string {
  const author = written.slice(0, LONGEST_NAME);
  const name = /^\S+@\S+\s+\((.+)\)$/.exec(author)?.[1] ?? author.replace(/\s*<?\S+@\S+>?\s*/, ' ');
  return plainLine(name.replace(/^\((.+)\)$/, '$1'));
}
