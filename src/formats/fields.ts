import { wellFormed } from '../model/check.js';
import { checkExchange, type Exchange } from '../model/exchange.js';
import type { RichText, Run } from '../model/rich-text.js';

/** What a document says, under its own names; nothing of it is trusted to be there or of any kind. */
export type Fields = Record<string, unknown>;

/** The names of a model with anything in them: what a format fills in and `finish()` checks. */
export type Loose<Model> = { [Key in keyof Model]?: unknown };

/** An object's own fields, without a prototype behind them: what is not there reads as undefined, whatever its name. */
export function fields(value: unknown): Fields {
  return Object.assign(Object.create(null) as Fields, Object(value) === value && !Array.isArray(value) ? value : null);
}

/** The fields of every object in a list; anything but a list is empty. */
export function list(value: unknown): Fields[] {
  return (Array.isArray(value) ? value : []).filter((each) => Object(each) === each).map(fields);
}

export function string(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Text as a part of a URL. `encodeURIComponent()` alone throws where text is not well-formed. */
export function urlPart(value: unknown): string {
  return encodeURIComponent(wellFormed(string(value)));
}

/** A number; NaN for anything else, which compares as false with everything. */
export function number(value: unknown): number {
  return typeof value === 'number' ? value : NaN;
}

/** The host of an absolute URL without `www.`, '' for anything else. */
export function hostOf(url: unknown): string {
  try {
    return new URL(string(url)).host.replace(/^www\./, '');
  } catch {
    return '';
  }
}

/**
 * The words of a link. Words that are themselves an address must not hide another one:
 * those of a different host give way to the host that the link really leads to.
 */
export function linkWords(words: string, href: unknown): string {
  const said = /^\s*(?:https?:\/\/)?(?:www\.)?([\w-]+(?:\.[\w-]+)+)/i.exec(words)?.[1]?.toLowerCase();
  const host = hostOf(href);
  return said && host && said !== host.replace(/:\d+$/, '') ? host : words;
}

/** Runs as a plain string where they are no more than that. */
export function simplest(runs: Run[]): RichText {
  return runs.length === 1 && typeof runs[0] === 'string' ? runs[0] : runs;
}

/* A base that is no web address: a relative URL in a document from elsewhere leads nowhere on this site. */
const NOWHERE = 'document://nowhere/';

/** The exchange that a format has found: wrong kinds, empty fields and URLs other than http(s) fall away. */
export function finish(exchange: Loose<Exchange>): Exchange {
  return checkExchange(exchange, NOWHERE).exchange ?? {};
}
