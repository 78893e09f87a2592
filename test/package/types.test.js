import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import ts from 'typescript';

const CONSUMER = `
import { ArticleCard, AwardBadge } from 'stet';
import 'stet/all';
import 'stet/quote-block/define';

const card = document.createElement('stet-article-card');
card.headline = 'A headline';
card.level = '2';
// @ts-expect-error a level that does not exist
card.level = '9';
const same: ArticleCard = card;
const badge: AwardBadge = document.createElement('stet-award-badge');
badge.outcome = 'won';
card.addEventListener('stet-error', (event) => console.log(event.error, same));
`;

test('a strict consumer compiles against the published types, libraries checked too', () => {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync('.cache/consumer-');
  try {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(process.cwd(), join(folder, 'node_modules/stet'), 'dir');
    const file = join(folder, 'consumer.ts');
    writeFileSync(file, CONSUMER);
    for (const [module, moduleResolution] of [
      [ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
      [ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
    ]) {
      const program = ts.createProgram([file], {
        module,
        moduleResolution,
        target: ts.ScriptTarget.ES2022,
        lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
        strict: true,
        skipLibCheck: false,
        noEmit: true,
        types: [],
      });
      const problems = ts
        .getPreEmitDiagnostics(program)
        .map(
          ({ file: where, messageText }) => `${where?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
        );
      assert.deepEqual(problems, []);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
