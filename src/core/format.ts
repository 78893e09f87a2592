import type { WrittenDate } from './date.js';

/* Making an Intl formatter costs far more than using one, and lists make the same one a thousand times; using one still
   takes microseconds, and a page writes out the same few days again and again.
   Keys come from attributes, which are unbounded, so the oldest goes when the store is full. */
const LIMIT = 128;
const known = new Map<string, unknown>();

/** What `make` gave for this key, as long as the store has it. */
export function remembered<Value>(key: string, make: () => Value): Value {
  let value = known.get(key) as Value | undefined;
  if (value === undefined) {
    value = make();
    if (known.size >= LIMIT) known.delete(known.keys().next().value!);
    known.set(key, value);
  }
  return value;
}

type Kind = 'DateTimeFormat' | 'NumberFormat' | 'ListFormat' | 'RelativeTimeFormat' | 'PluralRules' | 'DisplayNames';

/* In English where Intl does not take the locale: `lang="C"` or `en_US` must not cost the reader the widget. */
function intl<K extends Kind>(kind: K, locale: string, options?: object): InstanceType<(typeof Intl)[K]> {
  return remembered(`${kind} ${locale} ${options ? JSON.stringify(options) : ''}`, () => {
    const Formatter = Intl[kind] as unknown as new (locale: string, options?: object) => InstanceType<(typeof Intl)[K]>;
    try {
      return new Formatter(locale, options);
    } catch {
      return new Formatter('en', options);
    }
  });
}

/** The IANA time zone if Intl takes it, else undefined. */
export function safeTimeZone(timeZone: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/**
 * A date in the words of a locale, as precisely as it was written: a year stays a year, a day is the same day for
 * every reader. Only a moment with a zone is converted, to `timeZone` (IANA) or, without one, to the reader's.
 */
export function formatDate(date: WrittenDate, locale: string, withTime = false, timeZone = ''): string {
  return remembered(`${date.text} ${locale} ${timeZone} ${withTime}`, () => {
    const { moment, precision, zoned } = date;
    const timed = withTime && precision === 'time';
    return intl('DateTimeFormat', locale, {
      year: 'numeric',
      ...(precision !== 'year' && { month: 'long' }),
      ...(!/year|month/.test(precision) && { day: 'numeric' }),
      ...(timed && { hour: 'numeric', minute: '2-digit' }),
      ...(timed && zoned && { timeZoneName: 'short' }),
      timeZone: zoned ? safeTimeZone(timeZone) : 'UTC',
    }).format(moment);
  });
}

export function formatNumber(number: number, locale: string, options?: Intl.NumberFormatOptions): string {
  return intl('NumberFormat', locale, options).format(number);
}

export function formatList(items: string[], locale: string, options?: Intl.ListFormatOptions): string {
  return intl('ListFormat', locale, options).format(items);
}

/** Time since or until, in the largest unit that fits ("2 hours ago"). Both in milliseconds since 1970. */
export function formatRelative(moment: number, now: number, locale: string): string {
  const minutes = Math.round((moment - now) / 60_000);
  const [amount, unit] =
    Math.abs(minutes) < 60
      ? ([minutes, 'minute'] as const)
      : Math.abs(minutes) < 24 * 60
        ? ([Math.trunc(minutes / 60), 'hour'] as const)
        : ([Math.trunc(minutes / (24 * 60)), 'day'] as const);
  return relative(locale).format(amount, unit);
}

/** Whole days from today: "yesterday", "in 3 days". */
export function formatDays(days: number, locale: string): string {
  return relative(locale).format(days, 'day');
}

function relative(locale: string): Intl.RelativeTimeFormat {
  return intl('RelativeTimeFormat', locale, { numeric: 'auto' });
}

export function pluralCategory(
  number: number,
  locale: string,
  type: Intl.PluralRuleType = 'cardinal',
): Intl.LDMLPluralRule {
  return intl('PluralRules', locale, { type }).select(number);
}

/**
 * What a locale calls a language, its script left out since readers do not name it: `hi-Latn` is "Hindi".
 * A tag that Intl refuses comes back as it was given.
 */
export function languageName(tag: string, locale: string): string {
  try {
    const { language, region } = new Intl.Locale(tag);
    return intl('DisplayNames', locale, { type: 'language' }).of(region ? `${language}-${region}` : language) ?? tag;
  } catch {
    return tag;
  }
}
