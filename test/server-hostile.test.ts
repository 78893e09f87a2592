import { expect } from 'chai';
import { normaliseText } from '../src/core/text.js';
import { renderPage, renderWidget, tags } from '../src/server/index.js';
import { WIDGETS } from '../src/server/widgets.js';
import { sharedJson } from './shared-documents.js';
import { deepElements } from './support.js';

const parse = (page: string) =>
  (Document as unknown as { parseHTMLUnsafe(html: string): Document }).parseHTMLUnsafe(page);

interface Vector {
  id: string;
  html: string;
}

describe('hostile text through the server', () => {
  /* Nearly every value is told to the developer as no known one, which is right, and too much to read. */
  const { warn } = console;
  before(() => (console.warn = (...said: unknown[]) => void (String(said[0]).startsWith('Stet:') || warn(...said))));
  after(() => (console.warn = warn));

  const FORBIDDEN = 'script, iframe, object, embed, base, meta, form, math, [srcdoc], [style]';

  /** What must not be in a root, whatever text it was made from. */
  function dangers(root: ShadowRoot): string[] {
    return deepElements(root).flatMap((element) => [
      ...(element.matches(FORBIDDEN) ? [element.outerHTML] : []),
      ...[...element.attributes]
        .filter(({ name }) => name.startsWith('on'))
        .map(({ name }) => `${element.localName} ${name}`),
      ...['href', 'src', 'cite', 'action', 'poster']
        .filter((name) => element.localName !== 'link' && element.hasAttribute(name))
        .map((name) => new URL(element.getAttribute(name)!, 'https://page.invalid/').protocol)
        .filter((protocol) => !/^(https?|mailto):$/.test(protocol)),
    ]);
  }

  async function texts(): Promise<string[] | undefined> {
    const vectors = await sharedJson<Vector[]>('fixtures/security/html-vectors.json');
    const naughty = await sharedJson<string[]>('fixtures/security/blns.json');
    const torture = await sharedJson<{ text?: string; unit?: string; repeat?: number }[]>(
      'fixtures/security/own/text-torture.json',
    );
    if (!vectors || !naughty || !torture) return undefined;
    const own = [
      '</template>',
      '</style>',
      '</script>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '"',
      "'",
      '`',
      '\0',
      '\uD800',
      '\uDC00x',
      '\r',
      '\r\n',
      '&quot;&lt;',
      '<template shadowrootmode=open>',
      '</stet-article-card>',
    ];
    return [
      ...own,
      ...vectors.map((vector) => vector.html),
      ...naughty,
      ...torture.flatMap((each) => (each.text === undefined ? [] : [each.text])),
    ];
  }

  it('stays text in every attribute', async function () {
    this.timeout(180_000);
    const all = await texts();
    if (!all) return this.skip();
    expect(all.length).to.be.greaterThan(2000);
    const options = { styleSheets: '/none' };
    for (const [tag, { observedAttributes }] of WIDGETS) {
      for (const name of observedAttributes) {
        const rest = name === 'headline' || tag !== 'stet-article-card' ? {} : { headline: 'Plain' };
        const { body } = parse(all.map((each) => renderWidget(tag, { ...rest, [name]: each }, '', options)).join(''));
        expect(body.childNodes.length, `${tag} ${name}`).to.equal(all.length);
        [...body.children].forEach((element, index) => {
          expect(element.localName).to.equal(tag);
          expect(element.getAttribute(name)).to.equal(normaliseText(all[index]!));
          expect(element.attributes.length).to.equal(Object.keys(rest).length + 1);
          expect(element.childNodes.length, all[index]).to.equal(0);
          expect(dangers(element.shadowRoot!), `${tag} ${name}=${all[index]}`).to.deep.equal([]);
        });
      }
    }
  });

  it('stays text in children and in data, where it is written as text', async function () {
    this.timeout(60_000);
    const all = await texts();
    if (!all) return this.skip();
    const escape = (value: string) =>
      normaliseText(value).replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
    const json = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');
    for (const tag of tags) {
      const page = all.map((each) => {
        const data = {
          text: each,
          headline: each,
          speaker: each,
          segments: [{ text: each, lang: each }],
          translations: [{ text: each, lang: each }],
          award: each,
        };
        return `<${tag}>${escape(each)}<b slot="summary">${escape(each)}</b><script type="application/json">${json([data])}</script></${tag}><${tag}><script type="application/json">${json(data)}</script></${tag}>`;
      });
      const { body } = parse(renderPage(page.join(''), { styleSheets: '/none' }));
      expect(body.children.length, tag).to.equal(all.length * 2);
      for (const element of body.children)
        expect(element.shadowRoot ? dangers(element.shadowRoot) : []).to.deep.equal([]);
    }
  });

  it('runs nothing when the page is opened, while the same vectors do run on a page of their own', async function () {
    this.timeout(120_000);
    const vectors = await sharedJson<Vector[]>('fixtures/security/html-vectors.json');
    const armed = await sharedJson<{ ids: { chromium: string[] } }>('fixtures/security/html-vectors-armed.json');
    if (!vectors || !armed) return this.skip();
    const local = vectors.filter(
      ({ id, html: vector }) => armed.ids.chromium.includes(id) && !/\/\/|refresh|location|\.src|import/i.test(vector),
    );
    const run = async (page: string) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      frame.srcdoc = `<!doctype html><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'"><script>fired = 0; alert = confirm = prompt = print = () => void fired++;</script><body>${page}`;
      document.body.append(frame);
      await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, 1000))]);
      await new Promise((resolve) => setTimeout(resolve, 20));
      const { fired } = frame.contentWindow as unknown as { fired: number };
      frame.remove();
      return fired > 0;
    };
    let control = 0;
    for (const { html: vector } of local) control += Number(await run(vector));
    expect(control).to.be.greaterThan(50);
    for (const [tag, { observedAttributes }] of WIDGETS) {
      const page = local.map(({ html: vector }) =>
        renderWidget(tag, Object.fromEntries(observedAttributes.map((name) => [name, vector]))),
      );
      expect(await run(renderPage(page.join(''))), tag).to.equal(false);
    }
  });
});
