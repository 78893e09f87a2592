/**
 * `npm run test:visual`: every state of every widget by pixel, against the pictures in test/visual/baselines/;
 * `-- --update` makes these anew, `-- --only article-card` takes one widget. Three sheets a widget: the screen (light and
 * dark, both directions, 240, 480 and 960 px), forced colours, and print; and proof that with reduced motion nothing
 * moves. What differs is left in .cache/visual/. Fonts come from packages; a state with text in other scripts than Latin,
 * Greek, Cyrillic, Devanagari and Arabic is drawn but not compared, since the machine's fonts draw it.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { compress, differences, stack } from '../test/visual/compare.js';
import { CHROMIUM_FLAGS, requireBrowser } from './browsers.js';
import { serve } from './serve.js';

const { values } = parseArgs({ options: { update: { type: 'boolean', default: false }, only: { type: 'string' } } });
const BASELINES = 'test/visual/baselines';
const FOUND = '.cache/visual';
/* Half a pixel a pixel: a quarter of the bytes, and a moved line still shows. */
const SCALE = 0.5;
const SLICE = 4000;
const WIDGETS = ['article-card', 'article-list', 'award-badge', 'award-list', 'quote-block', 'social-exchange'];
const BOTH = { themes: ['light', 'dark'], directions: ['ltr', 'rtl'] };
const SHEETS = {
  screen: { sheet: { widths: [240, 480, 960], ...BOTH }, media: {} },
  forced: {
    sheet: { widths: [240, 480], themes: ['dark'], directions: ['ltr', 'rtl'] },
    media: { forcedColors: 'active', colorScheme: 'dark' },
  },
  print: { sheet: { widths: [480], themes: ['light'], directions: ['ltr'] }, media: { media: 'print' } },
};
const STILL = { sheet: { widths: [480], themes: ['light'], directions: ['ltr'] }, media: { reducedMotion: 'reduce' } };

const FONTS = ['noto-sans/index', 'noto-sans/wght-italic', 'noto-naskh-arabic/index'];
const arabic = readdirSync('src/messages').filter((file) => /^ar\b.*\.ts$/.test(file));

/* One script a widget: its stories, and the library's words in Arabic, which the page would have fetched. */
async function scriptOf(widget) {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { addMessages } from './src/core/messages.ts';
        ${arabic.map((file, index) => `import words${index} from './src/messages/${file}'; addMessages('ar', words${index});`).join('\n')}
        import * as stories from './stories/${widget}.stories.ts';
        import { cells, drawMatrix, scrollDown } from './test/visual/matrix.ts';
        Object.assign(globalThis, { cells, drawMatrix: (sheet) => drawMatrix(stories, sheet), scrollDown });`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'esm',
    write: false,
    conditions: ['development'],
    loader: { '.svg': 'dataurl' },
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

async function pages({ pathname }) {
  const [, folder, widget] = pathname.split('/');
  if (folder === 'script') return { body: await scriptOf(widget), type: 'text/javascript' };
  if (folder !== 'matrix') return undefined;
  const sheets = [...FONTS.map((font) => `/node_modules/@fontsource-variable/${font}.css`), '/test/visual/matrix.css'];
  return {
    body: `<!doctype html><html lang="en"><title>${widget}</title>${sheets.map((href) => `<link rel="stylesheet" href="${href}">`).join('')}<body><script type="module" src="/script/${widget}"></script>`,
  };
}

/* Letters without grey edges: they are the same on more machines, and their pictures are a third as large. */
function withPlainLetters() {
  mkdirSync(FOUND, { recursive: true });
  const file = resolve(FOUND, 'fonts.conf');
  const plain = (target) =>
    `<match target="${target}"><edit name="antialias" mode="assign"><bool>false</bool></edit></match>`;
  writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>${plain('pattern')}${plain('font')}</fontconfig>`,
  );
  return { ...process.env, FONTCONFIG_FILE: file };
}

