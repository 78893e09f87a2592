import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readFeed } from '../../src/formats/feed.ts';
import { fromAtom } from '../../src/formats/atom.ts';
import { fromOpenGraph } from '../../src/formats/opengraph.ts';
import { fromRss } from '../../src/formats/rss.ts';
import { claim, type Claim } from './claim.ts';
import { assertHarmless } from './documents.ts';
import { anyText } from './text.ts';

const FOLDERS = ['../fixtures/articles/', '../../../shared/fixtures/articles/'].map(
  (path) => new URL(path, import.meta.url),
);

const documents: Record<string, string> = Object.fromEntries(
  FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => /\.(xml|rss|html)$/.test(file))
      .map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]),
  ),
);

/* What a feed is made of, in the wrong place. */
const markup = fc.constantFrom(
  '<item>',
  '</item>',
  '</channel>',
  '<entry xml:base="javascript:1">',
  '</feed>',
  '<a xmlns:__proto__="x" __proto__="y">',
  '<link href="//other.example" rel="alternate"/>',
  '<media:content url="javascript:1" width="1e9" height="-1"/>',
  '<content type="xhtml"><div>',
  '<!DOCTYPE x [<!ENTITY a "&b;&b;"><!ENTITY b "&a;">]>',
  '&a;',
  '<script type="application/ld+json">{"@graph":[',
  '<meta property="og:image" content="data:image/png,x">',
  '<base href="javascript:1">',
);

const splices = fc.array(fc.record({ at: fc.nat(1_000_000), removed: fc.nat(200), put: fc.oneof(anyText, markup) }), {
  minLength: 1,
  maxLength: 6,
});

function spliced(text: string, all: { at: number; removed: number; put: string }[]): string {
  return all.reduce((before, { at, removed, put }) => {
    const place = at % (before.length + 1);
    return before.slice(0, place) + put + before.slice(place + removed);
  }, text);
}

export const feedClaims: Claim[] = [
  claim(
    'formats: RSS, Atom and pages, with anything spliced in',
    fc.record({ document: fc.constantFrom(...Object.keys(documents)), all: splices }),
    ({ document, all }) => {
      const text = spliced(documents[document]!, all);
      for (const read of [fromRss, fromAtom, fromOpenGraph]) assertHarmless(read(text));
    },
  ),
  claim(
    'formats: bytes of any kind and charset',
    fc.record({
      start: fc.constantFrom('', '<rss>', '<feed>', '<html>', '{"items":[', '<?xml version="1.0" encoding="x"?>'),
      bytes: fc.array(fc.nat(255), { maxLength: 500 }),
      charset: fc.oneof(fc.constantFrom('utf-8', 'utf-16le', 'windows-1252', 'x-user-defined'), fc.string()),
    }),
    ({ start, bytes, charset }) =>
      assertHarmless(readFeed(Buffer.concat([Buffer.from(start), Buffer.from(bytes)]), `text/xml; charset=${charset}`)),
  ),
];
