import assert from 'node:assert/strict';
import test from 'node:test';
import { readFeed } from '../../src/formats/feed.ts';
import { readJson } from '../../src/formats/json.ts';
import { DOCUMENT } from '../../src/formats/limits.ts';
import { plainMarkdown } from '../../src/formats/markdown.ts';
import { readMarkup } from '../../src/formats/markup.ts';
import { plainLine, readHtml } from '../../src/formats/plain-text.ts';
import { fromRss } from '../../src/formats/rss.ts';
import type { ReadOptions } from '../../src/formats/limits.ts';

/* Times are no assertions: a reader whose cost grows with the square of a document would take hours here, which the
   runner ends. */
const BOUNDED = { timeout: 60_000 };

const read = (text: string, options?: ReadOptions) => readFeed(Buffer.from(text), '', options);
const headlines = (text: string, options?: ReadOptions) => read(text, options).map(({ headline }) => headline);
const fill = (text: string, length = DOCUMENT) => text.repeat(Math.ceil(length / text.length));

const FEEDS: [name: string, start: string, item: (title: string) => string, between: string][] = [
  ['RSS', '<rss><channel>', (title) => `<item><title>${title}</title></item>`, ''],
  ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom">', (title) => `<entry><title>${title}</title></entry>`, ''],
  ['JSON Feed', '{"items":[', (title) => `{"title":"${title}"}`, ','],
  ['JSON-LD', '{"@graph":[', (title) => `{"@type":"NewsArticle","headline":"${title}"}`, ','],
];

for (const [name, start, item, between] of FEEDS) {
  test(`${name}: 10,000 items are read up to the limit`, BOUNDED, () => {
    const feed = start + Array.from({ length: 10_000 }, (_, index) => item(`n${index}`)).join(between);
    assert.equal(read(feed).length, 500);
    assert.deepEqual(headlines(feed, { limit: 3 }), ['n0', 'n1', 'n2']);
    assert.equal(read(feed, { limit: 20_000 }).length, 10_000);
  });

  test(`${name}: of 50 MB the first 16 are read`, BOUNDED, () => {
    const one = item('a'.repeat(5000)) + between;
    const cards = read(start + fill(one, 50_000_000), { limit: 1e9 });
    assert.ok(Math.abs(cards.length - DOCUMENT / one.length) < 2, `${cards.length} cards`);
  });

  test(`${name}: cut off midway, the items before the cut stay`, BOUNDED, () => {
    const feed = start + [item('One'), item('Two'), item('Three')].join(between);
    assert.deepEqual(headlines(feed.slice(0, -item('Three').length + 12)), ['One', 'Two']);
  });

  test(`${name}: an item that never ends is left out, and those before it stay`, BOUNDED, () => {
    const [open] = item('\0').split('\0');
    for (const endless of ['a', '\\"', '&lt;b', '<b>', ' ', '&', '[', '<!--'])
      assert.deepEqual(headlines(start + item('One') + between + open + fill(endless)), ['One'], endless);
  });
}

test('after the last item that is asked for nothing is read', () => {
  let opened = 0;
  let closed = 0;
  const count = { onopentag: () => void opened++, onclosetag: () => void closed++, ontext: () => {} };
  readMarkup('<a></a>'.repeat(1000), count, true, () => closed === 10);
  assert.deepEqual([opened, closed], [10, 10]);
});

test('nothing but opening tags is read 2,000 deep, whatever it is', BOUNDED, () => {
  let opened = 0;
  readMarkup(fill('<b>'), { onopentag: () => void opened++, onclosetag: () => {}, ontext: () => {} });
  assert.equal(opened, 2000);
  for (const tag of ['<rss>', '<item>', '<html><b>', '<svg><g>', '<form>', '<b x="1" y=2 z>'])
    assert.deepEqual(read(fill(tag)), [], tag);
});

test('items before deeply nested elements stay, and those elements’ words do not cost them', BOUNDED, () => {
  const nested = `${'<b>'.repeat(1000)}deep${'</b>'.repeat(1000)}`;
  assert.deepEqual(
    headlines(
      `<rss><channel><item><title>One</title></item><item><title>Two</title><description>${nested}</description></item><item><title>Three</title></item>`,
    ),
    ['One', 'Two', 'Three'],
  );
  assert.deepEqual(
    headlines(`<rss><channel><item><title>One</title></item><item><title>Two</title><description>${fill('<b>')}`),
    ['One'],
  );
});

test('JSON nested without end is no document, and what came before it stays', BOUNDED, () => {
  assert.equal(readJson(`${'['.repeat(100_000)}${']'.repeat(99_999)}`), undefined);
  assert.deepEqual(headlines(`{"items":[{"title":"One"},${'['.repeat(100_000)}`), ['One']);
  assert.deepEqual(read(`{"@graph":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_001)}`), []);
});

test('one item with 100,000 pictures, authors or categories is one card', BOUNDED, () => {
  for (const element of [
    '<media:content xmlns:media="http://search.yahoo.com/mrss/" url="https://a.example/1.jpg" width="600"/>',
    '<category>a</category>',
    '<dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">a</dc:creator>',
    '<enclosure url="https://a.example/1.jpg"/>',
  ])
    assert.equal(fromRss(`<rss><channel><item><title>One</title>${element.repeat(100_000)}</item>`).length, 1);
});

test('no text makes a pattern begin anew at every sign', BOUNDED, () => {
  for (const piece of [
    '<a',
    '&',
    '&#',
    '<!',
    '"',
    '@',
    ' ',
    ' #',
    '- ',
    '_',
    '*',
    '`',
    '[',
    '![',
    '](',
    '~~',
    '\n',
    '\n- ',
    '.',
    '…"',
    '<a href="',
    'a@',
    ':',
    '1:',
  ]) {
    const text = fill(piece, 300_000);
    assert.ok(plainLine(text).length <= 10_000, piece);
    plainMarkdown(`${text}x`);
    readHtml(`${text}x`).paragraphs.at(0);
    const field = text.replace(/[<>&]/g, '');
    fromRss(
      `<rss><channel><item><title>One</title><author>${field}</author><pubDate>${field}</pubDate><description>${field}</description><link>${field}</link></item>`,
    );
    read(
      JSON.stringify({
        items: [
          {
            title: text,
            summary: text,
            content_html: text,
            date_published: text,
            language: text,
            authors: [{ name: text }],
          },
        ],
      }),
    );
    read(`<html lang="${field}"><title>${text}`);
  }
});
