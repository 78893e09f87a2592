import { expect } from 'chai';
import { everyStory, markupOf } from './every-story.js';
import { everyWidget } from './every-widget.js';
import { settled } from './support.js';

/* What Lit's own build needs; the drop-in scripts need less and have tests of their own (test/package/drop-ins.test.js). */
const { origin } = location; // 'self' is nobody in a page without an address of its own, in Firefox
const POLICY = `default-src 'none'; script-src ${origin}; style-src 'none'; img-src ${origin} data:; connect-src ${origin}; require-trusted-types-for 'script'; trusted-types lit-html`;

/** A page written by the parser, with every widget registered in it; `head` may hold a policy. */
async function open(head: string, body: string) {
  const frame = document.createElement('iframe');
  const violations: string[] = [];
  frame.srcdoc = `<!doctype html><html lang="en">${head}<body>${body}<script type="module" src="/src/all.ts"></script>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const inside = () => frame.contentWindow as (Window & typeof globalThis) | null;
  for (let tries = 0; tries < 100 && !inside()?.customElements.get('stet-award-list'); tries++)
    await new Promise((resolve) => setTimeout(resolve, 50)); // Firefox also tells of the empty page that comes first
  const page = frame.contentDocument!;
  inside()!.addEventListener('error', ({ message }) => violations.push(message));
  page.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    violations.push(`${violatedDirective} ${blockedURI}`),
  );
  await settled(page);
  return { frame, page, violations };
}

const rootOf = (element: Element) => element.shadowRoot!.innerHTML.replace(/<!--.*?-->/gs, '');

describe('under a strict policy with Trusted Types', () => {
  for (const { tag } of everyWidget) {
    it(`<${tag}> is drawn and styled as anywhere`, async function () {
      this.timeout(30_000);
      const pages = everyStory.map((story) => markupOf(story.draw())).filter((page) => page.includes(`<${tag}`));
      expect(pages).to.not.be.empty;
      const free = await open('', pages.join(''));
      const strict = await open(`<meta http-equiv="content-security-policy" content="${POLICY}">`, pages.join(''));
      await new Promise((resolve) => setTimeout(resolve, 500)); // what is fetched only when it is needed
      await settled(free.page);
      await settled(strict.page);
      const expected = [...free.page.querySelectorAll(tag)].map(rootOf);
      const drawn = [...strict.page.querySelectorAll(tag)];
      expect(drawn.length).to.equal(expected.length);
      drawn.forEach((element, index) => {
        if (rootOf(element) !== expected[index]) expect.fail(`drawn otherwise: ${rootOf(element).slice(0, 300)}`);
        expect(element.shadowRoot!.adoptedStyleSheets).to.not.be.empty;
      });
      expect(strict.violations).to.deep.equal([]);
      free.frame.remove();
      strict.frame.remove();
    });
  }
});
