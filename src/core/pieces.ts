import { html } from 'lit';
import { readDate } from './date.js';
import { formatDate } from './format.js';

/** Content as a link where there is an address for it, which has passed safeUrl(). */
export function linked(url: string | null, content: unknown): unknown {
  return url ? html`<a part="link" href=${url}>${content}</a>` : content;
}

/** A date (ISO 8601) in the words of a locale; one that cannot be read stays as it was written. */
export function dated(written: string, locale: string, withTime = false, timeZone = ''): unknown {
  const date = readDate(written);
  return date ? html`<time datetime=${written}>${formatDate(date, locale, withTime, timeZone)}</time>` : written;
}
