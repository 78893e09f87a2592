import { expect } from 'chai';
import { render, type TemplateResult } from 'lit';
import * as stories from '../stories/quote-block.stories.js';
import { cleanUp, settled } from './support.js';

interface Story {
  render: (args: object) => TemplateResult;
  args?: object;
}

const SCRIPTS = ['Arab', 'Cyrl', 'Deva', 'Hang', 'Hani', 'Hebr', 'Hira', 'Taml', 'Latn'];
const WRITTEN_IN: Record<string, string[]> = {
  Jpan: ['Hani', 'Hira'],
  Hans: ['Hani'],
  Hant: ['Hani'],
  Kore: ['Hang', 'Hani'],
};

/* Words of Hindi in the stories that no English sentence has: its letters do not tell it from English. */
const ROMANISED = /\b(hoon|retire ho|maano|dusre|dikhane|pyaar)\b/i;

/** The `lang` that a text is heard in, slots and shadow roots considered. */
function languageAt(node: Node): string {
  for (
    let at: Node | null = node;
    at;
    at = (at as Text).assignedSlot ?? at.parentNode ?? (at as ShadowRoot).host ?? null
  ) {
    const lang = at instanceof Element && at.getAttribute('lang');
    if (lang) return lang;
  }
  return '';
}

function* texts(node: Node): Generator<Text> {
  if (node instanceof Text) yield node;
  /* Names are in no language, and the library's own words in English as long as those of the page have not come. */
  if (node instanceof Element && node.matches('script, style, bdi, option, [part=label], [part=credit]')) return;
  for (const child of node.childNodes) yield* texts(child);
  if (node instanceof Element && node.shadowRoot) yield* texts(node.shadowRoot);
}

describe('the languages of the quote stories', () => {
  afterEach(cleanUp);
  const all = Object.entries(stories as unknown as Record<string, Story>).filter(([name]) => name !== 'default');

  for (const [name, story] of all) {
    it(`${name}: whatever is in another language says so`, async () => {
      const page = document.body.appendChild(document.createElement('main'));
      page.lang = 'en';
      try {
        render(story.render(story.args ?? {}), page);
        await settled(page);
        const wrong: string[] = [];
        let seen = 0;
        for (const text of texts(page)) {
          const host = (text.getRootNode() as ShadowRoot).host;
          if (!host && text.parentElement?.matches('stet-quote-block:not([display=inline])') && !text.assignedSlot)
            continue; // read and not shown
          const letters = text.data.match(/\p{L}/gu) ?? [];
          if (letters.length < 2) continue;
          seen += 1;
          const lang = languageAt(text);
          const script = new Intl.Locale(lang).maximize().script!;
          const allowed = WRITTEN_IN[script] ?? [script];
          const foreign = SCRIPTS.filter((each) => !allowed.includes(each)).some(
            (each) =>
              letters.filter((letter) => new RegExp(`\\p{sc=${each}}`, 'u').test(letter)).length > letters.length / 2,
          );
          if (foreign || ROMANISED.test(text.data) !== /^hi-Latn/.test(lang))
            wrong.push(`${lang}: ${text.data.trim()}`);
        }
        expect(wrong).to.deep.equal([]);
        expect(seen).to.be.greaterThan(0);
      } finally {
        page.remove();
      }
    });
  }
});
