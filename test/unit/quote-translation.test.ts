import assert from 'node:assert/strict';
import test from 'node:test';
import { addMessages } from '../../src/core/messages.ts';
import { chooseTranslation, followChoice, lookupLanguage, pickTranslation } from '../../src/core/translation-choice.ts';
import { translationCredit, translationLabel } from '../../src/core/translation.ts';

test('a range finds the tag that is as wide as it, or the next wider', () => {
  assert.equal(lookupLanguage(['zh-Hant-TW'], ['en', 'zh', 'zh-hant']), 2);
  assert.equal(lookupLanguage(['de-CH-1996'], ['de-DE', 'de', 'de-CH']), 2);
  assert.equal(lookupLanguage(['en-a-bbb-x-c'], ['x', 'en']), 1);
  assert.equal(lookupLanguage(['fr', 'pt-BR'], ['en', 'pt']), 1);
});

test('readers of a language are not sent away from one of its regions, and nobody gets a stranger', () => {
  assert.equal(lookupLanguage(['en'], ['ta', 'en-GB']), 1);
  assert.equal(lookupLanguage(['fr', '*', ''], ['ta', 'en-GB']), -1);
});

test('a server shows the language of the page, else the first', () => {
  assert.equal(pickTranslation(['ta', 'en'], 'en-IN'), 1);
  assert.equal(pickTranslation(['ta', 'fr'], 'en'), 0);
});

test('labels name languages in words, and no script', () => {
  assert.deepEqual(translationLabel('hi-Latn', 'en'), ['translationIn', { language: 'Hindi' }]);
  assert.deepEqual(
    translationLabel('en', 'de'),
    ['translationIn', { language: 'English' }],
    'as long as the sentence is English',
  );
  addMessages('de', { translationIn: '{language} (Übersetzung):' });
  assert.deepEqual(translationLabel('en', 'de'), ['translationIn', { language: 'Englisch' }]);
  assert.deepEqual(translationCredit('DeepL', true), ['translationMachineBy', { translator: 'DeepL' }]);
  assert.deepEqual(translationCredit('A. Rao'), ['translationBy', { translator: 'A. Rao' }]);
  assert.equal(translationCredit(), undefined);
});

test('a choice reaches everything that follows it, once each', () => {
  let told = 0;
  const follower = { requestUpdate: () => (told += 1) };
  followChoice(follower);
  followChoice(follower);
  chooseTranslation(['ta', 'fr'], 1);
  assert.equal(told, 1);
  assert.equal(pickTranslation(['en', 'fr'], 'en'), 1);
  chooseTranslation([], 0);
  assert.equal(pickTranslation(['en', 'fr'], 'en'), 0);
});
