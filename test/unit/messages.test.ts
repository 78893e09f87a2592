import assert from 'node:assert/strict';
import test from 'node:test';
import { addMessages, findSentence, setMessageLoader, wordsLanguage, type Messages } from '../../src/core/messages.ts';

const own = { cardLive: 'Live', listEmpty: 'Empty', postPosted: 'posted' };
const say = (key: keyof typeof own, language: string) => findSentence(own, key, language, {});
const settled = () => new Promise((resolve) => setImmediate(resolve));

/* The library's shelf: what is not on it is not there, as behind an address that answers 404. */
const shelf: Record<string, Messages> = {
  hi: { cardLive: 'लाइव', listEmpty: 'खाली', translationIn: '{language} अनुवाद:' },
  'hi-posts': { postPosted: 'पोस्ट किया' },
  ta: { cardLive: 'நேரலை', listEmpty: 'காலி' },
  'te-posts': { postPosted: 'పోస్ట్' },
};
let asked: string[] = [];
setMessageLoader((file) => {
  asked.push(file);
  return file in shelf
    ? Promise.resolve({ default: shelf[file]! })
    : Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
});
test.beforeEach(() => {
  asked = [];
});

test('a page is in English until its words are there', async () => {
  assert.equal(say('cardLive', 'hi'), 'Live');
  await settled();
  assert.equal(say('cardLive', 'hi'), 'लाइव');
  assert.deepEqual(asked, ['hi'], 'and those of posts are left where they are');
});

test('the words of posts are fetched for a post, and then once', async () => {
  say('postPosted', 'hi');
  say('postPosted', 'hi-IN');
  await settled();
  assert.equal(say('postPosted', 'hi'), 'पोस्ट किया');
  assert.deepEqual(asked, ['hi-posts']);
});

test('what cannot be fetched is said in English and asked for once', async () => {
  for (let round = 0; round < 3; round++) {
    assert.equal(say('cardLive', 'sw'), 'Live');
    assert.equal(say('listEmpty', 'sw-KE'), 'Empty');
    await settled();
    addMessages('pl', { cardLive: 'Na żywo' });
  }
  assert.deepEqual(asked, ['sw']);
});

test('a region has its language’s words, but for its own', () => {
  addMessages('pt', { cardLive: 'Em direto', listEmpty: 'Vazio' });
  addMessages('pt-BR', { cardLive: 'Ao vivo' });
  assert.equal(say('cardLive', 'pt-br'), 'Ao vivo');
  assert.equal(say('listEmpty', 'pt-BR'), 'Vazio');
  assert.equal(say('cardLive', 'pt-PT'), 'Em direto');
});

test('a correction stands before and after the words that it corrects arrive', async () => {
  addMessages('ta', { cardLive: 'உடனடி' });
  assert.equal(say('listEmpty', 'ta'), 'Empty');
  await settled();
  assert.equal(say('listEmpty', 'ta'), 'காலி');
  assert.equal(say('cardLive', 'ta'), 'உடனடி');
});

test('languages are named in the language of the label, and posts alone bring none', async () => {
  assert.equal(wordsLanguage('hi-IN'), 'hi-IN');
  say('postPosted', 'te');
  await settled();
  assert.equal(say('postPosted', 'te'), 'పోస్ట్');
  assert.equal(wordsLanguage('te'), 'en');
});

test('a hostile language is English', () => {
  for (const language of ['constructor', '__proto__', '-', '', 'hi\0', `hi-${'a-'.repeat(50_000)}`.slice(2), '../hi'])
    assert.equal(say('cardLive', language), 'Live', language.slice(0, 20));
});
