/** `npm run build`: everything in dist/, from the sources alone. */
import { cpSync, rmSync } from 'node:fs';
import { run } from './steps.js';

rmSync('dist', { recursive: true, force: true });

for (const [what, ...command] of [
  ['modules and drop-ins', 'node_modules/rollup/dist/bin/rollup', '-c', '--silent'],
  ['manifest', 'node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet'],
  ['framework types and integrity', 'tools/describe.js'],
  ['licences', 'tools/licences.js'],
]) {
  const started = performance.now();
  const code = await run(process.execPath, command);
  if (code !== 0) {
    console.error(`Building ${what} failed.`);
    process.exit(code);
  }
  console.log(`  ${what} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}

cpSync('src/themes', 'dist/themes', { recursive: true });
