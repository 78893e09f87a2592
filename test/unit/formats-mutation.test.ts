import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { fromActivityStreams } from '../../src/formats/activitystreams.ts';
import { fromBluesky } from '../../src/formats/bluesky.ts';
import { detect } from '../../src/formats/detect.ts';
import { fromMastodon } from '../../src/formats/mastodon.ts';
import { fromOEmbed } from '../../src/formats/oembed.ts';
import { fromX } from '../../src/formats/x.ts';
import { checkExchange, type Exchange } from '../../src/model/exchange.ts';
import { everything, own, postsOf, shared, sharedAbsent, type Outside } from './social-documents.ts';

interface Case {
  name: string;
  document: unknown;
  read(document: Outside): Exchange;
  /** The paths of the posts in the document, by their id in the exchange; quoted ones belong to the post that quotes. */
  posts: Map<string, string[]>;
}

const cases: Case[] = [];

function add(name: string, document: unknown, read: Case['read'], key: string): void {
  const posts = new Map<string, string[]>();
  const ids = idsOf(read(structuredClone(document)));
  for (const { path, value } of everything(document)) {
    if (path.at(-1) === key && typeof value === 'string' && ids.has(value) && !posts.has(value))
      posts.set(value, path.slice(0, -1));
  }
  cases.push({ name, document, read, posts });
}

add('Mastodon', own('social/mastodon.json'), (document) => fromMastodon(document ?? {}), 'id');
add('Bluesky', own('social/bluesky.json'), fromBluesky, 'uri');
add('X', own('social/x.json'), fromX, 'id_str');
add(
  'ActivityStreams',
  own('social/activitystreams.json'),
  (document) => fromActivityStreams(document?.note, document ?? {}),
  'id',
);
add('Exchange', detect(own('social/bluesky.json')), (document) => checkExchange(document).exchange ?? {}, 'id');
if (!sharedAbsent) {
  add(
    'Mastodon, 59 replies',
    shared('social/mastodon-context-59-replies-cs-de-en-fr.json'),
    (context) => fromMastodon({ context }),
    'id',
  );
  add('Bluesky, 4 posts', shared('social/bluesky-getPostThread-4-nodes.json'), fromBluesky, 'uri');
  add('X, quoted', shared('social/x-syndication-tweet-with-quote-tweet.json'), fromX, 'id_str');
  add(
    'ActivityStreams, Note',
    shared('social/as2-note-mastodon-reply-alt-text.json'),
    (note) => fromActivityStreams(note),
    'id',
  );
  for (const [provider, answer] of Object.entries(shared('social/oembed-5-providers-bbc.json')))
    add(`oEmbed, ${provider}`, answer, fromOEmbed, 'id');
}

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
  { toString: 1, valueOf: 1 },
  { length: 3 },
  { 0: {} },
];

function mutate(document: unknown, path: string[], value: unknown): unknown {
  if (!path.length) return value === REMOVED ? undefined : value;
  const changed = structuredClone(document);
  const holder = path.slice(0, -1).reduce((at: Outside, key) => at[key], changed);
  if (value === REMOVED)
    Array.isArray(holder) ? holder.splice(Number(path.at(-1)), 1) : Reflect.deleteProperty(holder, path.at(-1)!);
  else holder[path.at(-1)!] = value;
  return changed;
}

const startsWith = (path: string[], start: string[]) => start.every((key, index) => path[index] === key);

/* A change costs the post in whose own fields it lies, and the posts inside of what it replaced. */
function unharmed({ posts }: Case, path: string[]): string[] {
  const [owner] = [...posts]
    .filter(([, at]) => startsWith(path, at))
    .sort((one, other) => other[1].length - one[1].length);
  return [...posts].filter(([id, at]) => !startsWith(at, path) && id !== owner?.[0]).map(([id]) => id);
}

function idsOf(exchange: Exchange): Set<string | undefined> {
  return new Set(postsOf(exchange, false).map(({ post }) => post.id));
}

for (const each of cases) {
  const paths = [...everything(each.document)].map(({ path }) => path);

  test(`${each.name}: every field removed, nulled or of another kind throws nothing and loses no other post`, () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.constantFrom(...OTHERS), (path, value) => {
        const changed = mutate(each.document, path, value);
        const ids = idsOf(each.read(changed));
        for (const id of unharmed(each, path)) assert.ok(ids.has(id), `${id} is lost`);
        detect(changed);
      }),
      { numRuns: paths.length > 2000 ? 200 : 2000 }, // the 59 replies are 260 kB, copied for every run
    );
  });
}

test('each field once, nulled and removed, in the documents of the project', () => {
  for (const each of cases.slice(0, 5)) {
    for (const { path } of everything(each.document)) {
      for (const value of [REMOVED, null]) {
        const ids = idsOf(each.read(mutate(each.document, path, value)));
        for (const id of unharmed(each, path))
          assert.ok(ids.has(id), `${each.name}: ${id} is lost at ${path.join('.')}`);
      }
    }
  }
});
