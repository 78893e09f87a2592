import { remembered } from './format.js';

/** A date as somebody wrote it: only what was said is there, and nothing is shifted. */
export interface WrittenDate {
  /** The text it was read from. */
  text: string;
  /**
   * Milliseconds since 1970, UTC. A date without a zone is placed as if it were UTC: to be formatted in UTC too, which
   * shows it as it was written for a reader in any zone.
   */
  moment: number;
  /** How much was said. */
  precision: 'year' | 'month' | 'day' | 'time';
  /** Whether a zone was given, so that `moment` is the same one everywhere. */
  zoned: boolean;
}

/* `2024`, `2024-02`, `2024-02-02`, `2024-02-02T10:30(:15(.123))`, with a space for the T, with Z, +05:30 or +0530. */
const ISO_8601 =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[t ]((?:[01]\d|2[0-3]):[0-5]\d)(?:(:[0-5]\d|:60)(?:[.,](\d{1,9}))?)?\s*(z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?)?)?$/i;

/**
 * Reads an ISO 8601 date strictly, alike in every engine: `new Date('2024-02-30')` is the first of March in
 * Chromium and invalid in WebKit; here it is null, as is everything else that names no day of the calendar.
 */
export function readDate(written: string): WrittenDate | null {
  return remembered(`read ${written}`, () => read(written));
}

function read(written: string): WrittenDate | null {
  const [text, year, month = '01', day = '01', time = '00:00', second = ':00', fraction = '', zone = ''] =
    ISO_8601.exec(written.trim()) ?? [];
  if (!text) return null;
  const seconds = second.replace('60', '59'); // no engine knows leap seconds
  const placed = `${year}-${month}-${day}T${time}${seconds}.${`${fraction}000`.slice(0, 3)}`;
  const moment = Date.parse(`${placed}Z`);
  /* An engine finds no such day, or it rolls over into the next month. */
  if (new Date(moment).getUTCDate() !== Number(day)) return null;
  return {
    text,
    moment: zone ? Date.parse(placed + zone.toUpperCase().replace(/:?(\d\d)$/, ':$1')) : moment,
    precision: PRECISIONS[text.length] ?? 'time',
    zoned: !!zone,
  };
}

/* By the length of what was written. */
const PRECISIONS: Record<number, WrittenDate['precision']> = { 4: 'year', 7: 'month', 10: 'day' };
