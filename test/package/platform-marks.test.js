import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { FILE, platformMarks } from '../../tools/platform-marks.js';

test('the platforms’ marks are those of the installed simple-icons', async () => {
  assert.equal(readFileSync(FILE, 'utf8'), await platformMarks(), 'run: node tools/platform-marks.js');
});
