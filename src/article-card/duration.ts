import { formatList, formatNumber } from '../core/format.js';

const ISO_8601 = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?)?$/i;
const UNITS = ['hour', 'minute', 'second'];

/** A running time (ISO 8601 duration, or seconds) in words: "2 min 30 sec". '' where it is neither. */
export function formatDuration(written: string, locale: string): string {
  const seconds = secondsOf(written.trim());
  const amounts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const words = amounts.flatMap((amount, index) =>
    amount > 0 ? formatNumber(amount, locale, { style: 'unit', unit: UNITS[index], unitDisplay: 'short' }) : [],
  );
  return formatList(words, locale, { type: 'unit', style: 'narrow' });
}

function secondsOf(written: string): number {
  if (/^\d+(\.\d+)?$/.test(written)) return Math.round(Number(written));
  const [days, hours, minutes, seconds] = (ISO_8601.exec(written) ?? []).slice(1).map((part) => Number(part ?? 0));
  return (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0);
}
