/**
 * `npm run size`: what everything weighs in bytes, against the numbers in the repository; `-- --update` writes them
 * anew. `npm run size -- src/quote-block/define.ts` weighs one file and what it imports, beside Lit.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { measure, measureTogether, weigh } from './measure.js';

export const SIZES = 'test/package/sizes.json';

const names = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();

/**
 * Every weight: the drop-ins as built; each widget alone beside Lit, and what it adds where the other widgets and what all
 * share are there already, as in the drop-ins; formats beside what they share; messages alone.
 */
export async function weighEverything() {
  const { ADDED, FORMATS, PARSERS, WIDGETS } = await import('./weighed.js');
  const sizes = { 'drop-ins': {}, 'widgets beside Lit': {}, 'what a widget adds': {}, formats: {}, messages: {} };
  for (const file of ['stet.min.js', 'stet.iife.min.js']) sizes['drop-ins'][file] = weigh(readFileSync(`dist/${file}`));
  for (const define of WIDGETS) sizes['widgets beside Lit'][define] = await measure(`src/${define}.ts`);
  const whole = await measureTogether(WIDGETS);
  for (const [name, own] of Object.entries(ADDED)) {
    const rest = await measureTogether(WIDGETS.filter((define) => !own.includes(define)));
    sizes['what a widget adds'][name] = difference(whole, rest);
  }
  for (const format of FORMATS)
    sizes.formats[format] = await measure(`src/formats/${format}.ts`, { external: PARSERS });
  for (const file of names('src/messages').filter((name) => name !== 'catalogue'))
    sizes.messages[file] = await measure(`src/messages/${file}.ts`);
  return sizes;
}

const difference = (more, less) => Object.fromEntries(Object.keys(more).map((unit) => [unit, more[unit] - less[unit]]));

if (import.meta.url === `file://${process.argv[1]}`) {
  const files = process.argv.slice(2).filter((argument) => argument.endsWith('.ts'));
  if (files.length > 0) {
    for (const file of files) console.log(file, await measure(file));
  } else {
    const sizes = await weighEverything();
    const before = JSON.parse(readFileSync(SIZES, 'utf8'));
    for (const [group, weights] of Object.entries(sizes)) {
      console.log(`\n${group.padEnd(30)} ${'raw'.padStart(8)} ${'gzip'.padStart(8)} ${'brotli'.padStart(8)}`);
      for (const [name, { raw, gzip, brotli }] of Object.entries(weights)) {
        const change = brotli - (before[group]?.[name]?.brotli ?? brotli);
        const note = change ? `  ${change > 0 ? '+' : ''}${change}` : '';
        console.log(
          `${name.padEnd(30)} ${String(raw).padStart(8)} ${String(gzip).padStart(8)} ${String(brotli).padStart(8)}${note}`,
        );
      }
    }
    if (process.argv.includes('--update')) writeFileSync(SIZES, `${JSON.stringify(sizes, null, 2)}\n`);
  }
}
