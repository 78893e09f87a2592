const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/* The zones that RFC 822 names, in hours from UTC. Other abbreviations mean several zones each, so they say nothing. */
const ZONES: Record<string, number> = { EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7 };

/* `Wed, 31 Jan 2018 07:26:05 GMT`: the weekday, the time, its seconds and the zone may be missing, the month in full. */
const RFC_822 =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s-]+(\d{4}|\d\d)(?:\s+(\d{1,2}):(\d\d)(?::(\d\d))?(?:\s*([a-z]{1,5}|[+-]\d\d:?\d\d))?)?$/i;

/**
 * An RFC 822 date as ISO 8601 with the zone it was written in; anything else as it is written. A date in another
 * language ("Seg, 24 Set 2018") is read by people, not guessed at here.
 */
export function isoDate(written: string): string {
  const match = RFC_822.exec(written.trim());
  const month = match ? MONTHS.indexOf(match[2]!.toLowerCase()) + 1 : 0;
  if (!match || !month) return written.trim();
  const [, day, , year, hour, minute, second, zone] = match;
  const date = `${fourDigits(year!)}-${twoDigits(month)}-${twoDigits(day!)}`;
  if (hour === undefined) return date;
  return `${date}T${twoDigits(hour)}:${minute}:${second ?? '00'}${offset(zone?.toUpperCase() ?? '')}`;
}

/* RFC 2822: 00 to 49 are this century. */
function fourDigits(year: string): string {
  return year.length === 4 ? year : `${Number(year) < 50 ? 20 : 19}${year}`;
}

function twoDigits(number: string | number): string {
  return String(number).padStart(2, '0');
}

function offset(zone: string): string {
  if (/^(GMT|UTC?|Z|[+-]00:?00)$/.test(zone)) return 'Z';
  if (/^[+-]/.test(zone)) return `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  return Object.hasOwn(ZONES, zone) ? `-${twoDigits(-ZONES[zone]!)}:00` : '';
}

/** A running time as an ISO 8601 duration: from `PT2M30S`, `2:30`, `1:02:30`, or seconds; '' for anything else. */
export function isoDuration(written: string | number | undefined): string {
  const text = String(written ?? '').trim();
  if (/^P(?=.)[\dDTHMS.]+$/i.test(text)) return text.toUpperCase();
  if (!/^\d{1,6}(:\d{1,2}){0,2}(\.\d+)?$/.test(text)) return '';
  const seconds = Math.round(text.split(':').reduce((total, part) => total * 60 + Number(part), 0));
  if (!seconds) return '';
  const part = (amount: number, unit: string) => (amount ? amount + unit : '');
  return `PT${part(Math.floor(seconds / 3600), 'H')}${part(Math.floor(seconds / 60) % 60, 'M')}${part(seconds % 60, 'S')}`;
}
