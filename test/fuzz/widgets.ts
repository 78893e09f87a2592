import fc from 'fast-check';
import type { Widget } from '../../src/core/widget.js';
import { everyWidget, type TestedAttribute } from '../every-widget.js';
import { deepElements, settled } from '../support.js';
import { claim, type Claim } from './claim.ts';
import { anyLanguage, anyText } from './text.ts';

type Loose = Widget & Record<string, unknown>;

/** One thing that a page does to a widget. Plain JSON, so that a sequence can be kept. */
export type Step =
  | { do: 'set'; name: string; value: string | null }
  | { do: 'assign'; property: string; value: unknown }
  | { do: 'fill'; element: string; slot: string; text: string }
  | { do: 'rewrite'; which: number; text: string }
  | { do: 'drop'; which: number }
  | { do: 'data'; data: unknown }
  | { do: 'language' | 'direction'; value: string }
  | { do: 'move' | 'away' | 'clone' | 'wait' };

const SLOTS = [
  '',
  'headline',
  'summary',
  'kicker',
  'byline',
  'badge',
  'related',
  'translation',
  'speaker',
  'source',
  'media',
  'quoted',
  'replies',
  'award',
  'no-such-slot',
];
const DATA = [
  null,
  'text',
  [],
  {},
  { text: 'words' },
  [{ headline: 'One' }, { headline: 'Two', href: '/two' }],
  { headline: 'One', authors: [{ name: 'A' }] },
  { segments: [{ text: 'a', lang: 'hi', translation: 'b' }], translations: [{ text: 'c', lang: 'fr' }] },
  {
    post: { author: { name: 'A' }, text: [{ type: 'link', href: '/a', text: 'b' }] },
    replies: [{ text: 'c' }, { text: 'd', state: 'deleted' }],
  },
  [
    { award: 'A', outcome: 'won', year: '2024' },
    { award: 'B', outcome: 'nominated', body: 'C' },
  ],
];

/** What attributes of a kind may be set to. A document from `src` comes in its own time and has tests of its own. */
function valueOf({ kind, values }: TestedAttribute): fc.Arbitrary<string | null> {
  const likely: fc.Arbitrary<string> =
    kind === 'choice'
      ? fc.constantFrom(...values)
      : { text: anyText, flag: fc.constant(''), count: fc.nat(8).map(String) }[kind];
  return fc.oneof(
    { weight: 6, arbitrary: likely },
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: anyText },
  );
}

function steps(attributes: TestedAttribute[]): fc.Arbitrary<Step[]> {
  const attribute = fc.constantFrom(...attributes.filter(({ name }) => name !== 'src'));
  const set = attribute.chain((each) => valueOf(each).map((value): Step => ({ do: 'set', name: each.name, value })));
  const assign = fc.record({
    do: fc.constant('assign' as const),
    property: attribute.map(({ property }) => property),
    value: fc.oneof(anyText, fc.boolean(), fc.nat(8), fc.constant(null)),
  });
  const fill = fc.record({
    do: fc.constant('fill' as const),
    element: fc.constantFrom(
      'p',
      'span',
      'a',
      'img',
      'script',
      'template',
      '#text',
      '#comment',
      ...everyWidget.map(({ tag }) => tag),
    ),
    slot: fc.constantFrom(...SLOTS),
    text: anyText,
  });
  const which = fc.nat(20);
  return fc.array(
    fc.oneof(
      { weight: 8, arbitrary: set },
      { weight: 2, arbitrary: assign },
      { weight: 4, arbitrary: fill },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('rewrite' as const), which, text: anyText }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('drop' as const), which }) },
      { weight: 1, arbitrary: fc.constantFrom(...DATA).map((data): Step => ({ do: 'data', data })) },
      {
        weight: 1,
        arbitrary: fc
          .oneof(fc.constantFrom('en', 'hi', 'ar'), anyLanguage)
          .map((value): Step => ({ do: 'language', value })),
      },
      { weight: 1, arbitrary: fc.constantFrom('ltr', 'rtl', '').map((value): Step => ({ do: 'direction', value })) },
      {
        weight: 5,
        arbitrary: fc.constantFrom('move', 'away', 'clone', 'wait', 'wait').map((what) => ({ do: what }) as Step),
      },
    ),
    { maxLength: 25 },
  );
}

export const widgetClaims: Claim[] = everyWidget.map(({ tag, attributes }) =>
  claim(
    `<${tag}>: after anything a page may do, it is drawn as a fresh element in its state`,
    steps(attributes),
    (all) => play(tag, all),
  ),
);

