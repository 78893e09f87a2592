/**
 * What waking a card costs that a server has drawn: `node test/bench/waking.js [rounds]` after a build.
 * Every sample is a fresh page that has been laid out, and then gets the drop-in script: the figure is what the main
 * thread works from there until the last card has settled and a frame was painted, with a thousand cards less with one,
 * which pays for the script alone. Beside it the same cards as bare tags, which the browser draws itself.
 */
import { loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { renderWidget } from '../../dist/server/index.js';
import { CHROMIUM_FLAGS, requireBrowser } from '../../tools/browsers.js';
import { serve } from '../../tools/serve.js';
import { median } from './statistics.js';

const CARDS = 1000;
const TAG = 'stet-article-card';

const attributes = (index) => ({
  href: `/film/story-${index}`,
  headline: `A quiet film about an examination takes prize number ${index}`,
  kicker: 'Film',
  summary: `Nobody expected the story of an entrance examination to fill cinemas for ${index} days.`,
  byline: 'By Asha Rao',
  published: `2024-02-${String((index % 28) + 1).padStart(2, '0')}`,
});
const rendered = (index) => renderWidget(TAG, attributes(index));
const bare = (index) => rendered(index).replace(/<template.*<\/template>/s, '');
const CONTESTANTS = { 'waking what a server has drawn': rendered, 'drawing in the browser': bare };

function page({ pathname, searchParams }) {
  if (pathname !== '/waking') return undefined;
  const card = CONTESTANTS[searchParams.get('name')];
  const cards = Array.from({ length: Number(searchParams.get('cards')) }, (_, index) => card(index));
  return { body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><body>${cards.join('\n')}` };
}

/* Seconds of the main thread. The work starts from a timer: what a tool calls is not counted as the page's. */
async function sample(browser, address, name, cards) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(`${address}/waking?${new URLSearchParams({ name, cards })}`);
  const session = await context.newCDPSession(tab);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === 'TaskDuration').value;
  };
  const before = await spent();
  await tab.evaluate(
    () =>
      new Promise((done) => {
        setTimeout(async () => {
          await import('/dist/stet.min.js');
          await document.body.lastElementChild.updateComplete;
          requestAnimationFrame(() => setTimeout(done));
        });
      }),
  );
  const after = await spent();
  await context.close();
  return after - before;
}

const rounds = Number(process.argv[2] ?? 9);
const server = await serve(process.cwd(), { pages: page });
const browser = await chromium.launch({ executablePath: requireBrowser('chromium'), args: CHROMIUM_FLAGS });
const costs = Object.fromEntries(Object.keys(CONTESTANTS).map((name) => [name, []]));
for (let round = 0; round <= rounds; round++) {
  for (const name of Object.keys(CONTESTANTS)) {
    const one = await sample(browser, server.address, name, 1);
    const many = await sample(browser, server.address, name, CARDS);
    if (round > 0) costs[name].push(((many - one) / CARDS) * 1e6); // the first round warms the machine up
  }
}
await browser.close();
await server.close();

const [woken] = Object.values(costs);
console.log(`${CARDS} cards, ${rounds} rounds, load ${loadavg()[0].toFixed(1)}`);
for (const [name, all] of Object.entries(costs)) {
  const ratio = median(all.map((cost, round) => cost / woken[round]));
  console.log(`${name.padEnd(31)} ${median(all).toFixed(1).padStart(6)} µs a card ${ratio.toFixed(2).padStart(6)} ×`);
}
