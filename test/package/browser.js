import { after, before } from 'node:test';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, requireBrowser } from '../../tools/browsers.js';
import { serve } from '../../tools/serve.js';

/**
 * A browser and a server over the repository for the tests of one file. `open(path, options)` gives a page that has
 * loaded, and what it said and asked for: `{ page, console, errors, foreign }`.
 */
export function withBrowser({ pages } = {}) {
  const world = {};
  before(async () => {
    world.server = await serve(process.cwd(), { pages });
    world.browser = await chromium.launch({ executablePath: requireBrowser('chromium'), args: CHROMIUM_FLAGS });
  });
  after(async () => {
    await world.browser?.close();
    await world.server?.close();
  });
  world.open = async (path, options = {}) => {
    const context = await world.browser.newContext({ viewport: { width: 1000, height: 900 }, ...options });
    const page = await context.newPage();
    const seen = { page, console: [], errors: [], foreign: [], violations: [] };
    page.on('console', (message) => seen.console.push(message.text()));
    page.on('pageerror', (error) => seen.errors.push(String(error)));
    page.on('request', (request) => {
      if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(world.server.address))
        seen.foreign.push(request.url());
    });
    await page.addInitScript(() => {
      globalThis.layoutShifts = [];
      new PerformanceObserver((list) =>
        globalThis.layoutShifts.push(...list.getEntries().map(({ value }) => value)),
      ).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${world.server.address}${path}`, { waitUntil: 'load' });
    if (options.javaScriptEnabled !== false)
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    return seen;
  };
  return world;
}
