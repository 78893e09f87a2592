import assert from 'node:assert/strict';
import test from 'node:test';
import { sources } from './sources.js';

const withoutComments = (code) => code.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '$1');

test('no HTML from strings, no inline style, no current script anywhere in the sources', () => {
  const forbidden =
    /\b(innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|unsafeStatic|unsafeCSS|styleMap|setHTMLUnsafe|srcdoc|currentScript|document\.write)\b|\sstyle=["$]/;
  for (const [file, code] of Object.entries(sources)) assert.doesNotMatch(withoutComments(code), forbidden, file);
});

test('templates bind no events, so that found and rendered content behave alike', () => {
  for (const [file, code] of Object.entries(sources)) assert.doesNotMatch(code, /\s@[a-z-]+=\$\{/, file);
});

test('every private token is defined and used', () => {
  const css = Object.entries(sources).filter(([file]) => file.endsWith('.css.ts'));
  const boundary = sources['core/boundary.css.ts'];
  const used = new Set(css.flatMap(([, code]) => [...code.matchAll(/var\((--_[\w-]+)/g)].map(([, token]) => token)));
  for (const [file, code] of css) {
    for (const [, token] of code.matchAll(/(--_[\w-]+)\s*:/g))
      assert.ok(used.has(token), `${file} defines ${token}, which nothing uses`);
    for (const [, token] of code.matchAll(/var\((--_[\w-]+)/g)) {
      assert.ok(
        code.includes(`${token}:`) || boundary.includes(`${token}:`),
        `${file} uses ${token}, which nothing defines`,
      );
    }
  }
});

test('styles name no side, so that they serve both directions', () => {
  const physical = /\b(margin|padding|border)-(left|right)\b|\btext-align:\s*(left|right)\b|(^|[\s;{])(left|right):/m;
  for (const [file, code] of Object.entries(sources))
    if (file.endsWith('.css.ts')) assert.doesNotMatch(withoutComments(code), physical, file);
});
