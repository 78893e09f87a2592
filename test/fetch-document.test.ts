import { expect } from 'chai';
import { fetchDocument } from '../src/core/fetch-document.js';

const real = window.fetch;
let asked: string[] = [];

/* Serves every request with what the test says, as the platform's own fetch would: an abort rejects it. */
function serve(answer: (address: string) => Response | Promise<Response>): void {
  window.fetch = (input, { signal } = {}) => {
    asked.push(String(input));
    return new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
      Promise.resolve(answer(String(input))).then(resolve, reject);
    });
  };
}

/* A body that gives a chunk whenever it is asked and never ends. */
function endless(chunk: number): { response: Response; state: { sent: number; cancelled: boolean } } {
  const state = { sent: 0, cancelled: false };
  const body = new ReadableStream({
    pull(controller) {
      state.sent += chunk;
      controller.enqueue(new Uint8Array(chunk));
    },
    cancel() {
      state.cancelled = true;
    },
  });
  return { response: new Response(body), state };
}

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => 'it arrived',
    (error: Error) => error.message,
  );

describe('fetching a document', () => {
  beforeEach(() => (asked = []));
  afterEach(() => (window.fetch = real));

  it('gives its bytes, its type and its address', async () => {
    serve(() => new Response('{"a":1}', { headers: { 'content-type': 'application/json' } }));
    const { bytes, type, url } = await fetchDocument('/feed.json');
    expect(new TextDecoder().decode(bytes)).to.equal('{"a":1}');
    expect(type).to.equal('application/json');
    expect(url).to.equal(new URL('/feed.json', location.href).href);
  });

  it('asks nobody for what is no http(s) address', async () => {
    serve(() => new Response(''));
    for (const address of ['javascript:alert(1)', 'data:,x', 'https://user:pass@host.example/', ''])
      expect(await failure(fetchDocument(address))).to.contain('no http(s) address');
    expect(asked).to.deep.equal([]);
  });

  it('stops reading a document that never ends', async () => {
    const { response, state } = endless(1_000_000);
    serve(() => response);
    expect(await failure(fetchDocument('/endless'))).to.contain('longer than 8000000 bytes');
    expect(state.cancelled).to.equal(true);
    expect(state.sent).to.be.below(12_000_000);
    expect(asked).to.have.length(1);
  });

  it('stops waiting for a document that never answers', async () => {
    serve(() => new Promise(() => {}));
    expect(await failure(fetchDocument('/silent', { timeLimit: 50 }))).to.contain('longer than 50 ms');
  });

  it('asks again after a passing trouble, and no more than twice', async () => {
    serve(() => new Response('', { status: 503 }));
    expect(await failure(fetchDocument('/busy'))).to.contain('503');
    expect(asked).to.have.length(3);
  });

  it('does not ask again where the answer would be the same', async () => {
    serve(() => new Response('', { status: 404 }));
    expect(await failure(fetchDocument('/gone'))).to.contain('404');
    expect(asked).to.have.length(1);
  });

  it('asks once for those who want the same at the same time', async () => {
    serve(() => new Response('same'));
    await Promise.all([fetchDocument('/same'), fetchDocument('/same'), fetchDocument('/same')]);
    expect(asked).to.have.length(1);
  });

  it('ends when the last who waits has gone, and not before', async () => {
    const aborted: string[] = [];
    window.fetch = (_input, { signal } = {}) =>
      new Promise((_, reject) =>
        signal!.addEventListener('abort', () => (aborted.push('ended'), reject(signal!.reason))),
      );
    const [first, second] = [new AbortController(), new AbortController()];
    const waits = [first, second].map(({ signal }) => failure(fetchDocument('/waited', { signal })));
    first.abort();
    await waits[0];
    expect(aborted).to.deep.equal([]);
    second.abort();
    await waits[1];
    expect(aborted).to.deep.equal(['ended']);
  });
});
