import { resolveUrl } from '../model/check.js';
import { CARDS } from './limits.js';
import { readMarkup } from './markup.js';
import { PlainText, readHtml } from './plain-text.js';

/** An element. Names carry the prefixes of the table below, whatever the document calls them. */
export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: (XmlNode | string)[];
  /** `xml:lang` here or of the nearest ancestor that has one. */
  lang?: string;
  /** URL that references in here are relative to: `xml:base`, resolved through its ancestors. */
  base?: string;
}

/** A feed: what it says of itself, and its items. */
export interface XmlFeed {
  /** The outermost element without its items; undefined for what has no element at all. */
  root?: XmlNode;
  items: XmlNode[];
}

/* Feeds bind these to prefixes of their own choice. Protocol, case and a final slash differ between feeds too. */
const NAMESPACES: Record<string, string> = {
  'www.w3.org/2005/atom': 'atom:',
  'purl.org/atom/ns#': 'atom:',
  'search.yahoo.com/mrss': 'media:',
  'purl.org/dc/elements/1.1': 'dc:',
  'purl.org/dc/terms': 'dcterms:',
  'purl.org/rss/1.0/modules/content': 'content:',
  'www.itunes.com/dtds/podcast-1.0.dtd': 'itunes:',
};

const ITEM = /^(item|atom:entry)$/;
/* Deeper elements are dropped: no feed has them, and walking them would exhaust the stack. */
const DEPTH = 60;

/**
 * Reads RSS or Atom up to `limit` items and no further. An item that the document's end cuts off is left out;
 * an item that is not closed before the next begins ends there.
 */
export function readXml(text: string, limit = CARDS, url?: string): XmlFeed {
  const feed: XmlFeed = { items: [] };
  const open: Open[] = [{ base: url, prefixes: {} }];
  let item: XmlNode | undefined;

  const keep = (node: XmlNode) => {
    if (feed.items.length < limit) feed.items.push(node);
    item = undefined;
  };
  const isDone = () => feed.items.length >= limit;
  readMarkup(
    text,
    {
      onopentag(written, attributes) {
        const parent = open.at(-1)!;
        const prefixes = prefixesOf(attributes, parent.prefixes);
        if (open.length === 1 && written === 'feed') prefixes[''] ||= 'atom:';
        const node: XmlNode = {
          name: canonical(written, prefixes),
          attributes,
          children: [],
          lang: attributes['xml:lang'] ?? parent.lang,
          base: attributes['xml:base'] ? resolveUrl(attributes['xml:base'], parent.base) : parent.base,
        };
        open.push({ prefixes, node, lang: node.lang, base: node.base });
        feed.root ??= node;
        if (ITEM.test(node.name)) {
          if (item) keep(item);
          item = node;
        } else if (open.length < DEPTH) {
          parent.node?.children.push(node);
        }
      },
      ontext(data) {
        open.at(-1)!.node?.children.push(data);
      },
      onclosetag(_name, isComplete) {
        const { node } = open.pop()!;
        if (node && node === item && isComplete) keep(node);
      },
    },
    true,
    isDone,
  );
  return feed;
}

interface Open {
  /** Canonical prefixes by the document's own; '' is its default namespace. */
  prefixes: Record<string, string>;
  node?: XmlNode;
  lang?: string;
  base?: string;
}

function prefixesOf(attributes: Record<string, string>, inherited: Record<string, string>): Record<string, string> {
  let prefixes = inherited;
  for (const [name, namespace] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const prefix = name.slice('xmlns:'.length);
    if (prefixes === inherited) prefixes = { ...inherited };
    const known = namespace
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/\/$/, '');
    prefixes[prefix] = Object.hasOwn(NAMESPACES, known) ? NAMESPACES[known]! : prefix && `${prefix}:`;
  }
  return prefixes;
}

function canonical(written: string, prefixes: Record<string, string>): string {
  const colon = written.indexOf(':');
  const prefix = colon > 0 ? written.slice(0, colon) : '';
  const known = Object.hasOwn(prefixes, prefix) ? prefixes[prefix] : prefix && `${prefix}:`;
  return `${known ?? ''}${written.slice(colon + 1)}`;
}

/** The child elements of these names, in the order of the names. */
export function childrenOf(node: XmlNode | undefined, ...names: string[]): XmlNode[] {
  return names.flatMap(
    (name) => (node?.children ?? []).filter((child) => typeof child !== 'string' && child.name === name) as XmlNode[],
  );
}

/** The first child that says something: by the order of the names, then of the document. */
export function childOf(node: XmlNode | undefined, ...names: string[]): XmlNode | undefined {
  return childrenOf(node, ...names).find((child) => child.children.length > 0);
}

/** The text directly in an element. */
export function textOf(node: XmlNode | undefined): string {
  return (node?.children ?? [])
    .filter((child) => typeof child === 'string')
    .join('')
    .trim();
}

/** The value of an attribute, without white space around it; '' where there is none. */
export function attributeOf(node: XmlNode | undefined, name: string): string {
  return node && Object.hasOwn(node.attributes, name) ? node.attributes[name]!.trim() : '';
}

/** An element's HTML content as plain text, escaped as feeds do or as elements of its own. */
export function htmlOf(node: XmlNode | undefined): PlainText {
  if (!node?.children.some((child) => typeof child !== 'string')) return readHtml(textOf(node), node?.base);
  const text = new PlainText(node.base);
  walk(node, text);
  return text;
}

function walk(node: XmlNode, text: PlainText): void {
  for (const child of node.children) {
    if (typeof child === 'string') {
      text.text(child);
    } else {
      const name = child.name.slice(child.name.indexOf(':') + 1).toLowerCase();
      text.open(name, child.attributes);
      walk(child, text);
      text.close(name);
    }
  }
}
