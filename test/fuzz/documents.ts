import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { fromActivityStreams, type ActivityStreamsDocuments } from '../../src/formats/activitystreams.ts';
import { fromBluesky } from '../../src/formats/bluesky.ts';
import { detect } from '../../src/formats/detect.ts';
import { fromJsonFeed } from '../../src/formats/jsonfeed.ts';
import { fromJsonLdAward } from '../../src/formats/jsonld-award.ts';
import { fromJsonLd } from '../../src/formats/jsonld.ts';
import { fromMastodon } from '../../src/formats/mastodon.ts';
import { fromNinjs } from '../../src/formats/ninjs.ts';
import { fromOEmbed } from '../../src/formats/oembed.ts';
import { fromOpenBadge } from '../../src/formats/openbadges.ts';
import { fromWikidata } from '../../src/formats/wikidata.ts';
import { fromX } from '../../src/formats/x.ts';
import { checkAwards } from '../../src/model/award.ts';
import { checkCards } from '../../src/model/card.ts';
import { wellFormed } from '../../src/model/check.ts';
import { checkExchange } from '../../src/model/exchange.ts';
import { checkQuote } from '../../src/model/quote.ts';
import { claim, type Claim } from './claim.ts';
import { changed, changes } from './mutation.ts';

type Read = (document: never) => unknown;

const OWN = new URL('../fixtures/', import.meta.url);
const SHARED = new URL('../../../shared/fixtures/', import.meta.url);
/* A longer document is copied more than it is read. */
const LONGEST = 100_000;

