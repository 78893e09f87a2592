import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { cardTag } from '../../src/cli/card-tag.ts';
import { fromAtom } from '../../src/formats/atom.ts';
import { readFeed } from '../../src/formats/feed.ts';
import { fromJsonFeed } from '../../src/formats/jsonfeed.ts';
import { fromJsonLdAward } from '../../src/formats/jsonld-award.ts';
import { fromJsonLd } from '../../src/formats/jsonld.ts';
import { fromNinjs } from '../../src/formats/ninjs.ts';
import { fromOpenBadge } from '../../src/formats/openbadges.ts';
import { fromRss } from '../../src/formats/rss.ts';
import { fromWikidata } from '../../src/formats/wikidata.ts';
import { checkAwards, type Award } from '../../src/model/award.ts';
import { checkCards, type Card } from '../../src/model/card.ts';
import { wellFormed } from '../../src/model/check.ts';
import { everything, own, shared, sharedAbsent, type Outside } from './social-documents.ts';

type Read = (document: Outside) => (Card | Award)[];

const outside = { skip: sharedAbsent };
const text = (name: string) => readFileSync(new URL(`../fixtures/articles/${name}`, import.meta.url), 'utf8');

/* The list of each document, whose entries must not cost one another; '' where it has none. */
const DOCUMENTS: [name: string, document: Outside, read: Read, list: string][] = [
  ['JSON Feed 1.0', own('articles/jsonfeed-1.0.json'), fromJsonFeed, 'items'],
  ['JSON Feed 1.1', own('articles/jsonfeed-1.1.json'), fromJsonFeed, 'items'],
  ['JSON-LD', own('articles/linked-data.json'), fromJsonLd, '@graph'],
  [
    'JSON-LD awards',
    { '@graph': [{ award: 'A' }, { award: ['B', { '@value': 'C', '@language': 'fr' }] }] },
    fromJsonLdAward,
    '@graph',
  ],
  [
    'ninjs',
    { items: [own('articles/ninjs-1.json'), own('articles/ninjs-2.json'), own('articles/ninjs-3.json')] },
    fromNinjs,
    'items',
  ],
  ['Wikidata', own('articles/wikidata-film.json'), fromWikidata, ''],
  ['Open Badges', own('articles/open-badge.json'), fromOpenBadge, ''],
  [
    'cards',
    { items: fromJsonLd(own('articles/linked-data.json')) },
    (document) => checkCards(document?.items),
    'items',
  ],
  [
    'awards',
    { items: fromWikidata(own('articles/wikidata-film.json')) },
    (document) => checkAwards(document?.items),
    'items',
  ],
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
  {},
  { toString: 1, valueOf: 1 },
  { length: 3 },
  { 0: {} },
];

function mutate(document: Outside, path: string[], value: unknown): Outside {
  const changed = structuredClone(document);
  const holder = path.slice(0, -1).reduce((at: Outside, key) => at[key], changed);
  if (value !== REMOVED) holder[path.at(-1)!] = value;
  else if (Array.isArray(holder)) holder.splice(Number(path.at(-1)), 1);
  else Reflect.deleteProperty(holder, path.at(-1)!);
  return changed;
}

const nameOf = ({ headline, award, summary }: Card & Award) => headline ?? award ?? summary;

