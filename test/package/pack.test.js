import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import test from 'node:test';

/* Bytes of the tarball, which every installation downloads: to be raised knowingly, or not at all. */
const LARGEST = 1_600_000;

const [{ files, size, version }] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--silent', '--ignore-scripts'], { encoding: 'utf8' }),
);
const paths = files.map(({ path }) => path);

test('the package holds what is built and what says so, and nothing else', () => {
  const others = paths.filter((path) => !path.startsWith('dist/'));
  assert.deepEqual(others.sort(), ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
  assert.deepEqual(
    paths.filter((path) => /test|stories|\.tsbuildinfo$/.test(path)),
    [],
  );
});

test('whose code is built in has its terms beside it', () => {
  const licences = readFileSync('dist/licences.txt', 'utf8');
  for (const name of ['lit-html', '@lit/reactive-element', 'htmlparser2', 'entities'])
    assert.match(licences, new RegExp(`^${name} [\\d.]+ \\(`, 'm'));
  assert.match(licences, /Copyright/);
});

test('the changelog begins with the version that is packed', () => {
  const [, newest] = /^## (.+)$/m.exec(readFileSync('CHANGELOG.md', 'utf8'));
  assert.equal(newest, version);
});

test('the tarball stays small', () => {
  assert.ok(size < LARGEST, `${size} bytes`);
});

test('every source map brings its sources, and every script finds its map', () => {
  const maps = paths.filter((path) => path.endsWith('.map'));
  for (const path of maps) {
    const { sources, sourcesContent = [] } = JSON.parse(readFileSync(path, 'utf8'));
    assert.equal(sourcesContent.filter((text) => typeof text === 'string').length, sources.length, path);
  }
  for (const path of paths.filter((each) => each.endsWith('.js'))) {
    const [, map] = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(readFileSync(path, 'utf8')) ?? [];
    if (map) assert.ok(maps.includes(normalize(join(dirname(path), map))), `${path}: ${map}`);
  }
});
