/** What CI runs: the README's own commands, lint, types, pictures, consumers and Storybook; the last line counts what really ran. */
import { installDependencies } from './steps.js';

installDependencies();
const { check, finish, npmScript } = await import('./suites.js');

const node = process.execPath;
await check('Lint', node, ['node_modules/eslint/bin/eslint.js', '.']);
await check('Format', node, ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']);
await check('Types of tests and stories', node, [
  'node_modules/typescript/bin/tsc',
  '--noEmit',
  '-p',
  'test/tsconfig.json',
]);
await npmScript('test');
await npmScript('test:browsers', 'firefox', 'webkit'); // Chromium had its turn in npm test
await check('Pictures of every state', node, ['tools/visual.js']);
await check('Consumers', node, ['test/consumers/run.js']);
await check('Fuzz for a minute', node, ['tools/fuzz.js']);
await check('Storybook', 'npm', ['run', '--silent', 'build-storybook']);
finish();
