import { existsSync } from 'node:fs';
import { interval, median } from './statistics.js';

const STORY = '/stories/pages/12th-fail.html';
const SLOWDOWN = 4;
const SCRIPT = /\/dist\/stet[\w.]*\.js/;

/** Rows for the story page on a CPU four times slower: with its script, and beside it the same page without. */
export async function measureStory(browser, address, { rounds }) {
  if (!existsSync('dist/stet.min.js')) throw new Error('There is no dist/stet.min.js; build the library first.');
  const contestants = { 'the page without the script': true, Stet: false };
  const samples = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, withoutScript] of Object.entries(contestants)) {
      const found = await sample(browser, address, withoutScript);
      if (round > 0) samples[name].push(found);
    }
  }
  const [plain] = Object.keys(contestants);
  return Object.keys(contestants).map((name) => {
    const of = (key) => median(samples[name].map((each) => each[key]));
    const ratios = samples[name].map(({ paint }, round) => paint / samples[plain][round].paint);
    const [low, high] = interval(ratios);
    return {
      what: `story page, CPU ${SLOWDOWN} × slower, first paint`,
      who: name,
      ratio: median(ratios),
      spread: `${low.toFixed(2)} to ${high.toFixed(2)}`,
      figure: `${of('paint').toFixed(0)} ms; tasks over 50 ms: ${of('long')}, longest ${of('longest').toFixed(0)} ms; layout shift ${of('shift').toFixed(3)}; requests to others: ${of('foreign')}`,
    };
  });
}

async function sample(browser, address, withoutScript) {
  const context = await browser.newContext({ viewport: { width: 412, height: 915 } });
  const page = await context.newPage();
  let foreign = 0;
  page.on('request', (request) => (foreign += Number(!request.url().startsWith(address) && request.url().startsWith('http'))));
  if (withoutScript) await page.route(SCRIPT, (route) => route.abort());
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.addInitScript(() => {
    globalThis.seen = { long: [], shift: 0, paint: 0 };
    const watch = (type, read) => new PerformanceObserver((list) => list.getEntries().forEach(read)).observe({ type, buffered: true });
    watch('longtask', ({ duration }) => globalThis.seen.long.push(duration));
    watch('layout-shift', ({ value }) => (globalThis.seen.shift += value));
    watch('paint', ({ name, startTime }) => name === 'first-contentful-paint' && (globalThis.seen.paint = startTime));
  });
  await page.goto(`${address}${STORY}`, { waitUntil: 'load' });
  await page.waitForTimeout(1500);
  const { long, shift, paint } = await page.evaluate(() => globalThis.seen);
  await context.close();
  return { paint, shift, foreign, long: long.length, longest: Math.max(0, ...long) };
}
