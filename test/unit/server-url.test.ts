import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { safeUrl } from '../../src/core/url.ts';

test('a plain URL, which is not parsed, is what the parser would have made of it', () => {
  const alphabet = fc.constantFrom(
    ...'aZ09.-_~/?#&=%+:@\\ \t|',
    'https://',
    'http://',
    '//',
    '../',
    '/./',
    '.com',
    'xn--',
    '%2e',
    '0x',
    '127.1',
    'é',
  );
  const prefix = fc.constantFrom('', '/', 'https://a.example', 'https://a.example/', 'https://a-b.example.org/x/');
  let plain = 0;
  fc.assert(
    fc.property(prefix, fc.array(alphabet, { maxLength: 10 }), (start, rest) => {
      const written = (start + rest.join('')).trim();
      const safe = safeUrl(written);
      if (safe !== written) return;
      plain += 1;
      const { href, origin, protocol } = new URL(written, 'https://page.invalid/');
      assert.ok(/^(https?|mailto):$/.test(protocol), written);
      if (/^https?:/i.test(written)) assert.equal(written, href);
      else if (protocol !== 'mailto:') assert.equal(origin, 'https://page.invalid', written);
    }),
    { numRuns: 20_000 },
  );
  assert.ok(plain > 1000, `only ${plain} passed as they were`);
});
