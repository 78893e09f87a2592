/** The same awards for everyone, each a sentence with an icon. */
import { attributeOf, byMarkup, byReact, textOf } from './tags.js';

const TROPHY = 'M7 3h10v6a5 5 0 0 1-10 0zM12 14v4M8 21l1-3h6l1 3z';

export function badges(count) {
  return Array.from({ length: count }, (_, index) => ({ index, award: `Award number ${index}`, work: `Work ${index % 50}`, year: 1950 + (index % 75) }));
}

const sentence = ({ award, work, year }) =>
  `<i><svg aria-hidden="true" viewBox="0 0 24 24"><path d="${TROPHY}"></path></svg></i><span><span><strong>Winner</strong></span>, <span><bdi class="award">${award}</bdi></span>, <cite><bdi>${work}</bdi></cite>, <span><bdi>Filmfare Awards</bdi></span>, <span>${year}</span></span>`;
const award = textOf('.award');

export const contestants = {
  floor: byMarkup(badges, (badge) => `<span class="badge">${sentence(badge)}</span>`, award),
  Stet: byMarkup(
    badges,
    ({ award, work, year }) =>
      `<stet-award-badge outcome="won" award="${award}" work="${work}" body="Filmfare Awards" year="${year}" icon="trophy"></stet-award-badge>`,
    attributeOf('award'),
  ),
  Shoelace: byMarkup(badges, (badge) => `<sl-badge>${sentence(badge)}</sl-badge>`, award),
  'Web Awesome': byMarkup(badges, (badge) => `<wa-badge>${sentence(badge)}</wa-badge>`, award),
  React: byReact(badges, (h, { index, award, work, year, changed }) =>
    h(
      'span',
      { className: 'badge', key: index },
      h('i', null, h('svg', { 'aria-hidden': true, viewBox: '0 0 24 24' }, h('path', { d: TROPHY }))),
      h(
        'span',
        null,
        h('span', null, h('strong', null, 'Winner')),
        ', ',
        h('span', null, h('bdi', { className: 'award' }, changed, award)),
        ', ',
        h('cite', null, h('bdi', null, work)),
        ', ',
        h('span', null, h('bdi', null, 'Filmfare Awards')),
        ', ',
        h('span', null, year),
      ),
    ),
  ),
};
