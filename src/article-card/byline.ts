import { html, nothing, type TemplateResult } from 'lit';
import { formatList } from '../core/format.js';
import { safeUrl } from '../core/url.js';
import type { Author } from '../model/card.js';

/** Authors as a locale lists them, "A, B and C", each with portrait, link and role where they are known; '' for none. */
export function bylineTemplate(authors: Author[] | undefined, locale: string): TemplateResult | '' {
  const named = (Array.isArray(authors) ? authors : []).filter((author) => typeof author?.name === 'string');
  if (named.length === 0) return '';
  /* Intl lists text only: numbers stand for the authors and are replaced by them. */
  const list = formatList(
    named.map((_, index) => `\uE000${index}\uE000`),
    locale,
  );
  return html`${list.split('\uE000').map((piece, index) => (index % 2 ? authorTemplate(named[Number(piece)]!) : piece))}`;
}

function authorTemplate({ name, href, role, image }: Author): TemplateResult {
  const link = safeUrl(href);
  const portrait = safeUrl(image, 'media');
  return html`${portrait ? html`<img class="portrait" src=${portrait} alt="" width="24" height="24" loading="lazy" /> ` : nothing}${
    link ? html`<a class="author" href=${link}><bdi>${name}</bdi></a>` : html`<bdi>${name}</bdi>`
  }${role ? html` (${role})` : nothing}`;
}
