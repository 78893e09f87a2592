import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { readFeed } from '../../src/formats/feed.ts';
import { fromNinjs } from '../../src/formats/ninjs.ts';
import { fromRss } from '../../src/formats/rss.ts';
import { fromWikidata } from '../../src/formats/wikidata.ts';

const DOCUMENTS = new URL('../../../shared/fixtures/articles/', import.meta.url);
const absent = existsSync(DOCUMENTS) ? false : 'the real documents are not on this machine';
const rss = (item: string) =>
  `<rss><channel><link>https://news.example/</link><item><title>One</title>${item}</item><item><title>Two</title></item></channel></rss>`;

test('real documents give clean cards', { skip: absent }, () => {
  for (const name of readdirSync(DOCUMENTS).filter((each) => !each.endsWith('.md'))) {
    const shown = JSON.stringify(readFeed(readFileSync(new URL(name, DOCUMENTS)), ''));
    assert.doesNotMatch(shown, /Invalid Date|<script|<h1|watermark|Hires/i, name);
  }
});

test('a deprecated statement is never an award', { skip: absent }, () => {
  const entity = JSON.parse(readFileSync(new URL('wikidata-Q646148-awards.json', DOCUMENTS), 'utf8'));
  const awards = fromWikidata(entity).map(({ award }) => award);
  assert.equal(awards.length, 5);
  assert.ok(!awards.includes('Q20872'));
});

test('a date in another language stays as it is written, an RFC 822 date keeps its zone', () => {
  assert.equal(fromRss(rss('<pubDate>Seg, 24 Set 2018</pubDate>'))[0]!.published, 'Seg, 24 Set 2018');
  assert.equal(
    fromRss(rss('<pubDate>Wed, 31 Jan 2018 07:26:05 EST</pubDate>'))[0]!.published,
    '2018-01-31T07:26:05-05:00',
  );
});

test('a latin-1 feed without a declaration reads right', () => {
  assert.equal(fromRss(Buffer.from(rss('<description>caf\u00e9</description>'), 'latin1'))[0]!.summary, 'caf\u00e9');
});

test('a withheld item gives nothing, a text without a picture its first words', () => {
  assert.deepEqual(fromNinjs({ headline: 'x', pubstatus: 'withheld' }), []);
  assert.equal(fromNinjs({ type: 'text', headline: 'x', body_text: 'It began.' })[0]!.summary, 'It began.');
});

test('a feed cut off anywhere keeps the items before the cut', () => {
  const feed = rss('');
  fc.assert(
    fc.property(fc.nat(feed.length), (end) => {
      const cards = fromRss(feed.slice(0, end));
      assert.deepEqual(
        cards.map(({ headline }) => headline),
        ['One', 'Two'].slice(0, feed.slice(0, end).split('</item>').length - 1),
      );
    }),
  );
});

test('10,000 items are read up to the limit', () => {
  assert.equal(fromRss(`<rss><channel>${'<item><title>One</title></item>'.repeat(10_000)}`, { limit: 20 }).length, 20);
});
