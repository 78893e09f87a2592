import { expect } from 'chai';
import { render } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import { VERSION } from '../src/core/version.js';
import { Widget } from '../src/core/widget.js';
import { everyWidget, type TestedAttribute } from './every-widget.js';
import { cleanUp, fixture, settled } from './support.js';

type Loose = Widget & Record<string, unknown>;

const STORY = '<p>Words of the story.</p>';

/* What could hold a widget that is gone: a document on its way or arrived, the clock, observers, its neighbours. */
const SURVIVORS: Record<string, (element: Element, attributes: TestedAttribute[]) => void> = {
  'as it was': () => {},
  'with every attribute, dates of this minute and all in view': (element, attributes) => {
    for (const { name, kind } of attributes.filter(({ name }) => name !== 'src'))
      element.setAttribute(
        name,
        /published|updated|posted/.test(name) ? new Date().toISOString() : kind === 'count' ? '2' : 'A',
      );
  },
  'with a document from src': (element) => element.setAttribute('src', '/test/fixtures/articles/jsonfeed-1.1.json'),
  'with a src where nothing is': (element) => element.setAttribute('src', '/no-such-document'),
};

for (const { tag, Class, attributes } of everyWidget) {
  const draw = (inside = '') => fixture<Loose>(html`${unsafeStatic(`<${tag}>${inside}</${tag}>`)}`);

  describe(`<${tag}>`, () => {
    afterEach(cleanUp);

    it('is registered, and the tag is the class name in kebab case', () => {
      expect(customElements.get(tag)).to.equal(Class);
    });

    it('registers once; a second copy says so once, naming both, and changes nothing', async () => {
      const { define } = (await import(`/src/core/define.ts?copy=${tag}`)) as typeof import('../src/core/define.js');
      const warnings: string[] = [];
      const { warn } = console;
      console.warn = (words: string) => void warnings.push(words);
      try {
        define(tag, Class as unknown as CustomElementConstructor);
        expect(warnings).to.deep.equal([]);
        define(tag, class extends HTMLElement {});
        define(tag, class extends HTMLElement {});
      } finally {
        console.warn = warn;
      }
      expect(warnings).to.have.length(1);
      expect(warnings[0])
        .to.contain(`<${tag}>`)
        .and.to.contain(`registered by Stet ${VERSION}; Stet ${VERSION} leaves`);
      expect(customElements.get(tag)).to.equal(Class);
    });

    for (const { property, name, kind, values } of attributes) {
      it(`reflects ${property} both ways`, async () => {
        const element = await draw();
        const value = sample(kind, values);
        element[property] = value;
        expect(element.getAttribute(name)).to.equal(written(value));
        expect(element[property]).to.equal(value);
        element.removeAttribute(name);
        expect(element[property]).to.equal({ text: '', flag: false, count: null, choice: values[0] }[kind]);
      });
    }

    it('takes an unknown value of a closed list for the default', async () => {
      const element = await draw();
      for (const { name, property, values } of attributes.filter(({ kind }) => kind === 'choice')) {
        element.setAttribute(name, 'no-such-value');
        expect(element[property], name).to.equal(values[0]);
      }
    });

    it('keeps properties that were set before it was defined', async () => {
      const element = document.createElement(`${tag}-late`) as Loose;
      document.body.append(element);
      const early = attributes.filter(({ name }) => name !== 'src');
      for (const { property, kind, values } of early) element[property] = sample(kind, values);
      customElements.define(`${tag}-late`, class extends (Class as unknown as CustomElementConstructor) {});
      await element.updateComplete;
      for (const { property, name, kind, values } of early) {
        expect(element.getAttribute(name), name).to.equal(written(sample(kind, values)));
        expect(Object.hasOwn(element, property), property).to.equal(false);
      }
      element.remove();
    });

    it('draws the same after it was moved, and once for a clone', async () => {
      const element = await draw(STORY);
      for (const { property } of attributes.filter(({ kind }) => kind === 'text')) element[property] = 'Words';
      await settled(element.parentElement!);
      const drawn = element.shadowRoot!.innerHTML;
      const elsewhere = document.createElement('section');
      document.body.append(elsewhere);
      elsewhere.append(element);
      const clone = element.cloneNode(true) as Loose;
      elsewhere.append(clone);
      await settled(elsewhere);
      expect(element.shadowRoot!.innerHTML).to.equal(drawn);
      expect(clone.shadowRoot!.innerHTML.replace(/<!--.*?-->/g, '')).to.equal(drawn.replace(/<!--.*?-->/g, ''));
      elsewhere.remove();
    });

    it('survives adoption into another document', async () => {
      const element = await draw(STORY);
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.contentDocument!.body.append(element);
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('.boundary, slot')).to.exist;
      frame.remove();
    });

    it('follows the language of its surroundings', async () => {
      const element = await draw(STORY);
      element.parentElement!.lang = 'de';
      await new Promise((resolve) => setTimeout(resolve));
      await element.updateComplete;
      expect(element.language).to.equal('de');
    });

    it('steps aside when it cannot draw itself: its light DOM shows and one event tells', async () => {
      const element = await draw(STORY);
      const errors: Event[] = [];
      element.addEventListener('stet-error', (event) => errors.push(event));
      Object.defineProperty(element, 'render', {
        configurable: true,
        value: () => {
          throw new Error('on purpose');
        },
      });
      element.requestUpdate();
      await element.updateComplete;
      expect(errors).to.have.length(1);
      expect(element.shadowRoot!.querySelector('slot')!.assignedElements()[0]!.textContent).to.equal(
        'Words of the story.',
      );
      Reflect.deleteProperty(element, 'render');
      element.requestUpdate();
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('.boundary')).to.exist;
    });

    it('answers an event inside it once, however often it was moved', async () => {
      const element = await draw(STORY);
      const elsewhere = document.body.appendChild(document.createElement('section'));
      for (let move = 0; move < 10; move++) {
        elsewhere.append(element);
        element.remove();
      }
      elsewhere.append(element);
      await element.updateComplete;
      for (const type of Class.listens) {
        let answers = 0;
        Object.defineProperty(element, 'receive', { configurable: true, value: () => (answers += 1) });
        element.shadowRoot!.firstElementChild!.dispatchEvent(new Event(type, { bubbles: true }));
        expect(answers, type).to.equal(1);
      }
      elsewhere.remove();
    });

    for (const [how, prepare] of Object.entries(SURVIVORS)) {
      it(`leaves nothing behind when it is removed: ${how}`, async function () {
        if (!globalThis.gc) return this.skip(); // only Chromium lets a test collect garbage
        const references = await mountAndRemove(tag, (element) => prepare(element, attributes));
        const left = () => references.filter((reference) => reference.deref()).length;
        for (let pass = 0; pass < 40 && (pass < 2 || left() > 0); pass++) {
          // what was on its way holds them until it ends
          await new Promise((resolve) => setTimeout(resolve, 50));
          await globalThis.gc({ type: 'major', execution: 'async' });
        }
        expect(references).to.have.length(50);
        expect(left(), 'survivors of 50').to.equal(0);
      });
    }

    it('ends a random walk of changes in the DOM of a fresh element in the same state', async () => {
      for (let seed = 1; seed <= 20; seed++) {
        const element = await draw();
        const walk = random(seed);
        for (let step = 0; step < 12; step++) {
          change(element, attributes[Math.floor(walk() * attributes.length)]!, walk);
          if (walk() < 0.3) await element.updateComplete;
        }
        await settled(element.parentElement!);
        const fresh = document.createElement(tag) as Loose;
        for (const { name, value } of element.attributes) fresh.setAttribute(name, value);
        fresh.append(...[...element.childNodes].map((node) => node.cloneNode(true)));
        element.after(fresh);
        await settled(element.parentElement!);
        expect(markup(element), `seed ${seed}`).to.equal(markup(fresh));
      }
    });
  });
}

