import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, summaryReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { CHROMIUM_FLAGS, requireBrowser } from './tools/browsers.js';

const engine = process.env.STET_ENGINE ?? 'chromium';
const foreign = [];

/* Tests never leave the machine: the flags above resolve no other host, and an attempt fails the run. */
async function createPage({ context }) {
  const page = await context.newPage();
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:|^wss?:/.test(protocol) && !/^(localhost|127\.0\.0\.1)$/.test(hostname)) foreign.push(request.url());
  });
  return page;
}

const launchers = {
  chromium: () =>
    playwrightLauncher({
      launchOptions: {
        executablePath: requireBrowser('chromium'),
        args: [...CHROMIUM_FLAGS, '--js-flags=--expose-gc'],
      },
      createPage,
    }),
  firefox: () =>
    puppeteerLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: requireBrowser('firefox'),
        headless: true,
        extraPrefsFirefox: {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': 9,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': 9,
        },
      },
    }),
  webkit: () =>
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: Number(process.env.STET_WEBKIT_PORT ?? 4444),
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: process.env.STET_WEBKIT_BROWSER, args: ['--automation'] },
      },
    }),
};

/* Leaves the real counts where the caller of all suites adds them up. */
const countReporter = {
  onTestRunFinished({ sessions }) {
    const failures = foreign.map((request) => `A test asked for ${request}`);
    const count = { passed: 0, skipped: 0 };
    const visit = (suite, path) => {
      for (const test of suite.tests) {
        if (test.skipped) count.skipped += 1;
        else if (test.passed) count.passed += 1;
        else failures.push(`${path} > ${test.name}: ${test.error?.message}`);
      }
      for (const inner of suite.suites) visit(inner, `${path} > ${inner.name}`);
    };
    for (const { testFile, testResults, errors } of sessions) {
      const file = `${engine}: ${relative('.', testFile)}`;
      if (testResults) visit(testResults, file);
      if (errors.length > 0) failures.push(`${file}: ${errors[0].message}`);
    }
    mkdirSync('.cache', { recursive: true });
    writeFileSync(`.cache/counts-${engine}.json`, JSON.stringify({ ...count, failed: failures.length, failures }));
    if (foreign.length > 0) process.exitCode = 1;
  },
};

export default {
  files: ['test/*.test.ts'],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [esbuildPlugin({ ts: true, json: true, target: 'auto', tsconfig: './tsconfig.json' })],
  browsers: [launchers[engine]()],
  concurrency: engine === 'webkit' ? 1 : 2,
  testFramework: { config: { timeout: 20_000 } },
  browserStartTimeout: 120_000, // a machine may be busy with other things
  testsFinishTimeout: 480_000,
  reporters: [process.env.CI ? summaryReporter() : defaultReporter({ reportTestProgress: false }), countReporter],
  filterBrowserLogs: ({ args }) => !/^(Lit is in dev mode|Stet: )/.test(String(args[0])), // warnings are expected here
  middleware: [
    /* Real documents stand beside the repository, never in it; tests that need one say so when it is absent. */
    async function shared(context, next) {
      if (context.path.startsWith('/shared/') && existsSync('../shared')) {
        const { readFile } = await import('node:fs/promises');
        context.body = await readFile(new URL(`..${context.path}`, import.meta.url));
        context.type = context.path.endsWith('.json') ? 'json' : 'text';
        return;
      }
      await next();
    },
  ],
};
