import { resolveUrl } from '../model/check.js';
import { readJson } from './json.js';
import { readMarkup } from './markup.js';

/** What an HTML page says about itself in its head and in its data. */
export interface Page {
  /** `<meta>` elements in order: the name or property in small letters, and the content. */
  meta: [name: string, content: string][];
  title: string;
  /** BCP 47, from `<html lang>`. */
  language: string;
  /** URL that references on the page are relative to. */
  base?: string;
  /** `<link rel=canonical>`. */
  canonical?: string;
  /** Parsed JSON-LD, one entry a script. */
  data: unknown[];
}

/** Reads an HTML page as text: nothing on it runs or loads. */
export function readPage(html: string, url?: string): Page {
  const page: Page = { meta: [], title: '', language: '', base: url, data: [] };
  let collecting: 'title' | 'data' | undefined;
  let script = '';
  readMarkup(html, {
    onopentag(name, attributes) {
      if (name === 'html') page.language ||= attributes['lang'] ?? '';
      if (name === 'base') page.base = resolveUrl(attributes['href'], url) ?? page.base;
      if (name === 'link' && /\bcanonical\b/i.test(attributes['rel'] ?? ''))
        page.canonical ??= resolveUrl(attributes['href'], page.base);
      if (name === 'meta') {
        const key = attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? '';
        page.meta.push([key.trim().toLowerCase(), (attributes['content'] ?? '').trim()]);
      }
      if (name === 'title' && !page.title) collecting = 'title';
      if (name === 'script' && /^application\/ld\+json\b/i.test(attributes['type']?.trim() ?? '')) collecting = 'data';
    },
    ontext(text) {
      if (collecting === 'title') page.title += text;
      if (collecting === 'data') script += text;
    },
    onclosetag(name) {
      if (name === 'script' && collecting === 'data') {
        /* Old systems still wrap scripts in comments, which JSON does not know. */
        page.data.push(readJson(script.replace(/^\s*(<!--|\/\*<!\[CDATA\[\*\/)|(-->|\/\*\]\]>\*\/)\s*$/g, '')));
        script = '';
      }
      if (name === 'script' || name === 'title') collecting = undefined;
    },
  });
  return page;
}
