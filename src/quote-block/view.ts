import type { PageQuote } from './content.js';

/** What a quote is drawn from: its attributes, or what `rich-quote.ts` has made of its data, runs and slots. */
export interface View extends Omit<PageQuote, 'segments' | 'translations'> {
  /** The words as they were said: plain text, or a template with its marks in it; '' for none or those of the slot. */
  text: unknown;
  /** What they mean, likewise. */
  translation: unknown;
  /** BCP 47 of the original, '' where it is not known. */
  quoteLang: string;
  /** BCP 47 of the translation, where not its slot or its attribute tells it. */
  into?: string;
  translator: string;
  machineTranslated: boolean;
  /** Stands in the place of "English translation:". */
  label?: unknown;
  buttons?: unknown;
}
