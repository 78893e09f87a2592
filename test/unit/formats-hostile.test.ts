import assert from 'node:assert/strict';
import test from 'node:test';
import { detect } from '../../src/formats/detect.ts';
import { fromActivityStreams } from '../../src/formats/activitystreams.ts';
import { fromBluesky } from '../../src/formats/bluesky.ts';
import { fromMastodon } from '../../src/formats/mastodon.ts';
import { fromOEmbed } from '../../src/formats/oembed.ts';
import { fromX } from '../../src/formats/x.ts';
import { wellFormed } from '../../src/model/check.ts';
import { checkExchange, type Exchange } from '../../src/model/exchange.ts';
import { RUN_TYPES } from '../../src/model/rich-text.ts';
import { everything, own, postsOf, shared, sharedAbsent, wordsOf, type Outside } from './social-documents.ts';

const outside = { skip: sharedAbsent };
const ADDRESSES = ['href', 'src', 'poster', 'avatar'];

/* What decides how a document is read must stay, or the vector would reach no field at all. */
const KEPT = new Set([
  'state',
  'visibility',
  'val',
  'mediaType',
  'type',
  'to',
  '$type',
  '__typename',
  'content_type',
  'version',
]);

const OEMBED = {
  version: '1.0',
  type: 'rich',
  provider_name: 'X',
  author_name: 'a',
  author_url: 'b',
  url: 'c',
  title: 'd',
  thumbnail_url: 'e',
  html: 'f',
};

const READERS: [name: string, document: unknown, read: (document: Outside) => Exchange][] = [
  ['Mastodon', own('social/mastodon.json'), fromMastodon],
  ['Bluesky', own('social/bluesky.json'), fromBluesky],
  ['X', own('social/x.json'), fromX],
  ['ActivityStreams', own('social/activitystreams.json'), (document) => fromActivityStreams(document.note, document)],
  ['oEmbed', OEMBED, fromOEmbed],
  ['Exchange', detect(own('social/bluesky.json')), (document) => checkExchange(document).exchange!],
];

function vectors(): string[] {
  const html = shared('security/html-vectors.json');
  const urls = shared('security/url-vectors.json');
  const naughty = shared('security/blns.json');
  const rows = [html, urls].flatMap((each: Outside) =>
    Array.isArray(each) ? each : Object.values(each).flat(),
  ) as Outside[];
  const texts = rows.map((row) =>
    typeof row === 'string' ? row : (row.payload ?? row.input ?? row.value ?? row.html ?? row.url ?? row.vector),
  );
  return [...new Set([...texts, ...naughty].filter((each): each is string => typeof each === 'string'))];
}

function withEvery(document: unknown, text: string): unknown {
  const changed = structuredClone(document);
  for (const { value } of everything(changed)) {
    if (typeof value !== 'object' || value === null) continue;
    const holder = value as Record<string, unknown>;
    for (const key of Object.keys(holder)) if (typeof holder[key] === 'string' && !KEPT.has(key)) holder[key] = text;
  }
  return changed;
}

/* Relative addresses are an exchange's own, for pictures beside it; documents from elsewhere have none. */
function assertHarmless(exchange: Exchange, relative: boolean): void {
  for (const { path, value } of everything(exchange)) {
    const key = path.at(-1)!;
    if (ADDRESSES.includes(key)) {
      const url = new URL(value as string, relative ? 'https://news.example/' : undefined);
      assert.match(url.protocol, /^https?:$/, `${path.join('.')}: ${value}`);
      assert.equal(url.username + url.password, '');
    }
    const inRuns = path.some((each) => each === 'text' || each === 'name');
    if (inRuns && key === 'type') assert.ok(relative || [...RUN_TYPES, 'emoji'].includes(value as never), `${value}`);
    assert.notEqual(key, '__proto__');
  }
}

