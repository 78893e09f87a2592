import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, requireBrowser } from '../../tools/browsers.js';
import { serve } from '../../tools/serve.js';

/* What has not answered by then hangs; making a failure smaller takes 15 s at most. */
const PATIENCE = 40_000;

/** The promise, or a failure of its own where it takes too long: code that never ends must not keep the run from ending. */
async function inTime(promise, seed, restart) {
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, PATIENCE, 'late')));
  const answer = await Promise.race([promise, late]);
  clearTimeout(timer);
  if (answer !== 'late') return answer;
  await restart();
  return { runs: 1, failure: { seed, value: null, error: `There was no answer for ${PATIENCE / 1000} s: it hangs.` } };
}

/** A thread of Node for the claims about pure code. */
export async function startThread() {
  const place = {};
  let thread;
  let answer;
  const next = () => new Promise((resolve, reject) => (answer = { resolve, reject }));
  const ask = (message) => {
    thread.postMessage(message);
    return next();
  };
  const start = async () => {
    await thread?.terminate();
    thread = new Worker(new URL('./node.ts', import.meta.url), {
      execArgv: ['--import', './tools/typescript-loader.js'],
    });
    thread.on('message', (message) => answer.resolve(message)).on('error', (error) => answer.reject(error));
    place.names = await next();
  };
  await start();
  place.search = (name, seed, milliseconds) => inTime(ask({ name, seed, milliseconds }), seed, start);
  place.replay = async (name, value) => (await ask({ name, value })).error;
  place.stop = () => thread.terminate();
  return place;
}

const PIXEL = '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"></svg>';

/** A page of Chromium for the claims about widgets. Every picture that an attribute asks for is there; nothing else is. */
export async function startPage() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./page.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    write: false,
    conditions: ['development', 'browser'],
    logLevel: 'error',
    logOverride: { 'empty-glob': 'silent' },
  });
  const pages = ({ pathname }) => {
    if (pathname === '/fuzz.js') return { body: outputFiles[0].text, type: 'text/javascript' };
    if (pathname === '/')
      return {
        body: '<!doctype html><html lang="en"><title>Fuzz</title><body><script type="module" src="/fuzz.js"></script>',
      };
    return { body: PIXEL, type: 'image/svg+xml' };
  };
  const server = await serve(process.cwd(), { pages });
  const browser = await chromium.launch({ executablePath: requireBrowser('chromium'), args: CHROMIUM_FLAGS });
  const place = {};
  let page;
  const start = async () => {
    await page?.close();
    page = await browser.newPage();
    await page.route(
      (url) => url.origin !== server.address,
      (route) =>
        route.request().resourceType() === 'image'
          ? route.fulfill({ body: PIXEL, contentType: 'image/svg+xml' })
          : route.abort(),
    );
    await page.goto(`${server.address}/`);
    await page.waitForFunction(() => globalThis.fuzzing);
    place.names = await page.evaluate(() => globalThis.fuzzing.names);
  };
  await start();
  place.search = (name, seed, milliseconds) =>
    inTime(
      page.evaluate((all) => globalThis.fuzzing.search(...all), [name, seed, milliseconds]),
      seed,
      start,
    );
  place.replay = (name, value) => page.evaluate((all) => globalThis.fuzzing.replay(...all), [name, value]);
  place.stop = async () => {
    await browser.close();
    await server.close();
  };
  return place;
}
