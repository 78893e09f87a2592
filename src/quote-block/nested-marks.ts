import { quoteMarks } from './marks.js';

/** A text without the marks around all of it, and with a quotation inside it in the inner marks of the language. */
export function nestMarks(text: string, language: string): string {
  const [, , open, close] = quoteMarks(language);
  return text
    .replace(/^\s*["“”„«「]([^"“”„«»「」]*)["“”»」]\s*$/, '$1')
    .replace(/["“„«「]\s?([^"“”„«»「」]*?)\s?["“”»」]/g, `${open}$1${close}`);
}

/** A text between the quotation marks of a language. */
export function quoted(text: string, language: string): string {
  return quoteMarks(language).slice(0, 2).join(nestMarks(text, language));
}
