import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { parse } from 'parse5';
import { jsonLd } from '../../src/core/json-ld.ts';
import { shared, sharedAbsent, type Outside } from './social-documents.ts';

/* As a browser finds it: the text of the first script, and what else the page has become. */
function published(data: unknown): { text: string; elements: number } {
  let text = '';
  let elements = 0;
  const walk = (node: Outside) => {
    if (node.tagName) elements++;
    if (node.tagName === 'script' && !text) text = node.childNodes[0]?.value ?? '';
    node.childNodes?.forEach(walk);
  };
  walk(parse(`<!doctype html><script type="application/ld+json">${jsonLd(data)}</script><p>after</p>`));
  return { text, elements };
}

function assertRoundTrip(data: unknown): void {
  const { text, elements } = published(data);
  assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(data))); // JSON has no -0
  assert.equal(elements, 5); // html, head, script, body, p
  assert.doesNotMatch(text, /[<>&\u2028\u2029]/);
}

test('any data comes back from a script in a page as it was', () => {
  fc.assert(fc.property(fc.jsonValue(), assertRoundTrip));
});

test('hostile markup comes back from a script in a page as it was', { skip: sharedAbsent }, () => {
  const texts = [
    ...shared('security/html5lib-tree.json').map(({ data }: Outside) => data),
    ...shared('security/html-vectors.json').map(({ html }: Outside) => html),
  ];
  assert.ok(texts.length > 2000, `${texts.length} texts`);
  for (const text of texts) assertRoundTrip({ [text]: [text] });
});