/** Who reads which documents, by the beginning of their names, here and beside the repository. */
const READERS: [name: string, read: Read, files: RegExp][] = [
  ['Mastodon', ((documents: object | null) => fromMastodon(documents ?? {})) as Read, /^social\/mastodon\b/],
  ['Bluesky', fromBluesky, /^social\/bluesky/],
  ['X', fromX, /^social\/x\b/],
  ['ActivityStreams', readActivityStreams as Read, /^social\/(activitystreams|as2)/],
  ['oEmbed', fromOEmbed, /^social\/oembed/],
  ['an exchange of any kind', detect, /^social\//],
  ['JSON Feed', fromJsonFeed, /^articles\/jsonfeed/],
  ['JSON-LD', fromJsonLd, /^articles\/(linked-data|schemaorg)/],
  ['JSON-LD awards', fromJsonLdAward, /^articles\/(linked-data|schemaorg)/],
  ['ninjs', fromNinjs, /^articles\/ninjs/],
  ['Wikidata', fromWikidata, /^articles\/wikidata/],
  ['Open Badges', fromOpenBadge, /^articles\/open-?badge/],
];

/* Shapes of our own, with every field that the model knows. */
const RUN = { type: 'link', href: '/a', text: ['words', { type: 'emphasis', text: 'more', lang: 'hi' }] };
const POST = {
  id: '1',
  href: 'https://news.example/1',
  author: { name: 'Asha', handle: '@asha', href: '/asha', avatar: '/a.png', verified: true },
  text: [{ type: 'paragraph', text: [RUN, { type: 'emoji', alt: ':x:', src: '/x.png' }] }],
  lang: 'hi',
  translations: [{ lang: 'en', text: ['words'], contentWarning: 'w', options: ['a'], alts: ['b'], machine: true }],
  media: [{ type: 'image', src: '/m.png', poster: '/p.png', alt: 'x', width: 3, height: 2, focalPoint: [1, 2] }],
  card: { href: '/card', title: 't', image: { type: 'image', src: '/c.png', alt: '' } },
  poll: { options: [{ text: 'yes', votes: 1 }], votes: 1, ends: '2024-02-02', multiple: false },
  counts: { replies: 1, likes: 2, shares: 3, views: 4, counted: '2024-02-02' },
  posted: '2024-02-02T10:00:00Z',
  state: 'edited',
};
const EXCHANGE = {
  platform: 'mastodon',
  archived: '2024-02-03',
  post: { ...POST, quoted: POST },
  replies: [{ ...POST, id: '2', replies: [POST] }, POST],
};
const CARD = {
  href: '/a',
  headline: 'h',
  authors: [{ name: 'A', href: '/b', role: 'r' }],
  images: [{ url: '/i.png', width: 3, height: 2 }],
  published: '2024-02-02',
  label: 'live',
  identifiers: ['x'],
};
const OEMBED = {
  version: '1.0',
  type: 'rich',
  provider_name: 'X',
  author_name: 'Asha',
  author_url: 'https://news.example/asha',
  url: 'https://news.example/1',
  title: 'A title',
  thumbnail_url: '/a.png',
  html: '<blockquote><p lang="hi">words <a href="/a">link</a></p>&mdash; Asha (@asha)</blockquote>',
};
const AWARD = { outcome: 'won', award: 'A', edition: '69', year: '2024', href: '/a', image: '/i', state: 'current' };
const QUOTE = {
  segments: [{ text: 'a', lang: 'hi-Latn', translation: 'b' }],
  translations: [{ text: 'a', lang: 'en', translator: 'T', machine: true }],
  translationLang: 'en',
  speaker: 'S',
  speakerHref: '/s',
};

/* What a check has repaired, it finds in order; a text of nothing but NUL is empty first and then absent. */
const CHECKS: [name: string, check: (data: unknown) => unknown, document: unknown][] = [
  ['exchanges', (data) => checkExchange(data).exchange, EXCHANGE],
  ['cards', checkCards, [CARD, CARD]],
  ['awards', checkAwards, [AWARD, AWARD]],
  ['quotes', checkQuote, QUOTE],
];

export const documentClaims: Claim[] = [
  ...READERS.map(([name, read, files]) => {
    const documents = name === 'oEmbed' ? { ...documentsOf(files), OEMBED } : documentsOf(files);
    return claim(
      `formats: ${name}, changed in a few places`,
      fc.record({ document: fc.constantFrom(...Object.keys(documents)), all: changes }),
      ({ document, all }) => assertHarmless(read(changed(documents[document], all) as never)),
    );
  }),
  claim('formats: any JSON at all', fc.jsonValue({ maxDepth: 5 }), (value) => {
    for (const [, read] of READERS) assertHarmless(read(value as never));
  }),
  ...CHECKS.map(([name, check, document]) =>
    claim(`model: ${name}, changed in a few places, and checked again`, changes, (all) => {
      const repaired = check(check(changed(document, all)));
      assertHarmless(repaired);
      assert.deepEqual(check(structuredClone(repaired)), repaired);
    }),
  ),
];

function readActivityStreams(document: ({ note?: unknown } & ActivityStreamsDocuments) | null) {
  return document?.note ? fromActivityStreams(document.note, document) : fromActivityStreams(document);
}

function documentsOf(files: RegExp): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const folder of [OWN, SHARED].filter((each) => existsSync(each))) {
    for (const part of ['social', 'articles']) {
      for (const file of readdirSync(new URL(`${part}/`, folder))) {
        const name = `${part}/${file}`;
        if (!files.test(name) || !file.endsWith('.json')) continue;
        const text = readFileSync(new URL(name, folder), 'utf8');
        if (text.length < LONGEST) found[name] = JSON.parse(text);
      }
    }
  }
  return found;
}

const ADDRESS = /^(href|src|poster|avatar|url|image|source|speakerHref|speakerImage|sourceHref)$/;

/** Well-formed text, addresses that lead to http(s) alone, no way into a prototype. */
export function assertHarmless(found: unknown): void {
  for (const [key, value] of stringsIn(found)) {
    assert.equal(wellFormed(value), value, key);
    if (!ADDRESS.test(key)) continue;
    const { protocol, username, password } = new URL(value, 'https://page.example/');
    assert.match(protocol, /^https?:$/, key);
    assert.equal(username + password, '', key);
  }
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
}

function* stringsIn(value: unknown, key = ''): Generator<[key: string, value: string]> {
  if (typeof value === 'string') yield [key, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) yield* stringsIn(part, Array.isArray(value) ? key : name);
}
