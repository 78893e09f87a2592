import { expect } from 'chai';
import fc from 'fast-check';
import { html } from 'lit';
import { integrity } from '../stories/embed-builder/built.js';
import { WIDGETS, type EmbedBuilder } from '../stories/embed-builder/embed-builder.js';
import { elementOf } from '../stories/embed-builder/element.js';
import { markupOf, scriptTag } from '../stories/embed-builder/markup.js';
import { newPiece } from '../stories/embed-builder/pieces.js';
import { CHOICES } from '../stories/embed-builder/recipes.js';
import { violations } from './axe.js';
import { cleanUp, fixture, settled, visibleText } from './support.js';

const HOSTILE = [
  '"><script>alert(1)</script>',
  '</stet-quote-block><img src=x onerror=alert(1)>',
  '<!-- --> &amp; &lt; &#10;',
  "' onfocus=alert(1) autofocus='",
  'javascript:alert(1)',
  'line\nbreak\n\nparagraph\r\n\u0000\u2028\u00A0\uD800',
];

const open = async () => {
  const builder = await fixture<EmbedBuilder>(html`<embed-builder></embed-builder>`);
  await settled(builder);
  return builder;
};

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;

/** Tags, attributes and words of an element; only the white space that layout adds is left out of account. */
const shape = (element: Element): unknown => [
  element.localName,
  [...element.attributes].map(({ name, value }) => [name, value]),
  [...element.childNodes]
    .map((node) => (node instanceof Element ? shape(node) : node.textContent!.replace(/[ \n]+/g, ' ').trim()))
    .filter((node) => node !== ''),
];

const control = <Type extends Element = HTMLInputElement>(builder: EmbedBuilder, selector: string) =>
  builder.querySelector<Type>(selector)!;

async function type(builder: EmbedBuilder, name: string, value: string) {
  const field = control(builder, `form [name="${name}"]`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled(builder);
}

async function choose(builder: EmbedBuilder, tag: string) {
  const radio = control(builder, `[name=widget][value=${tag}]`);
  radio.click();
  await settled(builder);
}

describe('embed builder', () => {
  after(cleanUp);

  for (const tag of CHOICES) {
    for (const wordsInside of [true, false]) {
      it(`${tag}: what is copied is what was shown, whatever was typed, words ${wordsInside ? 'inside' : 'in attributes'}`, () => {
        const values = fc.dictionary(
          fc.constantFrom(...WIDGETS.get(tag)!.fields.map(({ name }) => name)),
          fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }), fc.webUrl()),
        );
        fc.assert(
          fc.property(values, (typed) => {
            const piece = { ...newPiece(tag), values: typed };
            const element = elementOf(piece, WIDGETS, wordsInside);
            const body = parsed(markupOf(element));
            return (
              body.childElementCount === 1 &&
              JSON.stringify(shape(body.firstElementChild!)) === JSON.stringify(shape(element)) &&
              body.querySelector('script, img, [onerror], [onfocus], [href^="javascript:" i]') === null
            );
          }),
          { numRuns: 100 },
        );
      });
    }
  }

  it('starts with a quote that is already worth publishing', async () => {
    const builder = await open();
    expect(builder.markup).to.equal(`<stet-quote-block quote-lang="hi-Latn" translation-lang="en" speaker-role="actor">
  Bas, ab main retire ho sakta hoon!!!
  <span slot="translation" lang="en">Now, I can take my retirement!!!</span>
  <span slot="speaker">Vikrant Massey</span>
</stet-quote-block>`);
  });

  it('shows what is typed at once', async () => {
    const builder = await open();
    await type(builder, 'speaker', 'Asha Rao');
    expect(visibleText(control(builder, '.preview'))).to.contain('Asha Rao, actor');
    expect(visibleText(control(builder, 'pre:nth-of-type(1)'))).to.contain('integrity="sha384-');
  });

  it('every widget has a form of all its attributes, drawn without an error', async () => {
    const builder = await open();
    for (const tag of CHOICES) {
      await choose(builder, tag);
      const names = [...builder.querySelectorAll<HTMLInputElement>('form [name]')].map(({ name }) => name);
      for (const { name } of WIDGETS.get(tag)!.fields) expect(names).to.include(name);
      expect(control(builder, '.preview').firstElementChild!.localName).to.equal(tag);
      expect(control(builder, '.preview').firstElementChild!.shadowRoot!.querySelector('.boundary')).to.not.equal(null);
    }
  });

  it('leaves out an address that no browser should open, and says so', async () => {
    const builder = await open();
    await type(builder, 'source-href', 'javascript:alert(1)');
    expect(builder.markup).to.not.contain('javascript');
    const field = control(builder, '[name=source-href]');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(visibleText(field.parentElement!)).to.contain('left out');
  });

  it('adds a reply, fills it, and takes it away', async () => {
    const builder = await open();
    await choose(builder, 'stet-social-exchange');
    const button = (words: string) =>
      [...builder.querySelectorAll('button')].find((each) => each.textContent!.trim() === words)!;
    button('Add reply').click();
    await settled(builder);
    await type(builder, 'author', 'Medha Shankar');
    await type(builder, '', 'We stand with you.');
    expect(builder.markup).to.contain(`  <stet-social-post slot="replies" author="Medha Shankar">
    <span slot="author">Medha Shankar</span>
    <p>We stand with you.</p>
  </stet-social-post>`);
    button('Remove this reply').click();
    await settled(builder);
    expect(builder.markup).to.not.contain('Medha');
    expect(visibleText(control(builder, '[role=status]'))).to.equal('Reply removed.');
  });

  it('what it copies is on the clipboard, and it says so', async () => {
    const builder = await open();
    const written: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void written.push(text) },
    });
    for (const button of builder.querySelectorAll<HTMLElement>('.code button')) button.click();
    await new Promise((resolve) => setTimeout(resolve));
    await settled(builder);
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(written).to.deep.equal([
      `<script type="module" blocking="render" src="/assets/stet/stet.min.js" integrity="${integrity['stet.min.js']}" crossorigin="anonymous"></script>`,
      builder.markup,
    ]);
    expect(visibleText(control(builder, '[role=status]'))).to.equal('Copied the tag.');
  });

  it('writes the script’s tag for a folder, a CDN and a system without modules, and no address that is none', () => {
    const src = (folder: string, classic = false) =>
      parsed(`${scriptTag({ folder, classic, integrity })}<p>`)
        .ownerDocument.querySelector('script')!
        .getAttribute('src');
    expect(src('/lib')).to.equal('/lib/stet.min.js');
    expect(src('https://cdn.example/stet/0.1.0/', true)).to.equal('https://cdn.example/stet/0.1.0/stet.iife.min.js');
    expect(src('javascript:alert(1)//')).to.equal('/assets/stet/stet.min.js');
    expect(src('/a"onload="alert(1)')).to.equal('/a"onload="alert(1)/stet.min.js');
  });

  for (const scheme of ['light', 'dark']) {
    for (const tag of CHOICES) {
      it(`${tag}: accessible, ${scheme}`, async () => {
        const builder = await open();
        const page = builder.parentElement!;
        Object.assign(page.style, {
          colorScheme: scheme,
          background: scheme === 'dark' ? '#121212' : '#fff',
          color: scheme === 'dark' ? '#e8e8e8' : '#1a1a1a',
        });
        await choose(builder, tag);
        for (const details of builder.querySelectorAll('details')) details.open = true;
        expect(await violations(builder)).to.deep.equal([]);
      });
    }
  }
});
