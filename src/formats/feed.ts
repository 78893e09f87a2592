import type { Card } from '../model/card.js';
import { atomCards } from './atom.js';
import { decode } from './encoding.js';
import { readJson } from './json.js';
import { fromJsonFeed } from './jsonfeed.js';
import { fromJsonLd } from './jsonld.js';
import type { ReadOptions } from './limits.js';
import { fromNinjs } from './ninjs.js';
import { pageCards } from './opengraph.js';
import { readPage } from './page.js';
import { rssCards } from './rss.js';
import { own } from './value.js';
import { readXml } from './xml.js';

/**
 * The cards of a document of any kind that this library reads: JSON Feed, RSS, Atom, JSON-LD, ninjs, or an HTML page.
 * The content decides, since servers send feeds under every media type. What is none of these has no cards;
 * nothing throws, and a document that is too large or cut off gives the cards that are complete.
 * @param type of the HTTP header `Content-Type`, for its charset; may be empty.
 */
export function readFeed(bytes: Uint8Array, type: string, options: ReadOptions = {}): Card[] {
  const text = decode(bytes, /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1]);
  const first = /\S/.exec(text)?.[0];
  if (first === '{' || first === '[') return readData(readJson(text), options);
  if (first !== '<') return [];
  const feed = readXml(text, options.limit, options.url);
  if (feed.root && /^(rss|rdf:RDF|channel|atom:feed|atom:entry)$/.test(feed.root.name))
    return [...rssCards(feed), ...atomCards(feed)];
  return readHtmlPage(text, options);
}

function readData(data: unknown, options: ReadOptions): Card[] {
  if (Array.isArray(own(data, 'items')) && own(data, '@context') === undefined) {
    const cards = fromJsonFeed(data, options);
    if (cards.length > 0) return cards;
  }
  const cards = fromJsonLd(data, options);
  return cards.length > 0 ? cards : fromNinjs(data, options);
}

/* A front page lists its stories as JSON-LD; an article's page is one card, fuller where both describe it. */
function readHtmlPage(text: string, options: ReadOptions): Card[] {
  const page = readPage(text, options.url);
  const [described] = pageCards(page, options.url);
  const listed = fromJsonLd(page.data, { ...options, url: page.base });
  if (listed.length === 1) return [{ ...described, ...listed[0] }];
  return listed.length > 0 || !described ? listed : [described];
}
