import assert from 'node:assert/strict';
import test from 'node:test';
import { fromJsonLdAward } from '../../src/formats/jsonld-award.ts';
import { plainMarkdown } from '../../src/formats/markdown.ts';
import { fromOpenBadge } from '../../src/formats/openbadges.ts';
import { fromWikidata } from '../../src/formats/wikidata.ts';

/* Statements as Wikidata writes them. */
const item = (property: string, id: string) => ({
  snaktype: 'value',
  property,
  datavalue: { value: { 'entity-type': 'item', id }, type: 'wikibase-entityid' },
});
const time = (written: string, precision: number) => ({
  snaktype: 'value',
  property: 'P585',
  datavalue: { value: { time: written, precision, timezone: 0 }, type: 'time' },
});
const statement = (property: string, id: string, qualifiers: object = {}, rank = 'normal') => ({
  type: 'statement',
  mainsnak: item(property, id),
  rank,
  qualifiers,
});
const entity = (id: string, name: string, claims: object) => ({
  type: 'item',
  id,
  labels: { en: { language: 'en', value: name } },
  claims,
});
const LABELS = { Q1: 'The Lamp', Q2: 'The Boat', Q10: 'Ana Reis', Q11: 'Bo Lind', Q100: 'Best Film' };

test('Wikidata: a date is as precise as it is stated, and one before our era or of a decade is no year', () => {
  const dates = [
    ['+2022-03-27T00:00:00Z', 11, '2022-03-27', '2022'],
    ['+2022-03-00T00:00:00Z', 10, '2022-03', '2022'],
    ['+2022-00-00T00:00:00Z', 9, '2022', '2022'],
    ['+2020-00-00T00:00:00Z', 8, undefined, undefined],
    ['-0044-03-15T00:00:00Z', 11, undefined, undefined],
  ] as const;
  for (const [written, precision, date, year] of dates) {
    const claims = { P166: [statement('P166', 'Q100', { P585: [time(written, precision)] })] };
    const [award] = fromWikidata(entity('Q10', 'Ana Reis', claims));
    assert.deepEqual([award!.date, award!.year], [date, year], written);
  }
});

test('Wikidata: some value and no value are no award, nor the date of one', () => {
  const unknown = (snaktype: string) => ({
    type: 'statement',
    rank: 'preferred',
    mainsnak: { snaktype, property: 'P166' },
  });
  const P166 = [
    unknown('somevalue'),
    unknown('novalue'),
    statement('P166', 'Q100', { P585: [{ snaktype: 'somevalue', property: 'P585' }] }),
  ];
  const awards = fromWikidata(entity('Q10', 'Ana Reis', { P166 }), { labels: LABELS });
  assert.deepEqual(
    awards.map(({ award, year }) => [award, year]),
    [['Best Film', undefined]],
  );
});

test('Wikidata: what names its winners is the work they won it for, and so is what was asked for as a work', () => {
  const P166 = [statement('P166', 'Q100', { P1346: [item('P1346', 'Q10'), item('P1346', 'Q11')] })];
  const [award] = fromWikidata(entity('Q1', 'The Lamp', { P166 }), { labels: LABELS });
  assert.deepEqual([award!.work, award!.recipient], ['The Lamp', 'Ana Reis and Bo Lind']);
  const bare = entity('Q1', 'The Lamp', { P166: [statement('P166', 'Q100')] });
  const [asked] = fromWikidata(bare, { works: ['Q1'] });
  assert.deepEqual([asked!.work, asked!.recipient], ['The Lamp', undefined]);
});

test('Wikidata: of an award for two works the one that was asked for is named', () => {
  const P166 = [statement('P166', 'Q100', { P1686: [item('P1686', 'Q1'), item('P1686', 'Q2')] })];
  const person = entity('Q10', 'Ana Reis', { P166 });
  assert.equal(fromWikidata(person, { labels: LABELS })[0]!.work, 'The Lamp');
  assert.equal(fromWikidata(person, { labels: LABELS, works: ['Q2'] })[0]!.work, 'The Boat');
});

