import { html, nothing } from 'lit';
import { directionOf } from '../core/language.js';
import type { Segment } from '../model/quote.js';
import { quoteMarks } from './marks.js';
import { nestMarks } from './nested-marks.js';
import { missingEnding, seam } from './segments.js';

/** Words with their language and the direction of its script. */
export function run(words: unknown, lang: string) {
  return html`<span lang=${lang} dir=${directionOf(lang)}>${words}</span>`;
}

/**
 * Runs between quotation marks, those in another language than `around` marked as such, with marks by the rules of the
 * page's. An empty line begins a paragraph.
 */
export function runsInParagraphs(runs: Segment[], around: string, page: string): unknown {
  const [open, close] = quoteMarks(page);
  const paragraphs: unknown[][] = [[open]];
  runs.forEach(({ text, lang }, index) => {
    const words = runs.length > 1 ? text : nestMarks(text.trim(), page);
    words.split(/\n\s*\n/).forEach((piece, place) => {
      if (place) paragraphs.push([]);
      paragraphs
        .at(-1)!
        .push(place ? '' : seam(runs[index - 1]?.text, text), lang && lang !== around ? run(piece, lang) : piece);
    });
  });
  paragraphs.at(-1)!.push(close);
  return paragraphs.length > 1 ? paragraphs.map((each) => html`<p>${each}</p>`) : paragraphs[0];
}

/** The runs of a quote within a sentence, each translation in brackets behind its original. */
export function inlineRuns(segments: Segment[], translationLang: string, page: string) {
  return segments.map((segment, index) => {
    const { text, lang, translation } = segment;
    const ending = missingEnding(segment);
    return [
      seam(segments[index - 1]?.text, text),
      run(text.slice(0, text.length - ending.length), lang || page),
      translation ? html` (${run(translation, translationLang)})` : nothing,
      ending,
    ];
  });
}
