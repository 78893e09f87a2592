import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { SIZES, weighEverything } from '../../tools/size.js';

const sizes = await weighEverything();
const over = (weights, limit) =>
  Object.entries(weights)
    .filter(([, { brotli }]) => brotli > limit)
    .map(([name, { brotli }]) => `${name}: ${brotli}`);

/* The goal of 14,000 bytes for a drop-in is not reached yet; these are the numbers to beat.
   Smaller is worth celebrating in the changelog, bigger needs a reason there; in both cases `npm run size -- --update`. */
test('everything weighs exactly what the repository says', () => {
  assert.deepEqual(sizes, JSON.parse(readFileSync(SIZES, 'utf8')));
});

test('a format costs 1,500 bytes at most beside the shared parsers', () => {
  assert.deepEqual(over(sizes.formats, 1500), []);
});

test('each of the two files of a language costs 900 bytes at most', () => {
  assert.deepEqual(over(sizes.messages, 900), []);
});
