/**
 * Pictures of a widget's stories, to be looked at: `npm run look -- award-badge` writes one PNG for each width, theme
 * and direction into .cache/look/. `--only NAME` takes one story, `--width`, `--theme`, `--dir` and `--lang` narrow it.
 */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, requireBrowser } from './browsers.js';
import { serve } from './serve.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    width: { type: 'string', multiple: true, default: ['240', '480', '960'] },
    theme: { type: 'string', multiple: true, default: ['light', 'dark'] },
    dir: { type: 'string', multiple: true, default: ['ltr', 'rtl'] },
    lang: { type: 'string' },
    forced: { type: 'boolean' },
  },
});

const [name] = positionals;
const { outputFiles } = await build({
  stdin: {
    contents: `
      import { render, html } from 'lit';
      import * as stories from './stories/${name}.stories.ts';
      const { default: meta, ...all } = stories;
      const only = ${JSON.stringify(values.only ?? null)};
      for (const [story, { render: draw = meta.render, args }] of Object.entries(all)) {
        if (only && story !== only) continue;
        const section = document.body.appendChild(document.createElement('section'));
        render(html\`<p class="story-name" lang="en" dir="ltr">\${story}</p>\${draw({ ...meta.args, ...args })}\`, section);
      }
      await Promise.all([...document.querySelectorAll('*')].map((element) => element.updateComplete));
      await document.fonts.ready;
      document.body.dataset.ready = '';`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  format: 'esm',
  write: false,
  conditions: ['development'],
  loader: { '.svg': 'dataurl' },
  logLevel: 'error',
});
const script = outputFiles[0].text;

const page = (url) => {
  if (url.pathname === '/look.js') return { body: script, type: 'text/javascript' };
  if (url.pathname !== '/look') return undefined;
  const { theme, dir, lang } = Object.fromEntries(url.searchParams);
  return {
    body: `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><style>
      :root { color-scheme: ${theme}; }
      body { margin: 16px; font-family: 'Noto Serif', serif; color: ${theme === 'dark' ? '#e8e8e8' : '#1a1a1a'}; background: ${theme === 'dark' ? '#121212' : '#fff'}; }
      section { margin-bottom: 32px; } .story-name { font: 11px monospace; opacity: .6; margin: 0 0 8px; }
      </style><body><script type="module" src="/look.js"></script>`,
  };
};

mkdirSync('.cache/look', { recursive: true });
const server = await serve(process.cwd(), { pages: page });
const browser = await chromium.launch({ executablePath: requireBrowser('chromium'), args: CHROMIUM_FLAGS });
for (const width of values.width) {
  for (const theme of values.theme) {
    for (const dir of values.dir) {
      const tab = await browser.newPage({
        viewport: { width: Number(width) + 32, height: 800 },
        colorScheme: theme,
        forcedColors: values.forced ? 'active' : 'none',
      });
      tab.on(
        'console',
        (message) => message.type() !== 'info' && console.log(`  ${message.type()}: ${message.text()}`),
      );
      tab.on('pageerror', (error) => console.log(`  ${error}`));
      await tab.goto(
        `${server.address}/look?theme=${theme}&dir=${dir}&lang=${values.lang ?? (dir === 'rtl' ? 'ar' : 'en')}`,
      );
      await tab.waitForSelector('body[data-ready]', { state: 'attached', timeout: 15_000 });
      const path = `.cache/look/${name}-${width}-${theme}-${dir}.png`;
      await tab.screenshot({ path, fullPage: true });
      console.log(path);
      await tab.close();
    }
  }
}
await browser.close();
await server.close();
