import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { entries, packageJson } from './sources.js';

for (const { specifier, target } of entries) {
  test(`${specifier} imports in plain Node, silent and with warnings, and has types`, () => {
    for (const condition of [[], ['--conditions=development']]) {
      execFileSync(process.execPath, [...condition, '--input-type=module', '--eval', `await import('${specifier}')`], {
        stdio: 'pipe',
      });
    }
    assert.ok(existsSync(target.types), target.types);
  });
}

test('the root registers nothing and exports every class', async () => {
  const library = await import('stet');
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const named = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  for (const { name } of named) assert.equal(typeof library[name], 'function', name);
});

test('the version is the package’s', async () => {
  const { VERSION } = await import('stet');
  assert.equal(VERSION, packageJson.version);
});

test('files that a CDN or an editor is pointed to are there', () => {
  for (const field of ['unpkg', 'jsdelivr', 'customElements', 'web-types', 'main', 'types'])
    assert.ok(existsSync(packageJson[field]), field);
  for (const file of Object.values(packageJson.bin))
    assert.match(readFileSync(file, 'utf8'), /^#!\/usr\/bin\/env node\n/);
});

test('source maps name sources that are inside them', () => {
  for (const file of ['dist/stet.min.js', 'dist/stet.iife.min.js', 'dist/index.js']) {
    const map = JSON.parse(readFileSync(`${file}.map`, 'utf8'));
    assert.equal(map.sourcesContent.length, map.sources.length, file);
    assert.ok(map.sourcesContent.every(Boolean), file);
  }
});
