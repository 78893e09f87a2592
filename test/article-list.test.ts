import { expect } from 'chai';
import { html } from 'lit';
import '../src/article-list/define.js';
import type { ArticleList } from '../src/article-list/article-list.js';
import { fixture, settled, visibleText } from './support.js';

const cards = (list: Element) => [...list.shadowRoot!.querySelectorAll('stet-article-card')];
const own = html`<stet-article-card href="/own" headline="Own"></stet-article-card><stet-article-card href="/two" headline="Two"></stet-article-card>`;

/** Serves one answer to whoever asks, until it is called again. */
function answer(body: () => Response | Promise<Response>): () => void {
  const { fetch } = window;
  window.fetch = async () => body();
  return () => (window.fetch = fetch);
}

async function until(condition: () => boolean): Promise<void> {
  for (let wait = 0; wait < 200 && !condition(); wait++) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('article list', () => {
  it('is a list of the cards inside it', async () => {
    const list = await fixture(html`<stet-article-list>${own}</stet-article-list>`);
    expect(list.shadowRoot!.querySelector('[role=list]')).to.exist;
    expect([...list.children].map((child) => child.getAttribute('role'))).to.deep.equal(['listitem', 'listitem']);
  });

  it('shows as many as it is told, and more again', async () => {
    const list = await fixture<ArticleList>(html`<stet-article-list limit="1">${own}</stet-article-list>`);
    expect(list.querySelectorAll(':scope > :not([hidden])')).to.have.length(1);
    list.limit = null;
    await settled(list.parentElement!);
    expect(list.querySelectorAll(':scope > :not([hidden])')).to.have.length(2);
  });

  it('draws cards from data and leaves out the page itself', async () => {
    const list = await fixture<ArticleList>(html`<stet-article-list exclude-self></stet-article-list>`);
    list.data = [
      { href: location.pathname + location.search, headline: 'Self' },
      { href: '/b', headline: 'B', authors: [{ name: 'Asha' }] },
    ];
    await settled(list.parentElement!);
    expect(cards(list).map((card) => card.getAttribute('headline'))).to.deep.equal(['B']);
    expect(visibleText(cards(list)[0]!.shadowRoot!)).to.equal('B Asha');
  });

  it('shows a feed in place of what stood inside', async () => {
    const restore = answer(
      () =>
        new Response(
          '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":"Fed","url":"https://a.example/1"}]}',
        ),
    );
    const list = await fixture(html`<stet-article-list src="/feed.json">${own}</stet-article-list>`);
    await until(() => cards(list).length > 0);
    restore();
    expect(cards(list).map((card) => card.getAttribute('headline'))).to.deep.equal(['Fed']);
  });

  it('keeps what stands inside when the feed never comes', async () => {
    const restore = answer(() => new Response('', { status: 404 }));
    const list = await fixture(html`<stet-article-list src="/none.json">${own}</stet-article-list>`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    restore();
    expect(visibleText(list.shadowRoot!)).to.equal('Own Two');
    expect(list.shadowRoot!.querySelector('slot')!.assignedElements()).to.have.length(2);
  });

  it('says that it is loading, failed or empty when there is nothing else', async () => {
    let refuse = () => {};
    const restore = answer(() => new Promise((resolve) => (refuse = () => resolve(new Response('', { status: 404 })))));
    const list = await fixture(html`<stet-article-list src="/slow.json"></stet-article-list>`);
    expect(visibleText(list.shadowRoot!)).to.equal('Stories are being loaded.');
    await until(() => (refuse(), visibleText(list.shadowRoot!) !== 'Stories are being loaded.'));
    restore();
    expect(visibleText(list.shadowRoot!)).to.equal('The stories could not be loaded.');
    const empty = await fixture(html`<stet-article-list></stet-article-list>`);
    expect(visibleText(empty.shadowRoot!)).to.equal('There are no stories here yet.');
  });

  it('tells once when a card has been seen for a second', async () => {
    const list = await fixture(html`<stet-article-list layout="stack">${own}</stet-article-list>`);
    const seen: [string, number][] = [];
    list.addEventListener('stet-view', ({ href, index }) => seen.push([href, index]));
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(seen).to.deep.equal([]);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(seen).to.deep.equal([
      ['/own', 0],
      ['/two', 1],
    ]);
  });

  it('tells machines what is listed, when asked', async () => {
    const list = await fixture(html`<stet-article-list item-list>${own}</stet-article-list>`);
    await until(() => list.querySelector('script') !== null);
    const { itemListElement } = JSON.parse(list.querySelector('script')!.textContent!);
    expect(itemListElement.map(({ name }: { name: string }) => name)).to.deep.equal(['Own', 'Two']);
  });

  it('tells machines only of addresses that are some, and of the author’s own links', async () => {
    const list = await fixture(
      html`<stet-article-list item-list>${own}
        <stet-article-card href="javascript:alert(1)" headline="Bad"></stet-article-card>
        <stet-article-card href="https://[" headline="Worse"></stet-article-card>
        <stet-article-card><a slot="headline" href="/three">Three</a></stet-article-card></stet-article-list>`,
    );
    await until(() => list.querySelector('script') !== null);
    const { itemListElement } = JSON.parse(list.querySelector('script')!.textContent!);
    expect(
      itemListElement.map(({ position, url }: { position: number; url: string }) => [position, new URL(url).pathname]),
    ).to.deep.equal([
      [1, '/own'],
      [2, '/two'],
      [3, '/three'],
    ]);
  });

  it('tells machines also where a page requires Trusted Types', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><meta http-equiv="content-security-policy" content="require-trusted-types-for 'script'; trusted-types lit-html">
      <script>addEventListener('securitypolicyviolation', ({ sample }) => (document.title += sample))</script>
      <stet-article-list item-list><stet-article-card href="/own" headline="Own"></stet-article-card></stet-article-list>
      <script type="module" src="/src/article-list/define.ts"></script>`;
    document.body.append(frame);
    const told = () => frame.contentDocument?.querySelector('stet-article-list > script')?.textContent ?? '';
    await until(() => told() !== '');
    expect(told()).to.contain('"name":"Own"');
    await new Promise((resolve) => setTimeout(resolve, 100)); // a report comes a task later
    expect(frame.contentDocument!.title).to.equal('');
    frame.remove();
  });

  it('leaves out the page itself among the cards inside it, also by the author’s own link', async () => {
    const list = await fixture(
      html`<stet-article-list exclude-self>${own}
        <stet-article-card><a slot="headline" href=${`${location.pathname}${location.search}#top`}>Self</a></stet-article-card></stet-article-list>`,
    );
    expect(visibleText(list)).to.equal('Own Two');
  });
});
