import { writeJsonLd } from '../core/write-json-ld.js';
import type { PageQuote } from './content.js';
import { quotationOf } from './json-ld.js';
import type { QuoteBlock } from './quote-block.js';
import { wholeQuote } from './whole-quote.js';

/** Writes the quote into its light DOM, where search engines read. */
export function writeStructuredData(widget: QuoteBlock, quote: PageQuote): void {
  writeJsonLd(widget, quotationOf(wholeQuote(widget, quote)));
}
