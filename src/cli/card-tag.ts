import { attributes } from '../article-card/attributes.js';
import { bylineTemplate } from '../article-card/byline.js';
import { srcsetOf } from '../article-card/picture.js';
import { attributeName } from '../core/attributes.js';
import { formatList } from '../core/format.js';
import type { Author, Card } from '../model/card.js';
import { escapeHtml } from '../server/escape.js';
import { templateToHtml } from '../server/template.js';

/* HTML does not allow them, and a terminal would obey some of them. */
const CONTROL_CHARACTERS = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g;

/** The tag of a card as HTML, an attribute a line. Authors with pages, roles or portraits fill its `byline` slot. */
export function cardTag(card: Card): string {
  const { language = '', byline, authors = [], images = [] } = card;
  const inSlot = !byline && authors.some(({ href, role, image }) => href || role || image);
  const image = images.at(-1);
  const values: Record<string, unknown> = {
    ...card,
    byline:
      byline ||
      (inSlot
        ? ''
        : formatList(
            authors.map(({ name }) => name),
            language || 'en',
          )),
    image: image?.url,
    srcset: images.length > 1 ? srcsetOf(images) : '',
    imageWidth: image?.width,
    imageHeight: image?.height,
  };
  const lines = Object.keys(attributes).map((property) => line(attributeName(property), values[property]));
  const content = inSlot ? `\n  <span slot="byline">${bylineHtml(authors, language)}</span>\n` : '';
  const tag = `<stet-article-card${line('lang', language)}${lines.join('')}\n>${content}</stet-article-card>`;
  return tag.replace(CONTROL_CHARACTERS, '');
}

function line(name: string, value: unknown): string {
  return value ? `\n  ${name}="${escapeHtml(String(value))}"` : '';
}

function bylineHtml(authors: Author[], language: string): string {
  const template = bylineTemplate(authors, language || 'en');
  return template && templateToHtml(template, language, { widget: () => '' });
}
