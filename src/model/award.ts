import { listOf, oneOf, shape, text, url, type Report } from './check.js';

export const AWARD_OUTCOMES = ['won', 'nominated', 'shortlisted', 'longlisted', 'runner-up', 'honoured'] as const;
export const AWARD_STATES = ['current', 'expired', 'revoked'] as const;

/** An award: what `<stet-award-badge>` shows, under the names of its attributes. Every field may be missing. */
export interface Award {
  /** Absent means that the document does not say; `<stet-award-badge>` then shows its own default. */
  outcome?: (typeof AWARD_OUTCOMES)[number];
  /** Name of the award: "Best Actor", "Filmfare Critics Award for Best Actor". */
  award?: string;
  /** Part of the award or jury that gave it: "Critics". */
  category?: string;
  /** Who confers it: "Filmfare Awards". */
  body?: string;
  /** Which edition: a number ("69"), which the badge says as an ordinal, or the edition's own name. */
  edition?: string;
  /** Year it was given for, four digits. */
  year?: string;
  recipient?: string;
  /** Title of the work it was given for. */
  work?: string;
  /** To whom the recipient dedicated it. */
  dedication?: string;
  /** http(s) URL of a page about the award. */
  href?: string;
  state?: (typeof AWARD_STATES)[number];
  /** When it was given, ISO 8601, as precisely as the document says. */
  date?: string;
  /** When it ends or ended, ISO 8601. */
  expires?: string;
  /** What it is given for, plain text. */
  description?: string;
  /** http(s) URL of the picture of the award. */
  image?: string;
  /** What that picture shows. */
  imageAlt?: string;
  /** Language of the award's words, BCP 47. */
  language?: string;
  /** Where the statement stands that this award was given: an http(s) URL. */
  source?: string;
}

const award = shape({
  outcome: oneOf(AWARD_OUTCOMES),
  award: text,
  category: text,
  body: text,
  edition: text,
  year: text,
  recipient: text,
  work: text,
  dedication: text,
  href: url,
  state: oneOf(AWARD_STATES),
  date: text,
  expires: text,
  description: text,
  image: url,
  imageAlt: text,
  language: text,
  source: url,
});

/**
 * An award from data of any kind: known keys are picked and repaired, the rest is left out, nothing throws.
 * @param report hears the path of everything that was wrong.
 */
export function checkAward(data: unknown, report: Report = () => {}, path = ''): Award | undefined {
  return award(data, report, path);
}

/** The awards of a list; one that is no object is left out and its siblings stay. Anything but a list is no awards. */
export function checkAwards(data: unknown, report: Report = () => {}): Award[] {
  if (Array.isArray(data)) return listOf(award)(data, report, '')!;
  report('', 'is no list');
  return [];
}
