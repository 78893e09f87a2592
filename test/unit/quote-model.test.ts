import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { checkQuote } from '../../src/model/quote.ts';
import { quotationOf, quoteJsonLd } from '../../src/quote-block/json-ld.ts';
import { checkLanguage } from '../../src/quote-block/language-check.ts';
import { quoteMarks } from '../../src/quote-block/marks.ts';

test('what is wrong in a quote is named by its path, and the rest stays', () => {
  const wrong: string[] = [];
  const quote = checkQuote(
    {
      segments: [{ text: 'Bas!', lang: 'hi-Latn' }, { text: 'Thanks', lang: 'e n' }, { lang: 'en' }],
      speaker: ['A'],
      sourceHref: 'javascript:alert(1)',
    },
    (path) => wrong.push(path),
  );
  assert.deepEqual(wrong, ['segments[1].lang', 'segments[2].text', 'speaker', 'sourceHref']);
  assert.deepEqual(quote, {
    segments: [
      { text: 'Bas!', lang: 'hi-Latn' },
      { text: 'Thanks', lang: '' },
    ],
  });
});

test('a quote becomes a Quotation with its translation as its work translation', () => {
  const quote = {
    segments: [
      { text: 'Bas!', lang: 'hi-Latn', translation: 'Enough!' },
      { text: 'Thank you', lang: 'en' },
    ],
    translationLang: 'en',
    speaker: 'Vikrant Massey',
  };
  assert.deepEqual(JSON.parse(JSON.stringify(quotationOf(quote))), {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    text: 'Bas! Thank you',
    inLanguage: ['hi-Latn', 'en'],
    creator: { '@type': 'Person', name: 'Vikrant Massey' },
    workTranslation: { '@type': 'Quotation', text: 'Enough!', inLanguage: 'en' },
  });
});

test('whatever is quoted, its JSON-LD is JSON, and ends no script', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = quoteJsonLd({ segments: [{ text: `${text}</script><!--\u2028`, lang: 'en' }] });
      assert.doesNotMatch(json, /[<>&\u2028\u2029]/);
      assert.equal((JSON.parse(json) as { text: string }).text, `${text}</script><!--\u2028`);
    }),
  );
});

test('a tag that its script contradicts is told', () => {
  assert.match(checkLanguage('hi-Latn', 'मैं बहुत खुश हूँ')!, /script Latn.*Deva/);
  assert.match(checkLanguage('hi', 'Main bahut khush hoon')!, /script Deva.*Latn/);
  assert.match(checkLanguage('en_US', 'Hello')!, /no BCP 47/);
  for (const [tag, text] of [
    ['hi', 'मैं खुश हूँ'],
    ['hi-Latn', 'Main khush hoon'],
    ['ja', '映画です'],
    ['ur', 'میں خوش ہوں'],
    ['hi', 'OK'],
  ]) {
    assert.equal(checkLanguage(tag!, text!), undefined, text);
  }
});

test('marks follow the language as closely as it is given', () => {
  assert.deepEqual(quoteMarks('de-AT'), ['„', '“', '‚', '‘']);
  assert.deepEqual(quoteMarks('pt-PT'), ['«', '»', '“', '”']);
  assert.deepEqual(quoteMarks('pt-BR'), ['“', '”', '‘', '’']);
  assert.deepEqual(quoteMarks('constructor'), ['“', '”', '‘', '’']);
});
