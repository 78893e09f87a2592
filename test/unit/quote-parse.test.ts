import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { parseInlineTranslation } from '../../src/quote-block/parse.ts';
import { labelledQuotes } from '../fixtures/translations.ts';

const pairsOf = (text: string, original: string, translation: string) =>
  parseInlineTranslation(text, { original, translation }).flatMap((run) =>
    run.translation ? [[run.text.trim(), run.translation]] : [],
  );

test('the labelled quotations split with precision 1.00 and recall of at least 0.90', (t) => {
  let found = 0;
  let right = 0;
  let expected = 0;
  const wrong: string[] = [];
  for (const [original, translation, text, ...pairs] of labelledQuotes) {
    const split = pairsOf(text, original, translation);
    const wanted = new Set(pairs.map((pair) => JSON.stringify(pair)));
    const correct = split.filter((pair) => wanted.has(JSON.stringify(pair)));
    found += split.length;
    right += correct.length;
    expected += pairs.length;
    if (correct.length < split.length) wrong.push(`${text} → ${JSON.stringify(split)}`);
    else if (correct.length < pairs.length) t.diagnostic(`missed: ${text}`);
  }
  const languages = new Set(labelledQuotes.map(([original, translation]) => `${original} ${translation}`));
  const plain = labelledQuotes.filter(({ length }) => length === 3).length;
  t.diagnostic(`${labelledQuotes.length} quotations, ${languages.size} language pairs, ${plain} with nothing to split`);
  t.diagnostic(
    `precision ${(right / found).toFixed(2)}, recall ${(right / expected).toFixed(2)} (${right} of ${expected})`,
  );
  assert.deepEqual(wrong, []);
  assert.ok(right / expected >= 0.9);
  assert.ok(labelledQuotes.length >= 150 && languages.size >= 15 && plain >= 60);
});

test('punctuation behind the bracket stays with the original, and the rest keeps its own language', () => {
  const text = "Bas, ab main retire ho sakta hoon (Now, I can take my retirement)!!! Thank you so so much Ma'am! …";
  assert.deepEqual(parseInlineTranslation(text, { original: 'hi-Latn', translation: 'en' }), [
    { text: 'Bas, ab main retire ho sakta hoon!!!', lang: 'hi-Latn', translation: 'Now, I can take my retirement' },
    { text: " Thank you so so much Ma'am! …", lang: 'en' },
  ]);
});

test('what the story quotes in the language of the page is left alone', () => {
  for (const text of [
    'Legends.',
    "We're home. Finally. …",
    "I've always loved her. But this day, I fell in love all over again.",
    "Thank you so so much Ma'am! You have no idea what this means to me.",
    'So good!',
  ]) {
    for (const [original, translation] of [
      ['hi-Latn', 'en'],
      ['en', 'hi-Latn'],
      ['hi', 'en'],
      ['en', 'hi'],
    ]) {
      assert.deepEqual(parseInlineTranslation(text, { original: original!, translation: translation! }), [
        { text, lang: original },
      ]);
    }
  }
});

test('no naughty string is split', (t) => {
  const path = new URL('../../../shared/fixtures/security/blns.json', import.meta.url);
  if (!existsSync(path)) return t.skip('the strings stand beside the repository, never in it');
  for (const string of JSON.parse(readFileSync(path, 'utf8')) as string[]) {
    for (const [original, translation] of [
      ['hi-Latn', 'en'],
      ['en', 'hi'],
      ['zh', 'en'],
      ['ar', 'en'],
      ['es', 'en'],
      ['en', 'ja'],
    ]) {
      assert.deepEqual(parseInlineTranslation(string, { original: original!, translation: translation! }), [
        { text: string, lang: original },
      ]);
    }
  }
});

test('whatever the text and the tags, nothing throws and no word is lost', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('(', ')', '[', '（', '）', ' - ', 'Main khush hoon', 'I am happy', '।', '."', ' which means '),
  );
  const tag = fc.oneof(fc.constantFrom('hi-Latn', 'en', 'zh', 'ar', '', 'x', 'en_US'), fc.string());
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), tag, tag, (pieces, original, translation) => {
      const text = pieces.join('');
      const runs = parseInlineTranslation(text, { original, translation });
      const letters = (value: string) =>
        [...value]
          .filter((letter) => /\p{L}/u.test(letter))
          .sort()
          .join('');
      if (/translates|means/.test(text)) return; // the connecting words are nobody's quotation
      assert.equal(letters(runs.map((run) => run.text + (run.translation ?? '')).join('')), letters(text));
    }),
    { numRuns: 2000 },
  );
});

test('a bracket that never closes costs no time', () => {
  const text = '('.repeat(20_000) + 'a'.repeat(20_000) + ' - '.repeat(5_000);
  const start = performance.now();
  parseInlineTranslation(text, { original: 'hi-Latn', translation: 'en' });
  assert.ok(performance.now() - start < 2_000);
});
