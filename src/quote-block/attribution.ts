import { html, nothing } from 'lit';
import { slotTemplate } from '../core/flatten.js';
import { dated, linked } from '../core/pieces.js';
import { safeUrl } from '../core/url.js';
import type { Quote } from '../model/quote.js';
import { quoteMarks } from './marks.js';

/**
 * Speaker, role, source and date, outside the blockquote, as HTML asks. `cite` is for works, so it holds the source and
 * never a person; the commas are text, for readers without styles.
 */
export function attribution(quote: Quote, slots: ReadonlySet<string>, language: string) {
  const { speakerRole, speakerHref, speakerImage, sourceHref, said = '' } = quote;
  const named = (name: 'speaker' | 'source', href?: string) => {
    if (!quote[name] && !slots.has(name)) return '';
    const url = slots.has(`${name} a`) ? null : safeUrl(href);
    return linked(url, slotTemplate(name, quote[name] ?? nothing));
  };
  const speaker = named('speaker', speakerHref);
  const source = named('source', sourceHref);
  const line = [
    speaker && html`<b>${speaker}</b>`,
    speakerRole,
    source && html`<cite>${source}</cite>`,
    dated(said, language),
  ].reduce<unknown>(
    (before, part) =>
      part
        ? html`${before}${before === nothing ? before : (quoteMarks(language)[4] ?? ', ')}<bdi>${part}</bdi>`
        : before,
    nothing,
  );
  if (line === nothing) return line;
  const portrait = safeUrl(speakerImage, 'media');
  return html`<small part="attribution">
    ${portrait ? html`<img part="portrait" src=${portrait} alt="" width="48" height="48" loading="lazy" />` : nothing}
    <span>${line}</span>
  </small>`;
}
