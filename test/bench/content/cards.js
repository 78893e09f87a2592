/** The same cards for everyone. */
import { attributeOf, byMarkup, byReact, textOf } from './tags.js';

const PICTURE = '/test/bench/pixel.svg';

export function cards(count) {
  return Array.from({ length: count }, (_, index) => ({
    href: `/story/${index}`,
    headline: `Headline number ${index} about a quiet film that won`,
    kicker: index % 2 ? 'Film' : 'Climate',
    summary: `Summary ${index}: nobody expected an entrance exam to fill cinemas for half a year.`,
    byline: `By Asha Rao and Author ${index % 50}`,
    day: `2024-02-${String(1 + (index % 28)).padStart(2, '0')}`,
    date: `February ${1 + (index % 28)}, 2024`,
  }));
}

const picture = (slot = '') => `<img${slot} src="${PICTURE}" alt="" width="1600" height="900" loading="lazy">`;
const body = (card) =>
  `<h3><a href="${card.href}">${card.headline}</a></h3><p class="kicker">${card.kicker}</p><p>${card.summary}</p><p class="meta"><span>${card.byline}</span> <time datetime="${card.day}">${card.date}</time></p>`;

const headline = textOf('h3 > a');

export const contestants = {
  floor: byMarkup(cards, (card) => `<article>${body(card)}${picture()}</article>`, headline),
  Stet: byMarkup(
    cards,
    (card) =>
      `<stet-article-card href="${card.href}" headline="${card.headline}" kicker="${card.kicker}" summary="${card.summary}" byline="${card.byline}" published="${card.day}" image="${PICTURE}" image-width="1600" image-height="900"></stet-article-card>`,
    attributeOf('headline'),
  ),
  Shoelace: byMarkup(cards, (card) => `<sl-card>${picture(' slot="image"')}${body(card)}</sl-card>`, headline),
  'Web Awesome': byMarkup(cards, (card) => `<wa-card>${picture(' slot="media"')}${body(card)}</wa-card>`, headline),
  React: byReact(cards, (h, card) =>
    h(
      'article',
      { key: card.href },
      h('h3', null, h('a', { href: card.href }, card.changed, card.headline)),
      h('p', { className: 'kicker' }, card.kicker),
      h('p', null, card.summary),
      h('p', { className: 'meta' }, h('span', null, card.byline), ' ', h('time', { dateTime: card.day }, card.date)),
      h('img', { src: PICTURE, alt: '', width: 1600, height: 900, loading: 'lazy' }),
    ),
  ),
};
