import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { words as card } from '../../src/article-card/words.js';
import { words as list } from '../../src/article-list/words.js';
import { words as awardList } from '../../src/award-badge/list-words.js';
import { words as award } from '../../src/award-badge/words.js';
import type { Message } from '../../src/core/messages.js';
import { words as quote } from '../../src/quote-block/words.js';
import { liveWords } from '../../src/social-exchange/live-words.js';
import { threadWords } from '../../src/social-exchange/thread-words.js';
import { words as post } from '../../src/social-exchange/words.js';

type Catalogue = Record<string, Message>;

const LANGUAGES = 'en hi bn ta te mr gu pa ur ar fa he es fr de pt ru tr zh ja'.split(' ');
const everything: Catalogue = {
  ...card,
  ...list,
  ...quote,
  ...post,
  ...threadWords,
  ...liveWords,
  ...award,
  ...awardList,
};
const some = (posts: boolean): Catalogue =>
  Object.fromEntries(Object.entries(everything).filter(([name]) => name.startsWith('post') === posts));

interface File {
  language: string;
  /** What the widgets say in English under the names that belong in this file. */
  english: Catalogue;
  catalogue: Catalogue;
}

const files = new Map<string, File>();
for (const language of LANGUAGES) {
  for (const [file, english] of Object.entries({ [language]: some(false), [`${language}-posts`]: some(true) })) {
    const { default: catalogue } = (await import(`../../src/messages/${file}.ts`)) as { default: Catalogue };
    files.set(file, { language, english, catalogue });
  }
}

const forms = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message));
const places = (sentence: string): string[] => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort();

test('there are two files for each of the 20 languages, and no other', () => {
  const written = readdirSync('src/messages').filter((file) => file !== 'catalogue.ts');
  assert.deepEqual(written.sort(), [...files.keys()].map((file) => `${file}.ts`).sort());
});

test('the English files say what the widgets say', () => {
  for (const file of ['en', 'en-posts']) assert.deepEqual(files.get(file)!.catalogue, files.get(file)!.english);
});

for (const [file, { language, english, catalogue }] of files) {
  test(`${file}: no message is missing, none is unknown, none is empty`, () => {
    assert.deepEqual(Object.keys(catalogue).sort(), Object.keys(english).sort());
    for (const [name, message] of Object.entries(catalogue)) {
      for (const sentence of forms(message))
        assert.equal(sentence.trim() !== '' && sentence.trim() === sentence, true, name);
    }
  });

  test(`${file}: the same places to fill as in English`, () => {
    for (const [name, message] of Object.entries(catalogue)) {
      const expected = places(forms(english[name]!).at(-1)!);
      if (typeof message === 'string') {
        assert.deepEqual(places(message), expected, name);
        continue;
      }
      for (const [category, sentence] of Object.entries(message)) {
        // "one win", "two wins": where a category is one number, the word may say it
        const said = /^(zero|one|two)$/.test(category)
          ? expected.filter((place) => place !== '{number}' || sentence.includes(place))
          : expected;
        assert.deepEqual(places(sentence), said, `${name}, ${category}`);
      }
    }
  });

  test(`${file}: plural messages are complete for the language's plural rules`, () => {
    for (const [name, message] of Object.entries(catalogue)) {
      if (typeof message === 'string') continue;
      const type = name === 'awardEdition' ? 'ordinal' : 'cardinal';
      const { pluralCategories } = new Intl.PluralRules(language, { type }).resolvedOptions();
      assert.deepEqual(Object.keys(message).sort(), [...pluralCategories].sort(), name);
    }
  });

  test(`${file}: the file imports nothing when it is loaded`, () => {
    assert.doesNotMatch(readFileSync(`src/messages/${file}.ts`, 'utf8'), /import(?! type)/);
  });
}

test('only a number that every category means alone may go unsaid', () => {
  for (const { language, catalogue } of files.values()) {
    for (const [name, message] of Object.entries(catalogue)) {
      if (typeof message === 'string') continue;
      for (const [category, sentence] of Object.entries(message)) {
        if (sentence.includes('{number}') || sentence.includes('{edition}')) continue;
        const meant = Array.from({ length: 200 }, (_, number) => number).filter(
          (number) => new Intl.PluralRules(language).select(number) === category,
        );
        assert.equal(meant.length, 1, `${language} ${name}: ${category} means ${meant.join(', ')}`);
      }
    }
  }
});