rmSync(FOUND, { recursive: true, force: true });
const server = await serve(process.cwd(), { pages });
const browser = await chromium.launch({
  executablePath: requireBrowser('chromium'),
  env: withPlainLetters(),
  args: [...CHROMIUM_FLAGS, '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
});

async function open(widget, { sheet, media }) {
  const columns =
    sheet.themes.length * sheet.directions.length * sheet.widths.reduce((sum, width) => sum + width + 32, 0);
  const context = await browser.newContext({
    deviceScaleFactor: SCALE,
    locale: 'en',
    timezoneId: 'UTC',
    viewport: { width: columns, height: SLICE },
  });
  const page = await context.newPage();
  await page.clock.setFixedTime('2024-02-03T12:00:00Z');
  await page.emulateMedia(media);
  await page.goto(`${server.address}/matrix/${widget}`);
  await page.waitForFunction(() => globalThis.drawMatrix);
  await page.evaluate((each) => globalThis.drawMatrix(each), sheet);
  const heightOf = (cells) => Math.max(...cells.map(({ y, height }) => y + height));
  let cells = await page.evaluate(() => globalThis.cells());
  for (let top = 0; top < heightOf(cells); top += SLICE) {
    await page.evaluate((to) => globalThis.scrollDown(to), top); // what was out of view takes its true size
    cells = await page.evaluate(() => globalThis.cells());
  }
  return { page, cells, size: { width: columns, height: heightOf(cells) }, close: () => context.close() };
}

/* In slices, since a browser draws nothing of a picture that is too tall. */
async function draw(widget, kind) {
  const { page, cells, size, close } = await open(widget, SHEETS[kind]);
  const slices = [];
  for (let top = 0; top < size.height; top += SLICE) {
    await page.evaluate((to) => globalThis.scrollDown(to), top);
    slices.push(await page.screenshot({ animations: 'disabled', caret: 'hide' }));
  }
  await close();
  return { picture: await compress(await stack(slices, size.height * SCALE)), cells };
}

const left = { passed: 0, failed: 0, apart: 0 };

function leave(widget, kind, { name, wrong, ...pictures }) {
  left.failed += 1;
  console.error(`${widget}, ${kind}: ${name} ${wrong}`);
  for (const [what, png] of Object.entries(pictures)) {
    const file = `${FOUND}/${widget}-${kind}-${name.replaceAll(' ', '-')}-${what}.png`;
    writeFileSync(file, png);
    console.error(`  ${file}`);
  }
}

function baseline(widget, kind) {
  const file = `${BASELINES}/${widget}-${kind}`;
  try {
    return { picture: readFileSync(`${file}.webp`), cells: JSON.parse(readFileSync(`${file}.json`, 'utf8')) };
  } catch {
    return undefined;
  }
}

/* One line a cell, rounded as it is compared. */
function keep(widget, kind, { picture, cells }) {
  mkdirSync(BASELINES, { recursive: true });
  writeFileSync(`${BASELINES}/${widget}-${kind}.webp`, picture);
  writeFileSync(
    `${BASELINES}/${widget}-${kind}.json`,
    `[\n${cells.map((cell) => JSON.stringify(cell)).join(',\n')}\n]\n`,
  );
}

for (const widget of WIDGETS.filter((each) => !values.only || each === values.only)) {
  for (const kind of Object.keys(SHEETS)) {
    const now = await draw(widget, kind);
    const before = values.update ? undefined : baseline(widget, kind);
    if (values.update) keep(widget, kind, now);
    else if (!before)
      leave(widget, kind, {
        name: 'the whole sheet',
        wrong: 'has no baseline; make one with --update',
        actual: now.picture,
      });
    const found = before ? await differences(before, now, SCALE) : [];
    for (const difference of found) leave(widget, kind, difference);
    left.apart += now.cells.filter(({ elsewhere }) => elsewhere).length;
    left.passed += now.cells.filter(({ elsewhere }) => !elsewhere).length - found.length;
    console.log(`${widget}, ${kind}: ${now.cells.length} cells, ${(now.picture.length / 1024).toFixed(0)} kB`);
  }
  const { page, close } = await open(widget, STILL);
  await page.evaluate(() => globalThis.scrollDown(0));
  const first = await page.screenshot({ animations: 'allow' });
  await new Promise((resolve) => setTimeout(resolve, 500));
  const moves = !first.equals(await page.screenshot({ animations: 'allow' }));
  if (moves) leave(widget, 'still', { name: 'with reduced motion', wrong: 'moves', actual: first });
  else left.passed += 1;
  await close();
}
await browser.close();
await server.close();
console.log(`${left.apart} cells with scripts of the machine's own fonts were drawn and not compared`);
console.log(`\n${left.passed} passed, ${left.failed} failed`);
process.exitCode = left.failed > 0 ? 1 : 0;
