import { expect } from 'chai';
import { html, unsafeStatic } from 'lit/static-html.js';
import { normaliseText } from '../src/core/text.js';
import type { Widget } from '../src/core/widget.js';
import { attackVectors, fires, type Attacks } from './attack-vectors.js';
import { everyWidget } from './every-widget.js';
import { cleanUp, deepElements, fixture, settled } from './support.js';

const FORBIDDEN = 'script, iframe, object, embed, base, meta, form, math, [srcdoc], [style]';
const ADDRESSES = ['href', 'src', 'cite', 'poster', 'srcset'];
/** Attributes that hold an address, by their names. */
const ADDRESS = /^(href|image|srcset|avatar|src)$|-(href|image)$/;
const EVENTS = ['mouseover', 'focus', 'error', 'load', 'toggle', 'animationstart'];

/** What is wrong with a drawn root, whatever text went into it. */
function dangers(root: ShadowRoot): string[] {
  return deepElements(root).flatMap((element) => {
    for (const type of EVENTS) element.dispatchEvent(new Event(type));
    return [
      ...(element.matches(FORBIDDEN) ? [element.localName] : []),
      ...[...element.attributes].filter(({ name }) => name.startsWith('on')).map(({ name }) => name),
      ...ADDRESSES.flatMap((name) => addressesIn(element.getAttribute(name))).filter(
        (address) => !/^(https?|mailto):$/.test(new URL(address, document.baseURI).protocol),
      ),
    ];
  });
}

const addressesIn = (value: string | null) => value?.split(/,\s/).map((each) => each.trim().split(/\s/)[0]!) ?? [];

/* The same text with no markup in it: what is drawn from it has at least as many elements (more where only without the
   bracket it is an address). */
const harmless = (text: string) => text.replaceAll('<', '≺');

const elementsIn = (element: Widget) => element.shadowRoot!.querySelectorAll('*').length;

/** Addresses of others that this page has asked for. */
const foreignRequests = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((address) => /^https?:/.test(address) && new URL(address).origin !== location.origin);

/* A hostile address may be a good one of another host: nobody is to be asked for a picture. */
function dropPictures(root: ShadowRoot): void {
  for (const name of ['src', 'srcset', 'poster'])
    root.querySelectorAll(`[${name}]`).forEach((element) => element.removeAttribute(name));
}

function json(text: string): Element {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  return script;
}

function paragraph(text: string): Element {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

describe('attacks', () => {
  let attacks: Attacks | undefined;
  const seen: string[] = [];
  const globals = () => [
    ...Object.getOwnPropertyNames(globalThis),
    ...[Object, Array, Function, Element, Node].flatMap(({ prototype }) => Reflect.ownKeys(prototype).map(String)),
  ];
  const own = { alert, confirm, prompt, print };
  const uncaught = (event: Event) => seen.push(`${event.type}: ${String((event as ErrorEvent).message)}`);
  const { warn, error } = console;

  before(async function () {
    attacks = await attackVectors();
    if (!attacks) return this.skip(); // the vectors stand beside the repository, never in it
    performance.setResourceTimingBufferSize(10_000);
    console.error = (...words) => void seen.push(`console.error: ${words.map(String).join(' ')}`);
    console.warn = () => {}; // that nearly every value is none of a closed list is right, and too much to read
    for (const name of Object.keys(own) as (keyof typeof own)[]) globalThis[name] = () => void seen.push(name) as never;
    for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation', 'stet-error'])
      addEventListener(type, uncaught, true);
  });

  after(() => {
    Object.assign(console, { warn, error });
    Object.assign(globalThis, own);
    for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation', 'stet-error'])
      removeEventListener(type, uncaught, true);
  });

  afterEach(cleanUp);

  it('run on a page that takes them for markup, so that the watch below is awake', async function () {
    this.timeout(60_000);
    const fired = await fires(attacks!.armed.slice(0, 120));
    console.log(`control: ${fired} of ${Math.min(120, attacks!.armed.length)} run in this engine`);
    expect(fired).to.be.greaterThan(50);
  });

  for (const { tag, Class, attributes } of everyWidget) {
    const texts = attributes.filter(({ kind, name }) => kind === 'text' && name !== 'src');

    it(`<${tag}>: run nothing, add nothing, lead nowhere`, async function () {
      this.timeout(240_000);
      await (Class as { prepare?(): Promise<void> }).prepare?.(); // what it fetches when it has something to draw
      const page = await fixture(html`<main hidden>${unsafeStatic(`<${tag}></${tag}>`.repeat(2))}</main>`);
      const [element, twin] = [...page.children] as [Widget, Widget];
      const before = new Set(globals());
      const bad: string[] = [];
      let cases = 0;
      const judge = async (what: string) => {
        await settled(page);
        const more = elementsIn(element) - elementsIn(twin);
        const found = [
          ...dangers(element.shadowRoot!),
          ...seen.splice(0),
          ...(more > 0 ? [`${more} elements more`] : []),
        ];
        if (found.length > 0 && bad.length < 5) bad.push(`${found.slice(0, 3).join()} from ${what.slice(0, 200)}`);
        cases += 1;
        for (const { shadowRoot } of [element, twin]) dropPictures(shadowRoot!);
      };
      for (const text of attacks!.texts) {
        for (const { name } of texts.filter((each) => !ADDRESS.test(each.name))) {
          element.setAttribute(name, text);
          twin.setAttribute(name, harmless(text));
        }
        await judge(text);
      }
      for (const { property, name } of texts) {
        if (ADDRESS.test(name)) continue;
        expect((element as unknown as Record<string, string>)[property]).to.equal(
          normaliseText(attacks!.texts.at(-1)!),
        );
        for (const each of [element, twin]) each.removeAttribute(name);
      }
      for (const url of attacks!.urls) {
        for (const { name } of texts.filter((each) => ADDRESS.test(each.name)))
          for (const each of [element, twin]) each.setAttribute(name, url);
        await judge(url);
      }
      for (const { name } of texts) for (const each of [element, twin]) each.removeAttribute(name);
      for (const text of attacks!.documents) {
        element.replaceChildren(json(text));
        twin.replaceChildren(json(harmless(text)));
        await judge(text);
      }
      for (const text of attacks!.texts) {
        element.replaceChildren(paragraph(text), text);
        twin.replaceChildren(paragraph(harmless(text)), harmless(text));
        await judge(text);
      }
      console.log(`${cases} attack and fault cases on <${tag}>`);
      expect(bad).to.deep.equal([]);
      expect(cases).to.be.greaterThan(1500);
      expect(globals().filter((name) => !before.has(name))).to.deep.equal([]);
      expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
      expect(foreignRequests()).to.deep.equal([]);
    });
  }
});
