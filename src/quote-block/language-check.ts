import { warnOnce } from '../core/development.js';
import { checkQuote } from '../model/quote.js';
import type { QuoteBlock } from './quote-block.js';

/** Scripts whose letters share no other script's code points, so that a few of them tell what a text is written in. */
const SCRIPTS = [
  'Arab',
  'Beng',
  'Cyrl',
  'Deva',
  'Grek',
  'Gujr',
  'Guru',
  'Hang',
  'Hebr',
  'Knda',
  'Latn',
  'Mlym',
  'Taml',
  'Telu',
  'Thai',
];

/** Tells the developer of a tag that is no BCP 47 and of one whose script the text contradicts. */
export function checkLanguage(tag: string, text: string): string | undefined {
  if (!tag) return undefined;
  let script: string | undefined;
  try {
    script = new Intl.Locale(tag).maximize().script;
  } catch {
    return `"${tag}" is no BCP 47 language tag, so no voice and no direction follow from it.`;
  }
  if (!script || !SCRIPTS.includes(script)) return undefined;
  const letters = text.match(/\p{L}/gu) ?? [];
  const share = (name: string) =>
    letters.filter((letter) => new RegExp(`\\p{sc=${name}}`, 'u').test(letter)).length / letters.length;
  const other =
    letters.length > 3 && share(script) < 0.2 && SCRIPTS.find((name) => name !== script && share(name) > 0.7);
  return other
    ? `"${text.slice(0, 40)}" is marked "${tag}" (script ${script}), but is written in ${other}.`
    : undefined;
}

/** Tells of every path of the data that is wrong, and of every run whose words contradict its language. */
export function warnOfContent(
  { data, quoteLang, text, translation, translationLang }: QuoteBlock,
  slotted: string,
): void {
  const quote =
    data === undefined
      ? {}
      : (checkQuote(data, (path, wrong) => warnOnce(`The data of a quote: ${path} ${wrong}.`)) ?? {});
  const { segments = [], translations = [] } = quote;
  const written = [slotted, text].map((words) => ({ text: words, lang: quoteLang }));
  for (const run of [...segments, ...translations, ...written, { text: translation, lang: translationLang }]) {
    const wrong = checkLanguage(run.lang, run.text);
    if (wrong) warnOnce(wrong);
  }
}
