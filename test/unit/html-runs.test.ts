import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { htmlRuns as read } from '../../src/formats/html-runs.ts';
import { wordsOf } from './social-documents.ts';
import type { MarkedRun, RichText } from '../../src/model/rich-text.ts';

/* The runs as JSON has them, which leaves out what is undefined. */
const htmlRuns = (html: string, emoji?: Parameters<typeof read>[1]): RichText =>
  JSON.parse(JSON.stringify(read(html, emoji)));

const BLOCK = /^(paragraph|quote|preformatted|list|ordered-list|item)$/;

/* What HTML itself allows, so that the same runs give the same elements in a browser and in served HTML. */
function assertNested(text: RichText, parent = 'root', depth = 0): void {
  assert.ok(depth < 30, 'nested too deeply');
  for (const run of Array.isArray(text) ? text : [text]) {
    if (typeof run === 'string') {
      assert.doesNotMatch(parent, /list$/, 'a list holds only items');
      continue;
    }
    const type = run.type ?? '';
    if (BLOCK.test(type))
      assert.match(parent, type === 'item' ? /list$/ : /^(root|quote|item)$/, `${type} in ${parent}`);
    if (/list$/.test(parent)) assert.equal(type, 'item');
    if (type !== 'emoji') assertNested((run as MarkedRun).text, type, depth + 1);
  }
}

test('one paragraph is its words, several are paragraphs', () => {
  assert.equal(htmlRuns('<p>One</p>'), 'One');
  assert.deepEqual(htmlRuns('<p>One</p><p>Two</p>'), [
    { type: 'paragraph', text: 'One' },
    { type: 'paragraph', text: 'Two' },
  ]);
  assert.deepEqual(htmlRuns(''), []);
});

test('white space is as a browser shows it, and line breaks are line feeds', () => {
  assert.equal(htmlRuns('<p>\n  One\n  two<br>\n  three</p>'), 'One two\nthree');
  assert.deepEqual(htmlRuns('<pre>a\n  b</pre>'), [{ type: 'preformatted', text: 'a\n  b' }]);
  assert.equal(htmlRuns('<div>One</div><div>Two</div>'), 'One\nTwo');
});

test('quotes, lists and code are what they are', () => {
  assert.deepEqual(
    htmlRuns('<blockquote><p>a</p></blockquote><ul> <li>b <code>c</code></li> <li>d</li></ul><ol><li>e</li></ol>'),
    [
      { type: 'quote', text: [{ type: 'paragraph', text: 'a' }] },
      {
        type: 'list',
        text: [
          { type: 'item', text: ['b ', { type: 'code', text: 'c' }] },
          { type: 'item', text: 'd' },
        ],
      },
      { type: 'ordered-list', text: [{ type: 'item', text: 'e' }] },
    ],
  );
});

test('an address is shortened as its server shortens it, and the link keeps the whole', () => {
  const html =
    '<a href="https://news.example/a/long/way"><span class="invisible">https://</span><span class="ellipsis">news.example/a/lo</span><span class="invisible">ng/way</span></a>';
  assert.deepEqual(htmlRuns(html), [
    { type: 'link', text: 'news.example/a/lo…', href: 'https://news.example/a/long/way' },
  ]);
});

test('a stretch in another language says so', () => {
  assert.deepEqual(htmlRuns('<p>He said <span lang="hi">नमस्ते</span></p>'), ['He said ', { lang: 'hi', text: 'नमस्ते' }]);
});

test('emoji stand where their words stand alone, not inside of times and names', () => {
  const emoji = new Map([
    ['30', 'https://a.example/30.png'],
    ['cat', 'https://a.example/cat.png'],
  ]);
  assert.deepEqual(htmlRuns('10:30:15 :cat: x:cat: :dog:', emoji), [
    '10:30:15 ',
    { type: 'emoji', src: 'https://a.example/cat.png', alt: ':cat:' },
    ' x:cat: :dog:',
  ]);
});

test('tags of any kind in any order nest as HTML may, and no letter is lost', () => {
  const tags = [
    'p',
    'a',
    'ul',
    'ol',
    'li',
    'blockquote',
    'em',
    'strong',
    'pre',
    'code',
    'span',
    'div',
    'h2',
    'br',
    'table',
    'td',
    'b',
    'x-y',
  ];
  const piece = fc.oneof(
    fc.constantFrom(...tags).map((tag) => `<${tag}>`),
    fc.constantFrom(...tags).map((tag) => `</${tag}>`),
    fc.constantFrom(
      '<a href="https://a.example/">',
      '<span lang="hi">',
      '<p class="x">',
      'w',
      'w',
      ' ',
      '\n',
      '&amp;',
      '<',
      '</',
      '<!--w-->',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const runs = htmlRuns(pieces.filter((each) => !/^<(!--.*|\/?)$/.test(each)).join(''));
      assertNested(runs);
      const words = wordsOf(runs).match(/w/g)?.length ?? 0;
      assert.equal(words, pieces.filter((each) => each === 'w').length);
      htmlRuns(pieces.join(''));
    }),
    { numRuns: 1500 },
  );
});

test('markup that nests without end costs a moment, not the stack', () => {
  for (const tag of ['em', 'blockquote', 'div', 'li', 'a']) {
    const runs = htmlRuns(`${`<${tag}>`.repeat(90_000 / (tag.length + 2))}words`);
    assertNested(runs);
    assert.match(JSON.stringify(runs), /words/);
  }
});
