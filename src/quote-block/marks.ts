/* CLDR's delimiters of the languages that the library speaks, outer and inner, where they are not those of English;
   then the comma, where it is another. French sets its marks off with narrow spaces that do not break. */
const MARKS: [languages: RegExp, marks: string][] = [
  [/^(ar|ur)\b/i, '”“’‘، '],
  [/^de\b/i, '„“‚‘'],
  [/^(es|it|pt-pt)\b/i, '«»“”'],
  [/^fa\b/i, '«»‹›، '],
  [/^fr\b/i, '«\u202F\u202F»«\u202F\u202F»'],
  [/^he\b/i, '””’’'],
  [/^(ja|zh-(hant|tw|hk))\b/i, '「」『』、'],
  [/^ru\b/i, '«»„“'],
  [/^zh\b/i, '“”‘’，'],
];

/** The marks of a language: quotation opening and closing, both for one within, and the comma if it is its own. */
export function quoteMarks(language: string): string[] {
  return (MARKS.find(([languages]) => languages.test(language))?.[1] ?? '“”‘’').match(/.\s|\s?./g)!;
}

/** True for a text that brings its own marks. */
export function isMarked(text: string): boolean {
  return /^\s*["“”„«「『‹‘]/.test(text);
}
