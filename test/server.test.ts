import { expect } from 'chai';
import { html } from 'lit';
import { text } from '../src/core/attributes.js';
import { define } from '../src/core/define.js';
import { addMessages } from '../src/core/messages.js';
import { Widget, widget } from '../src/core/widget.js';
import { renderPage, tags } from '../src/server/index.js';
import { everyStory } from './every-story.js';
import { storyHtml } from './story-html.js';
import { settled, visibleText } from './support.js';

const stories = everyStory.map(({ widget, name, draw }) => ({ name: `${widget}: ${name}`, page: storyHtml(draw()) }));

let container: HTMLElement | undefined;

/** Puts a page's HTML into the document as the parser would have: roots first, then the widgets wake. */
function open(page: string, language = 'en'): HTMLElement {
  container?.remove();
  container = document.body.appendChild(document.createElement('main'));
  container.lang = language;
  container.append(
    ...(Document as unknown as { parseHTMLUnsafe(html: string): Document }).parseHTMLUnsafe(page).body.childNodes,
  );
  return container;
}

const parse = (page: string) =>
  (Document as unknown as { parseHTMLUnsafe(html: string): Document }).parseHTMLUnsafe(page);

const widgetsOf = (root: ParentNode) => [...root.querySelectorAll<Widget>(tags.join())];

