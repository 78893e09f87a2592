import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { publint } from 'publint';

test('publint has nothing to say', async () => {
  const { messages } = await publint({ pkgDir: process.cwd(), level: 'suggestion', strict: true });
  assert.deepEqual(
    messages.filter(({ code }) => code !== 'USE_REPOSITORY_FIELD'),
    [],
  );
});

test('types resolve for every entry (are the types wrong?)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stet-pack-'));
  try {
    const [{ filename }] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', folder], {
        encoding: 'utf8',
      }),
    );
    execFileSync(
      process.execPath,
      [
        'node_modules/@arethetypeswrong/cli/dist/index.js',
        join(folder, filename),
        '--profile',
        'esm-only',
        '--format',
        'json',
      ],
      { stdio: 'ignore' },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
