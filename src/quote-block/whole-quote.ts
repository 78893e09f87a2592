import type { Quote } from '../model/quote.js';
import type { PageQuote } from './content.js';
import type { QuoteBlock } from './quote-block.js';

/**
 * A widget's quote with the words of its slots too, as a reader sees it: for what leaves the page. This file and what
 * imports it are loaded when they are asked for, so they ask nothing that the widget's own modules keep in mind.
 */
export function wholeQuote(widget: QuoteBlock, quote: PageQuote): Quote {
  quote.segments ??= [{ text: (widget.lightDom().words[''] ?? '').trim(), lang: widget.quoteLang }];
  const slotted = [...widget.children].filter(({ slot }) => slot === 'translation') as HTMLElement[];
  if (slotted.length) {
    const { translator, machineTranslated: machine } = widget;
    quote.translations = slotted.map((child) => ({
      text: textOf(child),
      lang: child.lang || quote.translationLang,
      translator,
      machine,
    }));
  }
  for (const name of ['speaker', 'source'] as const) {
    const child = [...widget.children].find(({ slot }) => slot === name);
    if (child) quote[name] = textOf(child);
  }
  return quote;
}

function textOf({ textContent }: Element): string {
  return (textContent ?? '').replace(/\s+/g, ' ').trim();
}