test('Wikidata: the edition of an award that says who won which award is the edition, with its own date', () => {
  const year = { mainsnak: time('+2022-03-27T00:00:00Z', 11), rank: 'normal' };
  const edition = entity('Q900', '94th Harbour Awards', {
    P585: [year],
    P1346: [statement('P1346', 'Q10', { P166: [item('P166', 'Q100')], P1686: [item('P1686', 'Q1')] })],
  });
  const own = {
    P166: [statement('P166', 'Q100', { P1686: [item('P1686', 'Q1')], P585: [time('+2022-00-00T00:00:00Z', 9)] })],
  };
  const awards = fromWikidata([edition, entity('Q10', 'Ana Reis', own)], { labels: LABELS });
  assert.equal(awards.length, 1, 'told by the edition and by the winner, it is one award');
  const { award, edition: named, year: given, recipient, work } = awards[0]!;
  assert.deepEqual(
    [award, named, given, recipient, work],
    ['Best Film', '94th Harbour Awards', '2022', 'Ana Reis', 'The Lamp'],
  );
});

const ACHIEVEMENT = { type: ['Achievement'], name: 'Harbour pilot', achievementType: 'Award' };
const credential = (change: object) => ({
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { type: ['Profile'], name: 'Harbour School' },
  validFrom: '2024-05-01T00:00:00Z',
  credentialSubject: { type: ['AchievementSubject'], achievement: ACHIEVEMENT },
  ...change,
});

test('Open Badges: each subject of a credential is an award, and one without an achievement is none', () => {
  const credentialSubject = [
    { achievement: ACHIEVEMENT },
    { id: 'did:example:1' },
    { achievement: { ...ACHIEVEMENT, name: 'Stoker' } },
  ];
  const awards = fromOpenBadge(credential({ credentialSubject }));
  assert.deepEqual(
    awards.map(({ award, outcome, body, year }) => [award, outcome, body, year]),
    [
      ['Harbour pilot', 'won', 'Harbour School', '2024'],
      ['Stoker', 'won', 'Harbour School', '2024'],
    ],
  );
});

test('Open Badges: a name with a language brings its language', () => {
  const achievement = { ...ACHIEVEMENT, name: { '@value': 'Hafenlotse', '@language': 'de' } };
  const [award] = fromOpenBadge(credential({ credentialSubject: { achievement } }));
  assert.deepEqual([award!.award, award!.language], ['Hafenlotse', 'de']);
});

test('Open Badges: an end that cannot be read ends nothing', () => {
  const now = Date.parse('2026-01-01');
  const state = (validUntil: string) => fromOpenBadge(credential({ validUntil }), { now })[0]!.state;
  assert.deepEqual(['2025-12-31', '2026-06-01', 'soon'].map(state), ['expired', 'current', 'current']);
});

test('Markdown is words: no marks of headings, links, their definitions, or of one emphasis within another', () => {
  for (const [markdown, words] of [
    ['# Head\n\nSetext\n======\ntext', 'Head Setext text'],
    ['[pilot](javascript:alert(1)) and [night][n]\n\n[n]: https://a.example "t"', 'pilot and night'],
    ['**bold *and both* bold** snake_case', 'bold and both bold snake_case'],
    ['<h1>Head</h1><script>alert(1)</script>', 'Head'],
  ] as const)
    assert.equal(plainMarkdown(markdown), words);
});

test('JSON-LD: each award is a label of something won, in its own language', () => {
  const award = ['Best Film', { '@value': 'Prix du jury', '@language': 'fr' }, null, ''];
  assert.deepEqual(fromJsonLdAward({ '@context': 'https://schema.org', '@type': 'Movie', award }), [
    { outcome: 'won', award: 'Best Film' },
    { outcome: 'won', award: 'Prix du jury', language: 'fr' },
  ]);
});