test(
  'hostile text in every field at once: addresses are http(s), meanings are the known ones, nothing is polluted',
  outside,
  () => {
    const before = Reflect.ownKeys(Object.prototype).join();
    const texts = vectors();
    assert.ok(texts.length >= 400, `${texts.length} vectors`);
    for (const [name, document, read] of READERS) {
      const posts = postsOf(read(structuredClone(document)), false).length;
      for (const text of texts) {
        const exchange = read(withEvery(document, text));
        assertHarmless(exchange, name === 'Exchange');
        if (name === 'Bluesky' || name === 'Exchange')
          assert.equal(postsOf(exchange, false).length, posts, `${name}: ${text}`);
      }
    }
    assert.equal(Reflect.ownKeys(Object.prototype).join(), before);
  },
);

test('hostile text in one field at a time, those that decide how a document is read included', outside, () => {
  const texts = vectors().filter((_, index) => index % 100 === 0);
  for (const [name, document, read] of READERS) {
    const paths = [...everything(document)].filter(({ value }) => typeof value === 'string').map(({ path }) => path);
    for (const path of paths) {
      for (const text of texts) {
        const changed = structuredClone(document);
        const holder = path.slice(0, -1).reduce((at: Outside, key) => at[key], changed);
        holder[path.at(-1)!] = text;
        assertHarmless(read(changed), name === 'Exchange');
        const found = detect(changed);
        if (found) assertHarmless(found, true);
      }
    }
  }
});

test('where a platform gives plain text, markup stays text to the letter', outside, () => {
  for (const text of vectors()) {
    assert.equal(wordsOf(fromBluesky({ uri: 'at://x', record: { text } }).post!.text), wellFormed(text));
    const account = { display_name: text || 'x', username: 'x' };
    assert.equal(wordsOf(fromMastodon({ status: { account } }).post!.author!.name), wellFormed(account.display_name));
  }
});

test(
  'hostile HTML becomes runs of the allowlist and text, and what a browser would run is not even text',
  outside,
  () => {
    for (const text of vectors()) {
      const { post } = fromMastodon({ status: { content: `<p>before</p>${text}` } });
      assertHarmless({ post }, false);
    }
    const words = (content: string) => wordsOf(fromMastodon({ status: { content } }).post!.text);
    assert.equal(words('<p>a<script>alert(1)</script>b</p>'), 'ab');
    assert.equal(words('<p>a<style>p{}</style><iframe src=x>c</iframe><svg><text>d</text></svg>b</p>'), 'ab');
    assert.equal(words('a<img src=x onerror=alert(1)>b'), 'ab');
  },
);

test('a fetched object cannot pollute, nor pass for something that Lit would run', outside, () => {
  const before = Reflect.ownKeys(Object.prototype).join();
  const cases: Outside = shared('security/own/proto-pollution.json');
  for (const row of Array.isArray(cases) ? cases : Object.values(cases).flat()) {
    const text = typeof row === 'string' ? row : (row.json ?? JSON.stringify(row));
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch {
      continue;
    }
    for (const [, document, read] of READERS) {
      for (const value of [parsed, { ...(structuredClone(document) as object), ...(parsed as object) }]) {
        const exchange = read(value ?? {});
        for (const { path } of everything(exchange ?? {}))
          assert.doesNotMatch(path.at(-1) ?? '', /^_\$|__proto__|prototype|constructor/);
      }
    }
  }
  assert.equal(Reflect.ownKeys(Object.prototype).join(), before);
});

test('a link whose words name one host and which leads to another shows where it leads', () => {
  const link = (html: string) => (fromMastodon({ status: { content: html } }).post!.text as Outside)[0].text;
  assert.equal(link('<a href="https://evil.example/x">bank.example</a>'), 'evil.example');
  assert.equal(
    link(
      '<a href="https://evil.example/x"><span class="invisible">https://evil.example/</span><span>www.bank.example/login</span></a>',
    ),
    'evil.example',
  );
  assert.equal(link('<a href="https://www.bank.example/login">bank.example/login</a>'), 'bank.example/login');
  assert.deepEqual(link('<a href="https://news.example/a">the <em>whole</em> story</a>'), [
    'the ',
    { type: 'emphasis', text: 'whole' },
    ' story',
  ]);
  const facets = [{ index: { byteStart: 0, byteEnd: 12 }, features: [{ uri: 'https://evil.example/' }] }];
  assert.equal(
    (fromBluesky({ record: { text: 'bank.example', facets } }).post!.text as Outside)[0].text,
    'evil.example',
  );
});