/** A shadow root as markup: no comments, no styles, nested roots in their place. */
function shadowMarkup(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return '';
  const inner = [...node.childNodes].map(shadowMarkup).join('');
  if (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return inner;
  const element = node as Element;
  if (element.localName === 'style') return '';
  const attributes = [...element.attributes].map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`).sort();
  const root = element.shadowRoot ? `#root(${shadowMarkup(element.shadowRoot)})` : '';
  return `<${element.localName}${attributes.join('')}>${root}${inner}</${element.localName}>`;
}

/* Where two long texts part, and no more: to show all of both, a test runner compares them for minutes. */
function expectSame(server: string, client: string): void {
  let place = 0;
  while (place < server.length && server[place] === client[place]) place++;
  const around = (text: string) => text.slice(Math.max(0, place - 80), place + 120);
  if (server !== client) expect(around(server)).to.equal(around(client));
}

/** Fails on what the reader's copy may not differ in. */
const isOutdated = (element: Widget) => (element as unknown as { outdated: boolean }).outdated;

describe('server rendering', () => {
  after(() => container?.remove());

  for (const { name, page } of stories) {
    for (const language of ['en', 'hi']) {
      it(`draws "${name}" as the browser does (${language})`, async () => {
        const server = widgetsOf(parse(renderPage(page, { language }))).map(
          ({ shadowRoot }) => shadowRoot && shadowMarkup(shadowRoot),
        );
        expect(server).to.not.be.empty;
        const client = widgetsOf(open(page, language));
        await settled(container!);
        client.forEach((element, index) => {
          if (!isOutdated(element)) expectSame(server[index] ?? '', shadowMarkup(element.shadowRoot!));
        });
      });
    }

    it(`wakes "${name}" without touching it`, async () => {
      const page_ = renderPage(page);
      const elements = widgetsOf(open(page_)).filter((element) => element.shadowRoot && !isOutdated(element));
      const changes: MutationRecord[] = [];
      const observer = new MutationObserver((records) => changes.push(...records));
      for (const { shadowRoot } of elements)
        observer.observe(shadowRoot!, { subtree: true, childList: true, attributes: true, characterData: true });
      await settled(container!);
      expect(changes.map(({ type, target }) => `${type} of ${target.nodeName}`)).to.deep.equal([]);
      for (const { shadowRoot } of elements) expect(shadowRoot!.adoptedStyleSheets).to.be.empty;
      observer.disconnect();
    });
  }
});

class Probe extends widget({ label: text }) {
  static override listens = ['click'];
  static override words = { probeHello: 'Hello' };
  presses = 0;
  stale = false;
  protected override get outdated(): boolean {
    return this.stale;
  }
  protected override receive(): void {
    this.presses += 1;
  }
  override render() {
    return html`<div class="boundary"><p>${this.label}</p><details><summary>More</summary>${this.say('probeHello')}</details><button>Press</button>${JSON.stringify(this.data ?? null)}</div>`;
  }
}

const PROBE = `<stet-probe label="Then"><template shadowrootmode="open"><style>p { color: rgb(1, 2, 3); }</style><div class="boundary"><p>Then</p><details><summary>More</summary>Hello</details><button>Press</button>null</div></template></stet-probe>`;

describe('a widget that a server has drawn', () => {
  before(() => define('stet-probe', Probe));
  after(() => container?.remove());

  const wake = async (language = 'en') => {
    const probe = open(PROBE, language).querySelector<Probe>('stet-probe')!;
    const paragraph = probe.shadowRoot!.querySelector('p')!;
    await probe.updateComplete;
    return { probe, paragraph, root: probe.shadowRoot! };
  };

  it('answers presses on what the server drew', async () => {
    const { probe, root } = await wake();
    root.querySelector('button')!.click();
    expect(probe.presses).to.equal(1);
  });

  it('is drawn anew, once and with the same look, when something changes', async () => {
    const { probe, paragraph, root } = await wake();
    probe.label = 'Now';
    await probe.updateComplete;
    expect(paragraph.isConnected).to.equal(false);
    expect([...root.querySelectorAll('p')].map(visibleText)).to.deep.equal(['Now']);
    root.querySelector('button')!.click();
    expect(probe.presses).to.equal(1);
  });

  it('keeps the focus and what the reader has opened', async () => {
    const { probe, root } = await wake();
    root.querySelector('details')!.open = true;
    root.querySelector('button')!.focus();
    probe.label = 'Now';
    await probe.updateComplete;
    expect(root.querySelector('details')!.open).to.equal(true);
    expect(root.activeElement).to.equal(root.querySelector('button'));
  });

  it('shows a change that comes before it has woken', async () => {
    const probe = open(PROBE).querySelector<Probe>('stet-probe')!;
    probe.label = 'At once';
    await probe.updateComplete;
    expect(visibleText(probe.shadowRoot!.querySelector('p')!)).to.equal('At once');
  });

  it('shows data that was set before its definition', async () => {
    const page = parse(PROBE.replaceAll('stet-probe', 'stet-late-probe'));
    const late = page.querySelector<Probe>('stet-late-probe')!;
    open('').append(late);
    (late as { data?: unknown }).data = { early: true };
    define('stet-late-probe', class extends Probe {});
    await late.updateComplete;
    expect(late.shadowRoot!.textContent).to.contain('{"early":true}');
  });

  it('is drawn anew where it moves into another language, and not where it only moves', async () => {
    const { probe, paragraph } = await wake();
    container!.append(container!.appendChild(document.createElement('div')), probe);
    await settled(container!);
    expect(paragraph.isConnected).to.equal(true);
    const french = container!.appendChild(document.createElement('div'));
    french.lang = 'fr';
    french.append(probe);
    await settled(container!);
    expect(paragraph.isConnected).to.equal(false);
  });

  it('says its words again when the language around it changes, and not when words arrive that the server had', async () => {
    const { probe, paragraph, root } = await wake();
    addMessages('sv', { probeHello: 'Hej' });
    await probe.updateComplete;
    expect(paragraph.isConnected).to.equal(true);
    container!.lang = 'sv';
    await new Promise((resolve) => setTimeout(resolve));
    await probe.updateComplete;
    expect(root.textContent).to.contain('Hej');
  });

  it('is drawn anew at once where the reader’s copy must differ', async () => {
    const probe = open(PROBE).querySelector<Probe>('stet-probe')!;
    const paragraph = probe.shadowRoot!.querySelector('p')!;
    probe.stale = true;
    await probe.updateComplete;
    expect(paragraph.isConnected).to.equal(false);
  });
});
