/** The same quotations for everyone: the original, its translation, who said it. */
import { attributeOf, byMarkup, byReact, textOf } from './tags.js';

export function quotes(count) {
  return Array.from({ length: count }, (_, index) => ({
    index,
    text: `${index}: Bas, ab main retire ho sakta hoon, aur bhi pyaar ata hai.`,
    translation: `${index}: Now I can take my retirement, and it is all the more lovable.`,
    speaker: `Speaker ${index % 50}`,
  }));
}

export const contestants = {
  floor: byMarkup(
    quotes,
    ({ text, translation, speaker }) =>
      `<div class="quote"><div class="pair"><blockquote translate="no" lang="hi-Latn" dir="ltr">“${text}”</blockquote><div><small>English translation:</small><div lang="en" dir="ltr">“${translation}”</div></div></div><small class="attribution"><span><bdi><b>${speaker}</b></bdi>, <bdi>actor</bdi></span></small></div>`,
    textOf('blockquote'),
  ),
  Stet: byMarkup(
    quotes,
    ({ text, translation, speaker }) =>
      `<stet-quote-block text="${text}" quote-lang="hi-Latn" translation="${translation}" translation-lang="en" speaker="${speaker}" speaker-role="actor"></stet-quote-block>`,
    attributeOf('text'),
  ),
  React: byReact(quotes, (h, { index, text, translation, speaker, changed }) =>
    h(
      'div',
      { className: 'quote', key: index },
      h(
        'div',
        { className: 'pair' },
        h('blockquote', { translate: 'no', lang: 'hi-Latn', dir: 'ltr' }, '“', changed, text, '”'),
        h('div', null, h('small', null, 'English translation:'), h('div', { lang: 'en', dir: 'ltr' }, '“', translation, '”')),
      ),
      h('small', { className: 'attribution' }, h('span', null, h('bdi', null, h('b', null, speaker)), ', ', h('bdi', null, 'actor'))),
    ),
  ),
};
