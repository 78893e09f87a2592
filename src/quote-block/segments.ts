import type { Quote, Segment } from '../model/quote.js';

const TAKES_NO_SPACE = /^[\s,.;:!?…)\]。、，！？」』\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}]/u;

/** What stands between two runs: a space, unless there is one or the second begins with what takes none. */
export function seam(before: string | undefined, text: string): string {
  return !before || /\s$/.test(before) || TAKES_NO_SPACE.test(text) ? '' : ' ';
}

/** The words of a quotation's original as one text. */
export function quoteText({ segments = [] }: Quote): string {
  return segments.map(({ text }, index) => seam(segments[index - 1]?.text, text) + text).join('');
}

/* Punctuation at the end of a run, which newsrooms put behind the bracket. */
const ENDING = /[.!?…。！？।]+["”’»]?\s*$/;

/** The ending that a translation lacks and takes from its original. */
export function missingEnding({ text, translation }: Segment): string {
  return translation && !ENDING.test(translation) ? (ENDING.exec(text)?.[0] ?? '') : '';
}

/** What the runs mean, one after the other; a run that needed no translation leaves dots where it stood between. */
export function translatedText({ segments = [] }: Quote): string {
  let gap = '';
  let written = '';
  for (const segment of segments) {
    if (!segment.translation) gap = written && ' … ';
    else {
      written += gap + segment.translation.trim() + missingEnding(segment).trim();
      gap = ' ';
    }
  }
  return written;
}