for (const [name, document, read, list] of DOCUMENTS) {
  test(`${name}: a field removed, nulled or of another kind throws nothing and costs no other entry`, () => {
    const paths = [...everything(document)].map(({ path }) => path).filter(({ length }) => length > 0);
    const entries: Outside[] = list ? document[list] : [];
    const whole = read(document).map(nameOf);
    /* What the other entries are called, with the one that changes and without it: what it names is no entry beside it. */
    const others = entries.map((_, index) =>
      read({ ...document, [list]: entries.filter((__, at) => at !== index) })
        .map(nameOf)
        .filter((name) => whole.includes(name)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.constantFrom(...OTHERS), (path, value) => {
        const found = read(mutate(document, path, value)).map(nameOf);
        if (list && path[0] === list && path.length > 1) {
          for (const other of others[Number(path[1])]!)
            assert.ok(found.includes(other), `${other} is lost at ${path.join('.')}`);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test(`${name}: a document of another kind is nothing`, () => {
    for (const other of [...OTHERS, undefined]) assert.deepEqual(read(other === REMOVED ? undefined : other), []);
  });
}

const FEEDS: [name: string, document: string, read: (document: string) => Card[], closing: string][] = [
  ['RSS', text('media.rss'), fromRss, '</item>'],
  ['Atom', text('atom.xml'), fromAtom, '</entry>'],
];

for (const [name, document, read, closing] of FEEDS) {
  const whole = read(document).map(nameOf);

  test(`${name}: cut off anywhere, the items before the cut are whole`, () => {
    fc.assert(
      fc.property(fc.nat(document.length), (end) => {
        const start = document.slice(0, end);
        assert.deepEqual(read(start).map(nameOf), whole.slice(0, start.split(closing).length - 1));
      }),
      { numRuns: 1000 },
    );
  });

  test(`${name}: with anything spliced in anywhere nothing throws, and the items before it stay`, () => {
    const pieces = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<',
        '>',
        '<!--',
        '<![CDATA[',
        ']]>',
        '<item>',
        '</item>',
        '</feed>',
        '<?',
        '&',
        '"',
        "'",
        '\0',
        '<a xmlns:__proto__="x" __proto__="y">',
        '<entry xml:base="javascript:1">',
      ),
    );
    fc.assert(
      fc.property(fc.nat(document.length), fc.nat(200), pieces, (at, removed, piece) => {
        const found = read(document.slice(0, at) + piece + document.slice(at + removed)).map(nameOf);
        const before = document.slice(0, at).split(closing).length - 1;
        assert.deepEqual(found.slice(0, before), whole.slice(0, before));
      }),
      { numRuns: 2000 },
    );
  });
}

test('bytes of any kind throw nothing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('', '<rss>', '<feed>', '<html>', '{"items":[', '{"@graph":['),
      fc.uint8Array({ maxLength: 500 }),
      (start, bytes) => {
        readFeed(Buffer.concat([Buffer.from(start), bytes]), 'text/xml; charset=utf-8');
      },
    ),
    { numRuns: 2000 },
  );
});

const vectors = () => [
  ...shared('security/html-vectors.json').map(({ html }: Outside) => html as string),
  ...shared('security/url-vectors.json').map(({ input }: Outside) => input as string),
  ...(shared('security/blns.json') as string[]),
];

/* What decides how a document is read stays, or the vector would reach no field at all. */
const KEPT =
  /^(@type|type|version|rank|id|@id|time|pubstatus|pubStatus|role|contentType|mimetype|mime_type|inLanguage|language|identityType)$/;

function withEvery(document: Outside, value: string): Outside {
  const changed = structuredClone(document);
  for (const { value: holder } of everything(changed) as Iterable<Outside>) {
    if (typeof holder !== 'object' || holder === null) continue;
    for (const key of Object.keys(holder)) if (typeof holder[key] === 'string' && !KEPT.test(key)) holder[key] = value;
  }
  return changed;
}

const ADDRESSES = new Set(['href', 'url', 'image', 'source']);

function assertHarmless(found: (Card | Award)[]): void {
  for (const { path, value } of everything(found)) {
    if (typeof value !== 'string') continue;
    assert.equal(wellFormed(value), value, path.join('.'));
    if (!ADDRESSES.has(path.at(-1)!)) continue;
    const { protocol, username } = new URL(value, 'https://page.example/');
    assert.match(protocol, /^https?:$/);
    assert.equal(username, '');
  }
}

for (const [name, document, read] of DOCUMENTS) {
  test(`${name}: hostile strings in every field stay text and lead to http(s) alone`, outside, () => {
    const before = Reflect.ownKeys(Object.prototype).length;
    for (const vector of vectors()) assertHarmless(read(withEvery(document, vector)));
    assert.equal(Reflect.ownKeys(Object.prototype).length, before);
  });
}

const escaped = (value: string) => value.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

test(
  'RSS and Atom: hostile strings in every element and attribute stay text and lead to http(s) alone',
  outside,
  () => {
    for (const vector of vectors()) {
      const value = escaped(vector);
      const item = `<title>${value}</title><link href="${value}">${value}</link><author>${value}<name>${value}</name><uri>${value}</uri></author><category term="${value}">${value}</category><summary type="html">${value}</summary><description>${value}</description><enclosure url="${value}" type="image/jpeg"/><guid>${value}</guid><pubDate>${value}</pubDate>`;
      assertHarmless(
        fromRss(
          `<rss xml:base="${value}"><channel><link>${value}</link><language>${value}</language><item>${item}</item></channel></rss>`,
        ),
      );
      assertHarmless(fromAtom(`<feed xml:base="${value}" xml:lang="${value}"><entry>${item}</entry></feed>`));
    }
  },
);

test('keys of prototypes change nothing and are read from nowhere', () => {
  const hostile = JSON.parse(
    '{"items":[{"title":"One","__proto__":{"url":"https://a.example/"},"constructor":{"prototype":{"summary":"x"}}}],"__proto__":{"polluted":1}}',
  );
  assert.deepEqual(fromJsonFeed(hostile), [{ headline: 'One' }]);
  assert.deepEqual(fromJsonFeed(Object.create({ items: [{ title: 'inherited' }] })), []);
  assert.equal((Object.prototype as Outside).polluted, undefined);
});

test('the tag of a card holds one element, whatever its words', outside, () => {
  for (const vector of vectors()) {
    const tag = cardTag({
      headline: vector,
      summary: vector,
      credit: vector,
      authors: [{ name: vector, role: vector }],
    });
    assert.doesNotMatch(tag.replace(/^<stet-article-card|<\/?(span|bdi)\b|<\/stet-article-card>$/g, ''), /</);
  }
});