async function play(tag: string, all: Step[]): Promise<void> {
  const page = document.body.appendChild(document.createElement('main'));
  const trouble: unknown[] = [];
  const uncaught = (event: ErrorEvent | PromiseRejectionEvent) =>
    trouble.push('reason' in event ? event.reason : event.error);
  const caught = (event: Event & { error?: unknown }) => trouble.push(event.error);
  addEventListener('error', uncaught);
  addEventListener('unhandledrejection', uncaught);
  page.addEventListener('stet-error', caught, true);
  try {
    let element = document.createElement(tag) as Loose;
    let data: unknown;
    page.append(element);
    for (const step of all) {
      if (step.do === 'data') element.data = data = step.data ?? undefined;
      else if (step.do === 'clone') {
        const clone = element.cloneNode(true) as Loose;
        element.replaceWith(clone);
        element = clone;
        data = undefined;
      } else await take(step, element, page);
    }
    const fresh = document.createElement(tag) as Loose;
    for (const { name, value } of element.attributes) fresh.setAttribute(name, value);
    fresh.append(...[...element.childNodes].map((node) => node.cloneNode(true)));
    if (data !== undefined) fresh.data = data;
    element.after(fresh);
    await rest(page);
    if (trouble.length > 0) throw new Error(`It threw: ${String(trouble[0])} ${(trouble[0] as Error)?.stack ?? ''}`);
    expectSame(markup(element), markup(fresh));
    expectQuiet(element);
  } finally {
    page.remove();
    removeEventListener('error', uncaught);
    removeEventListener('unhandledrejection', uncaught);
  }
}

async function take(step: Step, element: Loose, page: HTMLElement): Promise<void> {
  if (step.do === 'set') {
    if (step.value === null) element.removeAttribute(step.name);
    else element.setAttribute(step.name, step.value);
  } else if (step.do === 'assign') element[step.property] = step.value;
  else if (step.do === 'fill') element.append(child(step.element, step.slot, step.text));
  else if (step.do === 'rewrite') rewrite(element.childNodes[step.which % element.childNodes.length], step.text);
  else if (step.do === 'drop') element.childNodes[step.which % element.childNodes.length]?.remove();
  else if (step.do === 'language') page.lang = step.value;
  else if (step.do === 'direction') page.dir = step.value;
  else if (step.do === 'move') page.appendChild(document.createElement('section')).append(element);
  else if (step.do === 'wait') await element.updateComplete;
  else if (step.do === 'away') {
    const place = element.parentElement!;
    element.remove();
    await Promise.resolve();
    place.append(element);
  }
}

function child(name: string, slot: string, text: string): Node {
  if (name === '#text') return document.createTextNode(text);
  if (name === '#comment') return document.createComment('a comment');
  const made = document.createElement(name);
  if (name === 'script') (made as HTMLScriptElement).type = 'application/json';
  if (name === 'a') (made as HTMLAnchorElement).href = '/somewhere';
  if (slot) made.slot = slot;
  (name === 'template' ? (made as HTMLTemplateElement).content : made).append(text);
  return made;
}

function rewrite(node: Node | undefined, text: string): void {
  if (node instanceof Text || node instanceof Comment) node.data = text;
  else if (node instanceof Element && !node.localName.startsWith('stet-')) node.textContent = text;
}

/* A child's text is told of in a task of its own, after which all is drawn. */
async function rest(page: HTMLElement): Promise<void> {
  await settled(page);
  await new Promise((resolve) => setTimeout(resolve));
  await settled(page);
}

const markup = (element: Element) => element.shadowRoot!.innerHTML.replace(/<!--.*?-->/gs, '');

/* Where two long texts part, and no more. */
function expectSame(drawn: string, fresh: string): void {
  if (drawn === fresh) return;
  let place = 0;
  while (drawn[place] === fresh[place]) place++;
  const around = (text: string) => text.slice(Math.max(0, place - 100), place + 150);
  throw new Error(`Drawn after all that:\n${around(drawn)}\nDrawn fresh:\n${around(fresh)}`);
}

const FORBIDDEN = 'script, iframe, object, embed, base, meta, form, [style], [srcdoc]';

function expectQuiet(element: Element): void {
  const own = deepElements(element.shadowRoot!);
  const bad = own.find(
    (each) => each.matches(FORBIDDEN) || [...each.attributes].some(({ name }) => name.startsWith('on')),
  );
  if (bad) throw new Error(`In its root: ${bad.outerHTML.slice(0, 200)}`);
  for (const each of own) {
    for (const name of ['href', 'src', 'cite', 'poster'].filter((name) => each.hasAttribute(name))) {
      const { protocol } = new URL(each.getAttribute(name)!, document.baseURI);
      if (!/^(https?|mailto):$/.test(protocol)) throw new Error(`${name}: ${each.getAttribute(name)!}`);
    }
  }
}
