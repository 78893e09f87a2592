import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { fromAtom } from '../../src/formats/atom.ts';
import { readFeed } from '../../src/formats/feed.ts';
import { fromJsonFeed } from '../../src/formats/jsonfeed.ts';
import { fromJsonLd } from '../../src/formats/jsonld.ts';
import { fromNinjs } from '../../src/formats/ninjs.ts';
import { fromOpenBadge } from '../../src/formats/openbadges.ts';
import { fromOpenGraph } from '../../src/formats/opengraph.ts';
import { fromRss } from '../../src/formats/rss.ts';
import { fromWikidata } from '../../src/formats/wikidata.ts';
import type { Card } from '../../src/model/card.ts';
import type { Outside } from './social-documents.ts';

const bytes = (name: string) => readFileSync(new URL(`../fixtures/articles/${name}`, import.meta.url));
const json = (name: string): Outside => JSON.parse(bytes(name).toString());
const headlines = (cards: Card[]) => cards.map(({ headline }) => headline);
const paths = (card: Card) => (card.images ?? []).map(({ url }) => new URL(url).pathname);

test('Atom: titles of every type, languages and bases inherited', () => {
  const [lamp, tide, maths] = fromAtom(bytes('atom.xml'));
  assert.deepEqual(
    [lamp!.headline, lamp!.language, lamp!.href],
    ['O novo farol', 'pt-BR', 'https://harbour.example/news/farol'],
  );
  assert.deepEqual(
    [tide!.headline, tide!.language, tide!.href],
    ['Tide & time', 'en', 'https://harbour.example/archive/tide'],
  );
  assert.deepEqual([maths!.headline, maths!.summary], ['1 < 2', 'Plain, with <b> as it is written.']);
});

test('Atom: headings stay out of summaries, an entry without authors has those of the feed', () => {
  const [lamp, tide] = fromAtom(bytes('atom.xml'));
  assert.deepEqual([lamp!.summary, lamp!.authors![0]!.name], ['A luz voltou.', 'Newsroom']);
  assert.deepEqual(
    [tide!.summary, tide!.authors![0]!.href],
    ['The gauge read four metres.', 'https://harbour.example/archive/people/ana'],
  );
  assert.deepEqual([tide!.images![0]!.url, tide!.imageAlt], ['https://harbour.example/archive/gauge.jpg', 'The gauge']);
});

test('JSON Feed 1.0: one author, a number for an id, an item without a title', () => {
  const [fog, two] = fromJsonFeed(json('jsonfeed-1.0.json'));
  assert.deepEqual(
    [fog!.headline, fog!.summary, fog!.href],
    [undefined, 'Fog. The horn is on.', 'https://notes.example/1'],
  );
  assert.deepEqual(
    [two!.href, two!.authors![0]!.name, two!.images![0]!.url],
    ['https://notes.example/2', 'Bo Lind', 'https://notes.example/two.jpg'],
  );
});

test('JSON Feed 1.1: authors, the item’s own language, the running time of its film', () => {
  const cards = fromJsonFeed(json('jsonfeed-1.1.json'));
  assert.deepEqual(headlines(cards), ['A ferry with two names', 'C']);
  assert.deepEqual([cards[0]!.language, cards[0]!.media, cards[0]!.duration], ['hi', 'video', 'PT2M30S']);
  assert.deepEqual(
    cards[0]!.authors!.map(({ name }) => name),
    ['Ana Reis', 'Bo Lind'],
  );
  assert.deepEqual([cards[1]!.language, cards[1]!.authors![0]!.name], ['en', 'Newsroom']);
});

test('RSS: the widths of one picture, without its square crop and the icon', () => {
  const [card] = fromRss(bytes('media.rss'));
  assert.deepEqual(
    card!.images!.map(({ width }) => width),
    [300, 600, 1200],
  );
  assert.deepEqual([card!.caption, card!.credit], ['The quay at dawn.', 'Photograph: Ana Reis']);
});

test('RSS: Dublin Core, a podcast’s length, a mail address that is nobody’s name', () => {
  const [widths, heard] = fromRss(bytes('media.rss'));
  assert.deepEqual(
    [widths!.published, widths!.kicker, widths!.href],
    ['2026-02-02', 'Harbour', 'https://harbour.example/widths'],
  );
  assert.deepEqual(
    widths!.authors!.map(({ name }) => name),
    ['Ana Reis', 'Bo Lind'],
  );
  assert.deepEqual([heard!.authors![0]!.name, heard!.media, heard!.duration], ['Cleo Okoro', 'audio', 'PT1H2M30S']);
  assert.equal(heard!.published, '2026-02-03T06:30:00Z');
});

test('RSS: scripts and headings of a description are not its summary, a foreign date stays', () => {
  const card = fromRss(bytes('media.rss'))[2]!;
  assert.deepEqual([card.summary, card.published], ['Quiet words.', 'Seg, 24 Set 2018']);
});

