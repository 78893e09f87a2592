import { choice, flag, text } from '../core/attributes.js';

export const attributes = {
  /** The original words, without quotation marks. A line feed is a line break. The default slot is for markup. */
  text: text,
  /** What they mean in another language. Slot `translation`: one element a translation, each with its own `lang`. */
  translation: text,
  /** Language of the original, BCP 47: `hi-Latn` is Hindi in Latin letters. */
  quoteLang: text,
  /** Language of the translation, BCP 47; that of the page around without it. */
  translationLang: text,
  /** How the two are shown. `inline` stands within a sentence, with the translation in brackets. */
  display: choice(['stacked', 'side-by-side', 'toggle', 'inline', 'original', 'translation']),
  /** `pull` sets a few words of a story large. */
  variant: choice(['block', 'pull']),
  /** Who said it. Slot `speaker`. */
  speaker: text,
  /** What the speaker is: "Actor". */
  speakerRole: text,
  /** URL of a page about the speaker. */
  speakerHref: text,
  /** URL of a square portrait of the speaker. */
  speakerImage: text,
  /** The work it comes from, or where it was said. Slot `source`. */
  source: text,
  /** URL of the source. */
  sourceHref: text,
  /** When it was said: ISO 8601; anything else is shown as it is written. */
  said: text,
  /** Who translated it; with `machine-translated`, which service. */
  translator: text,
  /** A machine translated it, and readers are told so. */
  machineTranslated: flag,
  /** Splits the newsroom habit `original (translation)`; needs `quote-lang`. What is not certain is left as it is. */
  parse: flag,
  /** Keeps the reader's choice among several translations for the site's other pages, in localStorage. */
  remember: flag,
  /** Buttons below the quote: `copy`, `share`, or both with a space between them. */
  actions: text,
  /** Writes the quote into the page as schema.org JSON-LD, for search engines. */
  structuredData: flag,
};