/** Some value of a kind that is not its default. */
function sample(kind: TestedAttribute['kind'], values: readonly string[]): string | number | true {
  return { text: 'Some words', flag: true as const, count: 3, choice: values.at(-1) ?? '' }[kind];
}

/** A property's value as its attribute says it. */
const written = (value: string | number | true) => (value === true ? '' : String(value));

async function mountAndRemove(tag: string, prepare: (element: Element) => void): Promise<WeakRef<Element>[]> {
  const container = document.body.appendChild(document.createElement('div'));
  render(html`${unsafeStatic(`<${tag}>${STORY}</${tag}>`.repeat(50))}`, container);
  [...container.children].forEach(prepare);
  await settled(container);
  await new Promise((resolve) => setTimeout(resolve, 100)); // observers and documents have their say
  const references = [...container.children].map((element) => new WeakRef(element));
  container.remove();
  return references;
}

function markup(element: Element): string {
  return element.shadowRoot!.innerHTML.replace(/<!--.*?-->/g, '');
}

/** A small generator of numbers from 0 to 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function change(element: Loose, { name, kind, values }: TestedAttribute, walk: () => number): void {
  if (walk() < 0.1) {
    element.parentElement!.appendChild(document.createElement('section')).append(element);
  } else if (walk() < 0.25) {
    const child = document.createElement('span');
    child.slot = walk() < 0.5 ? name : '';
    child.textContent = 'Slotted';
    element.append(child);
  } else if (walk() < 0.2 && element.lastChild) {
    element.lastChild.remove();
  } else if (walk() < 0.3) {
    element.removeAttribute(name);
  } else {
    const words = ['Some words', '2024-02-02', '/a/path', 'hi-Latn'];
    const value = {
      text: words[Math.floor(walk() * words.length)]!,
      flag: '',
      count: '2',
      choice: values[Math.floor(walk() * values.length)] ?? '',
    };
    element.setAttribute(name, value[kind]);
  }
}
