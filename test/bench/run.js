/**
 * `npm run bench`: everything in one run, one table of ratios. `-- --quick` takes 3 rounds and leaves 10,000 items out;
 * `--rounds N` and `--only cards` (posts, threads, quotes, badges, story, server, waking) narrow it. How: README.md here.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    only: { type: 'string', multiple: true },
  },
});
const rounds = Number(values.rounds ?? (values.quick ? 3 : 9));
const most = values.quick ? 1000 : 10_000;
const wanted = (part) => !values.only || values.only.includes(part);

if (!existsSync('test/bench/node_modules/react-tweet')) {
  console.log('Installing what is measured beside Stet …');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: 'test/bench', stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

const { chromium } = await import('playwright-core');
const { CHROMIUM_FLAGS, requireBrowser } = await import('../../tools/browsers.js');
const { serve } = await import('../../tools/serve.js');
const { benchPage, compare } = await import('./fresh-pages.js');
const { measureStory } = await import('./story.js');
const { SUBJECTS } = await import('./subjects.js');

const server = await serve(process.cwd(), { pages: benchPage });
const browser = await chromium.launch({ executablePath: requireBrowser('chromium'), args: CHROMIUM_FLAGS });
const rows = [];
const load = loadavg()[0].toFixed(1);
for (const subject of Object.keys(SUBJECTS).filter(wanted)) {
  console.log(`${subject} …`);
  rows.push(...(await compare(browser, server.address, subject, { rounds, most })));
}
if (wanted('story')) {
  console.log('story …');
  rows.push(...(await measureStory(browser, server.address, { rounds })));
}
await browser.close();
await server.close();

/* Parts that run in processes of their own print a line for each contestant: name, microseconds, ratio. */
for (const [part, what] of Object.entries({ server: 'a card on the server', waking: 'waking a card that a server has drawn' })) {
  const file = `test/bench/${part}.js`;
  if (!wanted(part) || !existsSync(file)) continue;
  console.log(`${part} …`);
  const { stdout, stderr, status } = spawnSync(process.execPath, [file, String(rounds)], { encoding: 'utf8' });
  if (status !== 0) {
    console.error(stderr);
    process.exitCode = 1;
  }
  for (const [, who, cost, ratio] of stdout.matchAll(/^(\S.*?)\s+(-?[\d.]+) µs[^\d\n]*([\d.]+) ×/gm))
    rows.push({ what, who, ratio: Number(ratio), figure: `${cost} µs` });
}

console.log(`\n${cpus()[0].model}, ${cpus().length} cores, load ${load} before; Chromium ${browser.version()}, Node ${process.version}; ${new Date().toISOString().slice(0, 10)}`);
console.log(`Medians over ${rounds} fresh pages; the ratio is to the first row of its group, on the server to Stet; the spread holds 95 of 100 redraws.\n`);
const columns = {
  what: ({ what }) => what,
  who: ({ who }) => who,
  ratio: ({ ratio }) => `${ratio.toFixed(2)} ×`,
  spread: ({ spread = '' }) => spread,
  figure: ({ figure = '' }) => figure,
  update: ({ update }) => (update === undefined ? '' : `${update.toFixed(2)} ×`),
  'heap an item': ({ heap }) => (heap === undefined ? '' : `${heap.toFixed(0)} B`),
  'nodes an item': ({ nodes }) => (nodes === undefined ? '' : nodes.toFixed(1)),
};
const lines = rows.map((row) => Object.values(columns).map((text) => text(row)));
const widths = Object.keys(columns).map((name, index) => Math.max(name.length, ...lines.map((line) => line[index].length)));
const print = (line) => console.log(`| ${line.map((text, index) => text.padEnd(widths[index])).join(' | ')} |`);
print(Object.keys(columns));
print(widths.map((width) => '-'.repeat(width)));
lines.forEach(print);
