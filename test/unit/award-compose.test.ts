import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { compose } from '../../src/award-badge/compose.js';
import { words } from '../../src/award-badge/words.js';

const NAMES = ['outcome', 'state', 'award', 'category', 'recipient', 'work', 'body', 'year'];
const said = (pattern: string, values: Record<string, string | undefined>) =>
  compose(pattern, values, (told: string | undefined = '', ...part) => told + part.join('')) ?? '';

test('of the separators around a missing part the longest stands', () => {
  assert.equal(said('{a}|, |{b}| |({c})', { a: '1', b: '2', c: '3' }), '1, 2 (3)');
  assert.equal(said('{a}|, |{b}| |({c})', { a: '1', c: '3' }), '1, (3)');
  assert.equal(said('{a}|, |{b}| |({c})', { a: '1', b: '2' }), '1, 2');
  assert.equal(said('{a}|, |{b}| |({c})', { b: '2' }), '2');
  assert.equal(said('{a}|, |{b}', {}), '');
});

test('a line of which nothing is known is no line', () => {
  assert.equal(said('{a}\n, |{b}\n; |{c}', { a: '1', c: '3' }), '1\n, 3');
});

test('a line break between two lines outlasts the missing end of the one and the missing beginning of the other', () => {
  assert.equal(said('{a}| |({b})\n, |{c}|, |{d}', { a: '1', d: '4' }), '1\n, 4');
});

test('whatever is known, the sentence holds it in order, and no separator stands at either end or twice', () => {
  const word = fc.stringMatching(/^[A-Za-z0-9]{1,8}$/);
  const award = fc.record(Object.fromEntries(NAMES.map((name) => [name, fc.option(word, { nil: undefined })])));
  fc.assert(
    fc.property(award, (values) => {
      const sentence = said(words.awardSentence, values);
      const known = NAMES.map((name) => values[name]).filter((value) => value !== undefined);
      assert.deepEqual(sentence.match(/[A-Za-z0-9]+/g) ?? [], known);
      assert.doesNotMatch(sentence, /^[,\s]|[,\s]$|, ,| {2}/);
    }),
  );
});

test('values are taken as they are, whatever stands in them', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (value) => {
      assert.equal(said('{a}|, |{b}', { a: value, b: value }), `${value}, ${value}`);
    }),
  );
});
