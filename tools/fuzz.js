/**
 * `npm run fuzz -- --minutes N [--seed N] [--only WORDS]`: values that nobody thought of, against what must always hold
 * (test/fuzz/). Pure code runs in a thread, widgets in Chromium. A value that breaks something is made as small as it
 * can be and kept in test/fuzz/cases.json, whose cases are tried first at every run; take a case out by hand when it
 * has become a test of its own. The same seed tries the same values.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startPage, startThread } from '../test/fuzz/places.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});
const CASES = 'test/fuzz/cases.json';
/* Milliseconds for one claim before the next has its turn. */
const SHORTEST = 200;
const LONGEST = 4000;
const seed = Number(values.seed ?? Math.trunc(Math.random() * 2 ** 31));
const end = Date.now() + Number(values.minutes) * 60_000;
const cases = JSON.parse(readFileSync(CASES, 'utf8'));
const broken = new Set();

const places = [await startThread(), await startPage()];
const claims = places
  .flatMap((place) => place.names.map((name) => ({ name, place, runs: 0 })))
  .filter(({ name }) => name.includes(values.only));
console.log(`${claims.length} claims for ${values.minutes} minutes, seed ${seed}`);

function report({ name }, failure) {
  broken.add(name);
  console.error(
    `\n${name}\n  does not hold${failure.seed === undefined ? '' : ` (seed ${failure.seed})`}: ${failure.error}`,
  );
  console.error(`  for ${JSON.stringify(failure.value)}`);
}

for (const { claim: name, value } of cases) {
  const claim = claims.find((each) => each.name === name);
  const error = await claim?.place.replay(name, value);
  if (error) report(claim, { value, error });
}

/* Thread and page search side by side, each one claim after the other. */
async function searchIn(place) {
  const own = claims.filter((claim) => claim.place === place);
  const left = () => own.filter(({ name }) => !broken.has(name));
  for (let round = 0; left().length > 0 && (round === 0 || Date.now() < end); round++) {
    for (const claim of left()) {
      if (round > 0 && Date.now() > end) return;
      const share = Math.min(LONGEST, Math.max(SHORTEST, (end - Date.now()) / own.length));
      const { runs, failure } = await place.search(claim.name, seed + round * 10_000, share);
      claim.runs += runs;
      if (!failure) continue;
      report(claim, failure);
      cases.push({ claim: claim.name, seed: failure.seed, value: failure.value });
      writeFileSync(CASES, `${JSON.stringify(cases, null, 2)}\n`);
    }
  }
}

const tried = () => claims.reduce((sum, { runs }) => sum + runs, 0).toLocaleString('en');
const progress = setInterval(() => console.log(`  ${tried()} values tried, ${broken.size} claims broken`), 15_000);
await Promise.all(places.map(searchIn));
clearInterval(progress);
await Promise.all(places.map((place) => place.stop()));
for (const { name, runs } of claims)
  console.log(`${String(runs).padStart(9)}  ${broken.has(name) ? 'BROKEN  ' : ''}${name}`);
console.log(`\n${claims.length - broken.size} passed, ${broken.size} failed`);
process.exitCode = broken.size > 0 ? 1 : 0;
