import { readFileSync } from 'node:fs';
import { peerBundle, stetBundle } from './bundles.js';
import { interval, median } from './statistics.js';
import { SUBJECTS } from './subjects.js';

const MODES = { 'out of view skipped': 'skip', 'all laid out': 'show' };
const style = readFileSync(new URL('./content/page.css', import.meta.url), 'utf8');
const bundles = {};

/** Answers the server's requests for the pages that are measured. */
export function benchPage({ pathname, searchParams }) {
  if (!pathname.startsWith('/bench/')) return undefined;
  const { subject, name, mode } = Object.fromEntries(searchParams);
  const bundle = bundles[`${subject} ${name}`] ?? { script: '', style: '' };
  if (pathname === '/bench/script.js') return { body: bundle.script, type: 'text/javascript' };
  const { grid, [mode]: rule } = SUBJECTS[subject];
  return {
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><style>${style}${bundle.style}${rule}</style><main${grid ? ' class="grid"' : ''}></main><script type="module">
      import { contestants } from '/test/bench/content/${subject}.js';
      await import('/bench/script.js?${searchParams}');
      globalThis.contestant = contestants[${JSON.stringify(name)}];</script>`,
  };
}

/** Rows of the table: every contestant of a subject in every mode and number. */
export async function compare(browser, address, subject, { rounds, most }) {
  const { counts, items = subject, stet, peers } = SUBJECTS[subject];
  bundles[`${subject} Stet`] = await stetBundle(stet);
  for (const [name, code] of Object.entries(peers)) bundles[`${subject} ${name}`] = await peerBundle(code);
  const names = ['floor', 'Stet', ...Object.keys(peers)];
  const rows = [];
  for (const count of counts.filter((each) => each <= most)) {
    for (const [title, mode] of Object.entries(MODES)) {
      const samples = Object.fromEntries(names.map((name) => [name, []]));
      for (let round = 0; round <= rounds; round++) {
        for (const name of shuffled(names)) {
          const found = await sample(browser, `${address}/bench/?${new URLSearchParams({ subject, name, mode })}`, count);
          if (round > 0) samples[name].push(found); // the first warms the machine up
        }
      }
      const what = `${count.toLocaleString('en')} ${items}, ${title}`;
      rows.push(...names.map((name) => row(what, name, samples, count)));
    }
  }
  return rows;
}

function shuffled(names) {
  return names.map((name) => [Math.random(), name]).toSorted(([one], [other]) => one - other).map(([, name]) => name);
}

function row(what, name, samples, count) {
  const of = (key) => median(samples[name].map((each) => each[key]));
  const ratios = (key) => samples[name].map((each, round) => each[key] / samples.floor[round][key]);
  const [low, high] = interval(ratios('cpu'));
  return {
    what,
    who: name === 'floor' ? 'innerHTML, the floor' : name,
    ratio: median(ratios('cpu')),
    spread: `${low.toFixed(2)} to ${high.toFixed(2)}`,
    figure: `${of('cpu').toFixed(0)} ms`,
    update: median(ratios('update')),
    heap: of('heap') / count,
    nodes: of('nodes') / count,
  };
}

async function sample(browser, address, count) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  await page.waitForFunction(() => globalThis.contestant);
  await collect(session);
  const before = await metrics(session);
  await inPage(page, 'mount', count);
  const drawn = await metrics(session);
  await collect(session);
  const held = await metrics(session);
  const quiet = await metrics(session);
  await inPage(page, 'update');
  const updated = await metrics(session);
  await page.close();
  const cpu = (from, to) => (to.TaskDuration - from.TaskDuration) * 1000;
  return {
    cpu: cpu(before, drawn),
    update: cpu(quiet, updated),
    heap: held.JSHeapUsedSize - before.JSHeapUsedSize,
    nodes: held.Nodes - before.Nodes,
  };
}

/* From a timer, because what runs inside evaluate() is booked as a developer's command and not as script. */
function inPage(page, what, count) {
  return page.evaluate(
    ([what, count]) =>
      new Promise((done, failed) =>
        setTimeout(async () => {
          try {
            await globalThis.contestant[what](document.querySelector('main'), count);
            requestAnimationFrame(() => setTimeout(() => setTimeout(done, 250)));
          } catch (error) {
            failed(error);
          }
        }, 50),
      ),
    [what, count],
  );
}

async function collect(session) {
  await session.send('HeapProfiler.enable');
  for (let pass = 0; pass < 2; pass++) await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.disable');
}

async function metrics(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
