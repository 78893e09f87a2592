import { jsonLd } from '../core/json-ld.js';
import type { Quote } from '../model/quote.js';
import { quoteText } from './segments.js';

/** A schema.org Quotation as plain data, with each translation as its `workTranslation`. */
export function quotationOf(quote: Quote): Record<string, unknown> {
  const { segments = [], translations = [], translationLang, speaker, speakerHref, source, sourceHref, said } = quote;
  const translated = translations.map(({ text, lang, translator }) =>
    quotation(text, lang, { translator: named('Thing', translator) }),
  );
  const runs = segments.filter(({ translation }) => translation);
  if (!translated.length && runs.length) {
    translated.push(quotation(runs.map(({ translation }) => translation).join(' '), translationLang));
  }
  const languages = [...new Set(segments.map(({ lang }) => lang).filter(Boolean))];
  return {
    '@context': 'https://schema.org',
    ...quotation(quoteText(quote), languages.length > 1 ? languages : languages[0], {
      creator: named('Person', speaker, speakerHref),
      isPartOf: named('CreativeWork', source, sourceHref),
      dateCreated: said || undefined,
      workTranslation: translated.length > 1 ? translated : translated[0],
    }),
  };
}

function quotation(text: string, inLanguage: string | string[] | undefined, more: object = {}) {
  return { '@type': 'Quotation', text, inLanguage: inLanguage || undefined, ...more };
}

function named(type: string, name: string | undefined, url?: string) {
  return name ? { '@type': type, name, url: url || undefined } : undefined;
}

/** A quotation as the text of a `<script type="application/ld+json">`, which nothing in it can end. */
export function quoteJsonLd(quote: Quote): string {
  return jsonLd(quotationOf(quote));
}
