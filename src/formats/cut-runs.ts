import type { RichText, Run } from '../model/rich-text.js';
import { simplest } from './fields.js';

/** A stretch of text with a meaning. */
export interface Mark {
  from: number;
  /** After its last unit. */
  to: number;
  /** What it is, given its words; '' leaves it out. */
  run(words: string): Run;
}

/**
 * Text between two places, cut where the marks begin and end. A mark that overlaps an earlier one, lies outside or
 * has places that are no numbers (NaN) is left out, and its words stay.
 * @param words the text between two places, in the unit that the places are counted in.
 */
export function cutRuns(
  marks: Mark[],
  from: number,
  end: number,
  words: (from: number, to: number) => string,
): RichText {
  const runs: Run[] = [];
  let done = from;
  const write = (run: Run) => void (run && runs.push(run));
  for (const mark of marks.sort((one, other) => one.from - other.from)) {
    if (!(mark.from >= done && mark.to > mark.from && mark.to <= end)) continue;
    write(words(done, mark.from));
    write(mark.run(words(mark.from, mark.to)));
    done = mark.to;
  }
  write(words(done, end));
  return simplest(runs);
}