const encoded = (title: string, declared = '') =>
  `<?xml version="1.0"${declared && ` encoding="${declared}"`}?><rss><channel><item><title>${title}</title></item></channel></rss>`;
const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16();

for (const [what, document, type] of [
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${encoded('Café ñ')}`), ''],
  ['UTF-16, little end first, with a mark', Buffer.from(`\uFEFF${encoded('Café ñ', 'utf-16')}`, 'utf16le'), ''],
  ['UTF-16, big end first, with a mark', swapped(`\uFEFF${encoded('Café ñ', 'utf-16')}`), ''],
  ['UTF-16 without a mark', Buffer.from(encoded('Café ñ'), 'utf16le'), ''],
  ['latin-1 without a declaration', Buffer.from(encoded('Café ñ'), 'latin1'), ''],
  ['latin-1 as declared', Buffer.from(encoded('Café ñ', 'iso-8859-1'), 'latin1'), ''],
  ['latin-1 by the server’s word', Buffer.from(encoded('Café ñ'), 'latin1'), 'text/xml; charset="ISO-8859-1"'],
  ['latin-1 that the server calls UTF-8', Buffer.from(encoded('Café ñ'), 'latin1'), 'text/xml; charset=utf-8'],
  ['UTF-8 that calls itself UTF-16', Buffer.from(encoded('Café ñ', 'utf-16')), ''],
  ['UTF-8 that calls itself by no known name', Buffer.from(encoded('Café ñ', 'x-harbour')), ''],
] as const) {
  test(`encoding: ${what}`, () => assert.deepEqual(headlines(readFeed(document, type)), ['Café ñ']));
}

test('encoding: one broken byte costs one sign', () => {
  const document = Buffer.concat([
    Buffer.from('<rss><channel><item><title>Café ñandú '),
    Buffer.from([0xff]),
    Buffer.from('</title></item>'),
  ]);
  assert.deepEqual(headlines(readFeed(document, '')), ['Café ñandú \uFFFD']);
});

const AFTER_THE_STORM = Date.parse('2026-02-04T00:00:00Z');
const linked = (now = AFTER_THE_STORM) => fromJsonLd(json('linked-data.json'), { now });

test('JSON-LD: what a story cites, shows or contains is no card of its own', () => {
  assert.deepEqual(headlines(linked()), ['The lamp, again', 'Storm, hour by hour', 'One string each']);
});

test('JSON-LD: authors and pictures as strings, objects, lists and references', () => {
  const [lamp, storm, plain] = linked();
  assert.deepEqual(
    lamp!.authors!.map(({ name }) => name),
    ['Ana Reis', 'Bo Lind', 'Cleo Okoro'],
  );
  assert.equal(lamp!.authors![0]!.role, 'Reporter');
  assert.deepEqual([lamp!.images![0]!.width, lamp!.caption, lamp!.credit], [1600, 'The lamp', 'Ana Reis']);
  assert.deepEqual([paths(storm!), paths(plain!)], [['/storm-16x9.jpg'], ['/plain.jpg']]);
  assert.equal(plain!.authors![0]!.name, 'Ana Reis');
});

test('JSON-LD: who may read it, written as a boolean or as a word', () => {
  assert.deepEqual(
    linked().map(({ access }) => access),
    ['subscriber', 'free', undefined],
  );
});

test('JSON-LD: coverage is live between its start and its end', () => {
  const label = (time: string) => linked(Date.parse(time))[1]!.label;
  assert.deepEqual(['2026-02-03T05:00:00Z', '2026-02-03T12:00:00Z', '2026-02-04T00:00:00Z'].map(label), [
    undefined,
    'live',
    undefined,
  ]);
});

test('JSON-LD: a reference to itself makes no story a part', () => {
  assert.deepEqual(
    headlines(
      fromJsonLd({
        '@type': 'NewsArticle',
        '@id': 'https://a.example/',
        headline: 'A',
        mainEntityOfPage: { '@id': 'https://a.example/' },
      }),
    ),
    ['A'],
  );
});

test('JSON-LD: an explicit list is its entries', () => {
  const [card] = fromJsonLd({
    '@type': 'NewsArticle',
    headline: 'A',
    image: { '@list': ['https://a.example/1.jpg', 'https://a.example/2.jpg'] },
    author: { '@set': [{ name: 'Ana Reis' }, 'Bo Lind'] },
  });
  assert.deepEqual(paths(card!), ['/1.jpg']);
  assert.deepEqual(
    card!.authors!.map(({ name }) => name),
    ['Ana Reis', 'Bo Lind'],
  );
});

test('Open Graph: every picture with its own properties, and never the small one', () => {
  const [card] = fromOpenGraph(bytes('page.html'), 'https://harbour.example/somewhere');
  assert.deepEqual(card!.images, [{ url: 'https://img.example/ferry.jpg', width: 1200, height: 630 }]);
  assert.deepEqual(
    [card!.headline, card!.imageAlt, card!.access, card!.href],
    ['The ferry & the fog', 'A ferry in fog', 'metered', 'https://harbour.example/ferry'],
  );
});

test('Open Graph: a page with nothing but a small picture has none', () => {
  const [card] = fromOpenGraph(
    '<title>A</title><meta property="og:image" content="https://a.example/i.png"><meta property="og:image:width" content="50"><meta property="og:image:height" content="50">',
  );
  assert.equal(card!.images, undefined);
});

test('ninjs 1: the main picture, neither watermark nor original, caption and credit apart', () => {
  const [card] = fromNinjs(json('ninjs-1.json'));
  assert.deepEqual(paths(card!), ['/thumb.jpg', '/preview.jpg']);
  assert.deepEqual(
    [card!.summary, card!.caption, card!.credit],
    ['Den lyser igen.', 'Fyren i gryningen', 'Bo Lind / Agency'],
  );
});

test('ninjs 2: a picture’s caption, credit and alternative text by their roles', () => {
  const [card] = fromNinjs(json('ninjs-2.json'));
  assert.deepEqual(paths(card!), ['/lamp-1200.jpg']);
  assert.deepEqual(
    [card!.caption, card!.credit, card!.imageAlt],
    ['The lamp at dawn', 'Ana Reis / Agency', 'A lit lamp over grey water'],
  );
});

test('ninjs 3: the main headline, and no picture that was canceled', () => {
  const [card] = fromNinjs(json('ninjs-3.json'));
  assert.deepEqual(
    [card!.headline, card!.byline, paths(card!)],
    ['The lamp is lit again', 'Ana Reis and Bo Lind', ['/lamp.jpg']],
  );
});

test('ninjs: withheld, canceled and embargoed items give nothing', () => {
  for (const change of [{ pubStatus: 'withheld' }, { pubStatus: 'canceled' }, { embargoed: '2027-01-01T00:00:00Z' }])
    assert.deepEqual(fromNinjs({ ...json('ninjs-3.json'), ...change }, { now: AFTER_THE_STORM }), []);
});

const film = (options: object = {}) => fromWikidata(json('wikidata-film.json'), options);

test('Wikidata: a film shows what it and its people won for it, six of six', () => {
  const awards = film({ works: ['Q1'] });
  assert.deepEqual(awards.map(({ award }) => award).sort(), [
    'Best Actor',
    'Best Direction',
    'Best Film',
    'Best Light',
    'Best Score',
    'Best Sound',
  ]);
  assert.deepEqual(
    awards.filter(({ outcome }) => outcome === 'nominated').map(({ award }) => award),
    ['Best Light'],
  );
  assert.equal(awards.find(({ award }) => award === 'Best Sound')!.recipient, 'Bo Lind and Cleo Okoro');
});

test('Wikidata: deprecated statements never, preferred ones first', () => {
  const awards = film();
  assert.equal(awards[0]!.award, 'Best Actor');
  assert.doesNotMatch(JSON.stringify(awards), /Withdrawn|Q105/);
});

test('Wikidata: names in the reader’s language, else for all languages, else English, else any, else the id', () => {
  assert.equal(film({ languages: ['hi-IN'] }).find(({ award }) => award === 'Best Film')!.work, 'दीपक');
  assert.equal(film({ languages: ['de'] }).find(({ award }) => award === 'Best Film')!.work, 'The Lamp');
  assert.equal(film({ languages: ['de'] }).find(({ award }) => award === 'Best Score')!.recipient, 'Cleo Okoro');
  assert.equal(film().find(({ award }) => award === 'Best Debut')!.work, 'Q2');
});

const badge = (change: object = {}, now = AFTER_THE_STORM) =>
  fromOpenBadge({ ...json('open-badge.json'), ...change }, { now })[0]!;

test('Open Badges: a Markdown description is words, and nothing says verified', () => {
  assert.equal(badge().description, 'What it says Brings ships in, by night and day. steady');
  assert.doesNotMatch(JSON.stringify(badge()), /verif/i);
  assert.deepEqual(
    [badge().award, badge().body, badge().recipient, badge().outcome],
    ['Harbour pilot', 'Harbour School', 'Ana Reis', 'honoured'],
  );
});

test('Open Badges: expired by its own date, revoked by its own word', () => {
  assert.equal(badge().state, 'current');
  assert.equal(badge({}, Date.parse('2026-06-01')).state, 'expired');
  assert.equal(badge({ revoked: true }).state, 'revoked');
});

test('Open Badges: a mail address or a hash is nobody’s name', () => {
  const credential = json('open-badge.json');
  credential.credentialSubject.identifier[0] = {
    type: 'IdentityObject',
    hashed: true,
    identityType: 'emailAddress',
    identityHash: 'sha256$1234',
  };
  assert.equal(badge(credential).recipient, undefined);
});
