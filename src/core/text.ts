/* Nearly all text passes this one test and is returned as it is. */
const SUSPECT = /[\0\r\uD800-\uDFFF]/;

/**
 * Text as every part of the library sees it: well-formed Unicode, no NUL, one kind of newline.
 * These are the only four causes that let server-rendered and client-rendered text drift apart.
 */
export function normaliseText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  /* Of lone surrogates the HTML parser and the DOM make different text. The oldest browsers keep them. */
  const wellFormed = (text as string & { toWellFormed?(): string }).toWellFormed?.() ?? text;
  return wellFormed.replace(/\0/g, '').replace(/\r\n?/g, '\n');
}
