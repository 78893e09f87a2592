import { html, nothing } from 'lit';
import { bylineTemplate } from '../article-card/byline.js';
import { srcsetOf } from '../article-card/picture.js';
import type { Card } from '../model/card.js';

/** A card of data as a tag with attributes, so that a server can write it too; what is absent is left out. */
export function cardTemplate(card: Card, locale: string, level: string, layout: string) {
  const image = card.images?.at(-1);
  const authors = card.byline ? '' : bylineTemplate(card.authors, locale);
  return html`<stet-article-card part="card"
    lang="${card.language || nothing}"
    level="${level || nothing}"
    layout="${layout || nothing}"
    href="${card.href || nothing}"
    headline="${card.headline || nothing}"
    kicker="${card.kicker || nothing}"
    summary="${card.summary || nothing}"
    byline="${card.byline || nothing}"
    published="${card.published || nothing}"
    updated="${card.updated || nothing}"
    image="${image?.url || nothing}"
    srcset="${(card.images?.length ?? 0) > 1 ? srcsetOf(card.images!) || nothing : nothing}"
    image-width="${image?.width || nothing}"
    image-height="${image?.height || nothing}"
    image-alt="${card.imageAlt || nothing}"
    focal-point="${card.focalPoint || nothing}"
    caption="${card.caption || nothing}"
    credit="${card.credit || nothing}"
    label="${card.label || nothing}"
    sponsor="${card.sponsor || nothing}"
    access="${card.access || nothing}"
    media="${card.media || nothing}"
    duration="${card.duration || nothing}"
  >${authors ? html`<span slot="byline">${authors}</span>` : nothing}</stet-article-card>`;
}
