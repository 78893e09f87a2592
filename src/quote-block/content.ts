import { normaliseText } from '../core/text.js';
import type { Quote, QuoteTranslation, Segment } from '../model/quote.js';
import type { parseInlineTranslation } from './parse.js';
import type { QuoteBlock } from './quote-block.js';

const FIELDS = ['speaker', 'speakerRole', 'speakerHref', 'speakerImage', 'source', 'sourceHref', 'said'] as const;

/* Weighs as much as the widget and few pages need it, so it is fetched when the first quote asks for it. */
let parser: typeof parseInlineTranslation | undefined;

/** Fetches the parser; where it cannot be had, quotes are drawn as they are written. */
export async function loadParser(): Promise<void> {
  parser ??= await import('./parse.js').then(
    (module) => module.parseInlineTranslation,
    () =>
      (text, { original }) => [{ text, lang: original }],
  );
}

/** True while a quote has yet to be parsed. */
export function lacksParser({ parse }: QuoteBlock): boolean {
  return parse && !parser;
}

/** A quote on a page, where its translations always have a language. */
export type PageQuote = Quote & { translationLang: string };

/**
 * The quote as one thing, wherever its parts come from: slots before attributes before data. It has no segments where
 * the original is the default slot as it stands.
 */
export function quoteOf(widget: QuoteBlock): PageQuote {
  const data = Object(widget.data) as Record<string, unknown>;
  const { text, translation, parse, quoteLang, translator, machineTranslated: machine } = widget;
  const translationLang = widget.translationLang || string(data['translationLang']) || widget.language;
  const quote: PageQuote = { translationLang };
  for (const name of FIELDS) quote[name] = widget[name] || string(data[name]);
  quote.translations = translation
    ? [{ text: translation, lang: translationLang, translator, machine }]
    : runs(data['translations']);
  const slotted = widget.slots.has('');
  const written = slotted ? parse && normaliseText(widget.lightDom().words['']!).trim() : text;
  if (written) {
    quote.segments =
      parse && parser
        ? parser(written, { original: quoteLang, translation: translationLang })
        : [{ text: written, lang: quoteLang }];
    if (slotted && !quote.segments.some((segment) => segment.translation)) delete quote.segments;
  } else if (!slotted) quote.segments = runs(data['segments']);
  return quote;
}

function string(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/* Lit writes whatever it is given as text; what would not be words is left out here, and told in development. */
function runs<T extends Segment | QuoteTranslation>(value: unknown): T[] | undefined {
  const list = (Array.isArray(value) ? value : []).filter((each: Partial<T> | null) => string(each?.text));
  return list.length ? list.map((each: T) => ({ ...each, lang: string(each.lang) })) : undefined;
}
