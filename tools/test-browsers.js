/** `npm run test:browsers`: the browser tests in Chromium, Firefox and WebKitGTK; names after it choose some of them. */
import { installDependencies } from './steps.js';

installDependencies();
const { requireBrowser } = await import('./browsers.js');
const { browserSuite, finish } = await import('./suites.js');

const engines = process.argv.length > 2 ? process.argv.slice(2) : ['chromium', 'firefox', 'webkit'];
for (const engine of engines) {
  requireBrowser(engine);
  if (engine === 'webkit') {
    const { startWebKit } = await import('./webkit-driver.js');
    const webkit = await startWebKit();
    await browserSuite(engine, webkit.env);
    webkit.stop();
  } else {
    await browserSuite(engine);
  }
}
finish();
