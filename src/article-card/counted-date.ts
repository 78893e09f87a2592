import { html, type TemplateResult } from 'lit';
import { readDate, type WrittenDate } from '../core/date.js';
import { formatDays, formatRelative, safeTimeZone } from '../core/format.js';
import type { ArticleCard } from './article-card.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * A date as the time since or until it: "2 hours ago", or "yesterday" where no time with a zone was given; undefined
 * where the date itself is to be said. A server never counts, since its page outlives the moment.
 */
export function countedTime(date: WrittenDate, card: ArticleCard): TemplateResult | undefined {
  const { now } = card;
  if (now === undefined || !isCounted(date, card.dateStyle, now)) return undefined;
  const text = date.zoned
    ? formatRelative(date.moment, now, card.language)
    : formatDays(Math.floor(date.moment / DAY) - today(now, card.timeZone), card.language);
  return html`<time part="date" datetime=${date.text} data-widest=${widest(card.language)}>${text}</time>`;
}

/* Without a zone nobody knows the moment, and so the day is told, unless days themselves are to be counted. */
function isCounted({ precision, zoned, moment }: WrittenDate, dateStyle: string, now: number): boolean {
  if (/year|month/.test(precision)) return false;
  if (dateStyle !== 'auto') return dateStyle === 'relative';
  return zoned && moment <= now && now - moment < DAY;
}

/* The calendar day that it is now, in days since 1970. */
function today(now: number, timeZone: string): number {
  const day = new Intl.DateTimeFormat('en-CA-u-ca-gregory-nu-latn', { timeZone: safeTimeZone(timeZone) }).format(now);
  return readDate(day)!.moment / DAY;
}

/* The longest text that it grows to within a day: its place is kept, so that nothing moves. */
function widest(language: string): string {
  const texts = [59 * MINUTE, 23 * 60 * MINUTE].map((age) => formatRelative(0, age, language));
  return texts.sort((a, b) => b.length - a.length)[0]!;
}
