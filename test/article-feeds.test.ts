import { expect } from 'chai';
import { html } from 'lit';
import '../src/article-list/define.js';
import type { ArticleList } from '../src/article-list/article-list.js';
import { fixture, visibleText } from './support.js';

const own = html`<stet-article-card href="/own" headline="Own"></stet-article-card>`;
const real = window.fetch;

const cards = (list: Element) => [...list.shadowRoot!.querySelectorAll('stet-article-card')];

async function until(condition: () => boolean): Promise<void> {
  for (let wait = 0; wait < 300 && !condition(); wait++) await new Promise((resolve) => setTimeout(resolve, 20));
}

/* A body of this text, again and again, until it is cancelled or `pieces` have been sent. */
function streamed(
  text: string,
  pieces = Infinity,
): { response: Response; state: { sent: number; cancelled: boolean } } {
  const state = { sent: 0, cancelled: false };
  const chunk = new TextEncoder().encode(text);
  const body = new ReadableStream({
    pull(controller) {
      if (state.sent === pieces) return controller.close();
      state.sent += 1;
      controller.enqueue(chunk);
    },
    cancel() {
      state.cancelled = true;
    },
  });
  return { response: new Response(body, { headers: { 'content-type': 'application/rss+xml' } }), state };
}

const item = (index: number) => `<item><title>Story ${index}</title><link>https://news.example/${index}</link></item>`;
const head = '<rss version="2.0"><channel><title>News</title>';

async function listOf(response: Response) {
  window.fetch = async () => response;
  return fixture<ArticleList>(html`<stet-article-list src="/feed.xml">${own}</stet-article-list>`);
}

describe('article list with a feed that is', () => {
  afterEach(() => (window.fetch = real));

  it('ten thousand items long: a page of them is shown', async () => {
    const feed = head + Array.from({ length: 10_000 }, (_, index) => item(index)).join('') + '</channel></rss>';
    const list = await listOf(new Response(feed));
    await until(() => cards(list).length > 0);
    expect(cards(list)).to.have.length(500);
  });

  it('50 MB: it is given up, and what stands inside stays', async () => {
    const { response, state } = streamed(item(1).repeat(12_000), 50); // about a megabyte each
    const list = await listOf(response);
    await until(() => state.cancelled);
    expect(state.cancelled).to.equal(true);
    expect(state.sent).to.be.below(15);
    await list.updateComplete;
    expect(cards(list)).to.have.length(0);
    expect(visibleText(list.shadowRoot!)).to.equal('Own');
  });

  it('cut off midway: what came whole is shown', async () => {
    const list = await listOf(new Response(`${head}${item(1)}${item(2)}<item><title>Sto`));
    await until(() => cards(list).length > 0);
    expect(cards(list).map((card) => card.getAttribute('headline'))).to.include.members(['Story 1', 'Story 2']);
  });

  it('never ending: the page stays awake, and what stands inside stays', async () => {
    const { response, state } = streamed(head + item(1).repeat(500));
    const list = await listOf(response);
    await until(() => state.cancelled);
    expect(state.cancelled).to.equal(true);
    await list.updateComplete;
    expect(visibleText(list.shadowRoot!)).to.equal('Own');
  });

  it('still coming when the list is taken away: nobody waits for it', async () => {
    const { response, state } = streamed('');
    let signal: AbortSignal | null | undefined;
    window.fetch = async (_input, options) => ((signal = options?.signal), new Promise<Response>(() => response));
    const list = await fixture<ArticleList>(html`<stet-article-list src="/slow.xml">${own}</stet-article-list>`);
    await until(() => signal !== undefined);
    list.remove();
    expect(signal!.aborted).to.equal(true);
    expect(state.sent).to.be.below(3);
  });
});
