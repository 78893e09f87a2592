import { expect } from 'chai';
import fc from 'fast-check';
import { html } from 'lit';
import { detect } from '../src/formats/detect.js';
import { checkExchange, type Exchange } from '../src/model/exchange.js';
import type { Post } from '../src/model/post.js';
import '../src/social-exchange/define.js';
import { SocialExchange } from '../src/social-exchange/social-exchange.js';
import { sharedJson } from './shared-documents.js';
import { cleanUp, fixture } from './support.js';

const OWN = ['mastodon', 'bluesky', 'x', 'activitystreams'];
const SHARED = [
  'as2-note-mastodon-reply-alt-text',
  'bluesky-getPostThread-4-nodes',
  'mastodon-context-59-replies-cs-de-en-fr',
  'mastodon-poll',
  'x-syndication-tweet-with-quote-tweet',
];

const REMOVED = Symbol('removed');
const OTHERS: unknown[] = [
  REMOVED,
  null,
  0,
  -1,
  1e308,
  NaN,
  '',
  'text',
  true,
  [],
  [null],
  [[]],
  [7],
  {},
  { length: 3 },
];

type Holder = Record<string, unknown>;

/** The paths to everything inside a value. */
function paths(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => paths(part, [...path, key]))].filter(
    ({ length }) => length,
  );
}

/* Only what lies on the way is copied: the longest document has 260 kB. */
function mutate(document: unknown, [key, ...rest]: string[], value: unknown): unknown {
  const changed = (Array.isArray(document) ? [...(document as unknown[])] : { ...(document as object) }) as Holder;
  if (rest.length) changed[key!] = mutate(changed[key!], rest, value);
  else if (value !== REMOVED) changed[key!] = value;
  else if (Array.isArray(changed)) changed.splice(Number(key), 1);
  else Reflect.deleteProperty(changed, key!);
  return changed;
}

function postsIn({ post, replies = [] }: Exchange): number {
  const count = (each: Post): number =>
    1 + (each.quoted ? count(each.quoted) : 0) + (each.replies ?? []).reduce((sum, reply) => sum + count(reply), 0);
  return (post ? count(post) : 0) + replies.reduce((sum, reply) => sum + count(reply), 0);
}

async function documents(): Promise<[name: string, document: unknown][]> {
  const own = await Promise.all(
    OWN.map(
      async (name) =>
        [name, ((await import(`./fixtures/social/${name}.json`)) as { default: unknown }).default] as [string, unknown],
    ),
  );
  const shared = await Promise.all(
    SHARED.map(async (name) => [name, await sharedJson(`fixtures/social/${name}.json`)] as [string, unknown]),
  );
  const answers = Object.entries((await sharedJson<object>('fixtures/social/oembed-5-providers-bbc.json')) ?? {});
  return [...own, ...shared.filter(([, document]) => document), ...answers] as [string, unknown][];
}

/* That damage costs no post but the one it lies in is proved for the model (test/unit/formats-mutation.test.ts). */
describe('social exchange with damaged data', () => {
  afterEach(cleanUp);

  it('draws every post that the model has left when a field is removed, nulled or of another kind, and throws nothing', async function () {
    this.timeout(60_000);
    await SocialExchange.prepare();
    const exchange = await fixture<SocialExchange>(html`<stet-social-exchange fold="100"></stet-social-exchange>`);
    const trouble: unknown[] = [];
    const uncaught = (event: ErrorEvent | PromiseRejectionEvent) =>
      trouble.push('reason' in event ? event.reason : event.error);
    exchange.addEventListener('stet-error', ({ error }) => trouble.push(error));
    window.addEventListener('error', uncaught);
    window.addEventListener('unhandledrejection', uncaught);
    let drawn = 0;
    const draw = async (data: unknown) => {
      exchange.data = data;
      await exchange.updateComplete;
      drawn += 1;
      return exchange.shadowRoot!.querySelectorAll('article').length;
    };
    for (const [name, document] of await documents()) {
      const whole = detect(document);
      if (!whole) continue;
      const big = postsIn(whole) > 20;
      for (const [what, subject] of [
        ['document', document],
        ['exchange', whole],
      ] as const) {
        await fc.assert(
          fc.asyncProperty(fc.constantFrom(...paths(subject)), fc.constantFrom(...OTHERS), async (path, value) => {
            const changed = mutate(subject, path, value);
            const left = what === 'document' ? detect(changed) : checkExchange(changed).exchange;
            const articles = await draw((what === 'document' ? left : changed) ?? {});
            const where = `${name}, ${what}: ${path.join('.')} = ${String(value)}`;
            if (trouble.length) throw new Error(`${where}: ${String(trouble)}`);
            if (articles !== (left ? postsIn(left) : 0))
              throw new Error(`${where}: ${articles} posts of ${left ? postsIn(left) : 0}`);
          }),
          { numRuns: big ? 60 : 150, endOnFailure: true, includeErrorInReport: true },
        );
      }
    }
    window.removeEventListener('error', uncaught);
    window.removeEventListener('unhandledrejection', uncaught);
    console.log(`damaged documents drawn: ${drawn}`);
    expect(drawn).to.be.greaterThan(1000);
  });
});
