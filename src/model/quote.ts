import { listOf, shape, text, url, wellFormed, type Reader, type Report } from './check.js';

/** A run of a quotation in one language: a quotation may switch languages midway. */
export interface Segment {
  /** The words as they were said. Two segments are read with a space between them, unless one stands there already. */
  text: string;
  /** BCP 47; '' where it is not known. */
  lang: string;
  /** What this run means in the language of the quotation's `translationLang`. */
  translation?: string;
}

/** A translation of the whole quotation. */
export interface QuoteTranslation {
  text: string;
  /** BCP 47; '' where it is not known. */
  lang: string;
  /** Who translated, or which service. */
  translator?: string;
  /** A machine translated. */
  machine?: boolean;
}

/** A quotation: what `<stet-quote-block>` shows. Every field may be missing. */
export interface Quote {
  /** The original, run by run; a text in one language is one segment. */
  segments?: Segment[];
  translations?: QuoteTranslation[];
  /** Language of the segments' own translations, BCP 47. Without it, that of the page. */
  translationLang?: string;
  speaker?: string;
  /** What the speaker is: "Actor". */
  speakerRole?: string;
  /** http(s) URL of a page about the speaker. */
  speakerHref?: string;
  /** http(s) URL of a square portrait. */
  speakerImage?: string;
  /** The work or place it was said in. */
  source?: string;
  /** http(s) URL of the source. */
  sourceHref?: string;
  /** When it was said, ISO 8601; anything else is shown as it is written. */
  said?: string;
}

/* White space around a run belongs to the quotation: it is the space between the runs. */
const words: Reader<string> = (value, report, path) => {
  if (typeof value === 'string' && value.trim()) return wellFormed(value);
  report(path, 'is not text');
  return undefined;
};

const language: Reader<string> = (value, report, path) => {
  try {
    return Intl.getCanonicalLocales(value as string)[0];
  } catch {
    report(path, 'is no BCP 47 language tag');
    return undefined;
  }
};

const flag: Reader<boolean> = (value, report, path) => {
  if (typeof value === 'boolean') return value;
  report(path, 'is neither true nor false');
  return undefined;
};

const segment = /* @__PURE__ */ shape({ text: words, lang: language, translation: words });
const translation = /* @__PURE__ */ shape({ text: words, lang: language, translator: text, machine: flag });

/* Without words there is nothing to show; without a language the words still are. */
function worded<T extends { text?: string; lang?: string }>(
  read: Reader<T>,
): Reader<T & { text: string; lang: string }> {
  return (value, report, path) => {
    const known = read(value, report, path);
    if (known && !known.text) report(`${path}.text`, 'is missing');
    return known?.text ? { ...known, text: known.text, lang: known.lang ?? '' } : undefined;
  };
}

const quote = /* @__PURE__ */ shape({
  segments: /* @__PURE__ */ listOf<Segment>(/* @__PURE__ */ worded(segment)),
  translations: /* @__PURE__ */ listOf<QuoteTranslation>(/* @__PURE__ */ worded(translation)),
  translationLang: language,
  speaker: text,
  speakerRole: text,
  speakerHref: url,
  speakerImage: url,
  source: text,
  sourceHref: url,
  said: text,
});

/**
 * A quotation from data of any kind: known keys are picked and repaired, the rest is left out, nothing throws.
 * @param report hears the path of everything that was wrong: `segments[1].lang`
 */
export function checkQuote(data: unknown, report: Report = () => {}, path = ''): Quote | undefined {
  return quote(data, report, path);
}
