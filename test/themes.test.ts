import { expect } from 'chai';
import { render } from 'lit';
import { frontPage, THEMES } from '../stories/themes.stories.js';
import { violations } from './axe.js';
import { settled } from './support.js';

/** The paper that a theme's own comment says it was drawn for, and the lightest or the darkest of all pages. */
function papersOf(css: string, scheme: 'light' | 'dark'): string[] {
  const [, light, dark] = /paper of (#\w+) and (#\w+)/.exec(css)!;
  return scheme === 'light' ? [light!, '#ffffff'] : [dark!, '#000000'];
}

for (const theme of THEMES) {
  describe(`theme ${theme}`, () => {
    let css: string;
    let sheet: CSSStyleSheet;

    before(async () => {
      css = await (await fetch(`/src/themes/${theme}.css`)).text();
      sheet = await new CSSStyleSheet().replace(css);
      document.adoptedStyleSheets.push(sheet);
    });

    after(() => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    });

    for (const scheme of ['light', 'dark'] as const) {
      it(`carries all four families, with contrast enough, ${scheme}`, async () => {
        for (const paper of papersOf(css, scheme)) {
          const page = document.body.appendChild(document.createElement('main'));
          page.lang = 'en';
          Object.assign(page.style, { colorScheme: scheme, background: paper, color: '#808080' });
          try {
            render(frontPage(), page);
            await settled(page);
            expect(await violations(page)).to.deep.equal([]);
          } finally {
            page.remove();
          }
        }
      });
    }
  });
}
