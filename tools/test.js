/** `npm test`: installs what is missing, a browser included, and runs everything that needs only Chromium. */
import { installDependencies } from './steps.js';

installDependencies();
const { requireBrowser } = await import('./browsers.js');
const { browserSuite, check, finish, nodeSuite } = await import('./suites.js');

try {
  requireBrowser('chromium');
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

await check('Types', process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit']);
if (await check('Build', process.execPath, ['tools/build.js'])) await nodeSuite('The package', 'test/package');
await nodeSuite('Pure code', 'test/unit');
await browserSuite('chromium');
finish();
