import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { packageJson, sources } from './sources.js';

const tokens = new Set(
  Object.entries(sources)
    .filter(([file]) => file.endsWith('.css.ts'))
    .flatMap(([, code]) => [...code.matchAll(/var\((--stet-[\w-]+)/g)].map(([, token]) => token)),
);
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const parts = Object.fromEntries(
  manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, cssParts = [] }) => [tagName, cssParts.map(({ name }) => name)]),
);
const withoutComments = (css) => css.replace(/\/\*[\s\S]*?\*\//g, '');

for (const file of readdirSync('src/themes')) {
  const css = withoutComments(readFileSync(`src/themes/${file}`, 'utf8'));

  test(`${file} sets tokens that widgets read`, () => {
    for (const [, token] of css.matchAll(/(--[\w-]+)\s*:/g)) assert.ok(tokens.has(token), token);
  });

  test(`${file} reaches parts that widgets have`, () => {
    for (const [, tag, part] of css.matchAll(/(stet-[\w-]+)[^\s,{]*(?:\[[^\]]*\][^\s,{]*)*::part\(([\w-]+)\)/g))
      assert.ok(parts[tag]?.includes(part), `${tag}::part(${part})`);
  });

  test(`${file} has nothing fetched and nothing forced`, () => {
    assert.doesNotMatch(css, /url\(|@import|@font-face|!important/);
  });

  test(`${file} is readable in print, in light and in dark: every colour is a pair`, () => {
    for (const [line] of css.matchAll(/^.*#[\da-f]{3,8}.*$/gim))
      assert.match(line, /light-dark\(#[\da-f]{6}, #[\da-f]{6}\)/i);
  });

  test(`${file} is in the package as it is in the sources`, () => {
    assert.equal(readFileSync(`dist/themes/${file}`, 'utf8'), readFileSync(`src/themes/${file}`, 'utf8'));
    assert.equal(packageJson.exports['./themes/*'], './dist/themes/*');
  });
}
