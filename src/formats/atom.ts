import { resolveUrl } from '../model/check.js';
import type { Author, Card } from '../model/card.js';
import { cardOf, languageTag } from './card-of.js';
import { isoDate } from './date.js';
import { decode } from './encoding.js';
import type { ReadOptions } from './limits.js';
import { mediaOf } from './media-rss.js';
import { plainLine, PlainText, summarise } from './plain-text.js';
import { attributeOf, childOf, childrenOf, htmlOf, readXml, textOf, type XmlFeed, type XmlNode } from './xml.js';

/** The cards of an Atom feed, or of a single entry; languages and bases are inherited as XML does. */
export function fromAtom(textOrBytes: string | Uint8Array, options: ReadOptions = {}): Card[] {
  return atomCards(readXml(decode(textOrBytes), options.limit, options.url));
}

/** The cards of an Atom feed that was read before. */
export function atomCards({ root, items }: XmlFeed): Card[] {
  const authors = authorsOf(root);
  return items.filter(({ name }) => name === 'atom:entry').flatMap((entry) => cardFrom(entry, authors));
}

function cardFrom(entry: XmlNode, feedAuthors: Author[]): Card[] {
  const title = childOf(entry, 'atom:title');
  const content = textConstruct(childOf(entry, 'atom:content'));
  const summary = textConstruct(childOf(entry, 'atom:summary', 'media:description'));
  const authors = [authorsOf(entry), authorsOf(childOf(entry, 'atom:source')), feedAuthors];
  const category = childrenOf(entry, 'atom:category')[0];
  const published = isoDate(textOf(childOf(entry, 'atom:published', 'atom:issued', 'dc:date')));
  const updated = isoDate(textOf(childOf(entry, 'atom:updated', 'atom:modified')));
  return cardOf({
    href: linkOf(entry),
    headline: textConstruct(title).paragraphs.join(' ') || plainLine(textOf(childOf(entry, 'media:title'))),
    kicker: attributeOf(category, 'label') || attributeOf(category, 'term').replace(/^https?:.*/, ''),
    summary: summarise([summary, content].find(({ paragraphs }) => paragraphs.length > 0)?.paragraphs ?? []),
    authors: authors.find((each) => each.length > 0),
    published,
    updated: updated === published ? undefined : updated,
    ...mediaOf(entry, [...summary.images, ...content.images]),
    language: languageTag(title?.lang ?? entry.lang ?? ''),
    identifiers: [textOf(childOf(entry, 'atom:id'))],
  });
}

/* RFC 4287: plain text unless `type` says html (escaped) or xhtml (elements); other types hold no text at all. */
function textConstruct(node: XmlNode | undefined): PlainText {
  const type = attributeOf(node, 'type').toLowerCase();
  if (/html/.test(type)) return htmlOf(node);
  const text = new PlainText();
  if (/^(text(\/.*)?)?$/.test(type)) text.text(textOf(node));
  return text;
}

function linkOf(entry: XmlNode): string | undefined {
  const alternates = childrenOf(entry, 'atom:link').filter((link) => /^(alternate)?$/.test(attributeOf(link, 'rel')));
  const pages = alternates.filter((link) => /^(text\/html|application\/xhtml\+xml)?$/.test(attributeOf(link, 'type')));
  return [...pages, ...alternates].map((link) => resolveUrl(attributeOf(link, 'href'), link.base)).find(Boolean);
}

function authorsOf(node: XmlNode | undefined): Author[] {
  return childrenOf(node, 'atom:author').flatMap((author) => {
    const name = plainLine(textOf(childOf(author, 'atom:name')));
    const uri = childOf(author, 'atom:uri', 'atom:url');
    return name ? { name, href: resolveUrl(textOf(uri), uri?.base) } : [];
  });
}
