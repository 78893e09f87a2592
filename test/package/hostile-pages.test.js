import assert from 'node:assert/strict';
import test from 'node:test';
import { build } from 'esbuild';
import { withBrowser } from './browser.js';
import { hostilePages, notDrawn } from './hostile/pages.js';

const card = (href = '/story') =>
  `<stet-article-card href="${href}" headline="A quiet film wins"><p>Words of the author.</p></stet-article-card>`;
const BADGE = '<stet-award-badge outcome="won" award="Best Actor"></stet-award-badge>';
const CLASSIC = '<script src="/dist/stet.iife.min.js"></script>';

const world = withBrowser({ pages: answer });

async function answer({ pathname, searchParams }) {
  const [, folder, name] = pathname.split('/');
  if (folder === 'hostile-script') return { body: await SCRIPTS[name](), type: 'text/javascript' };
  if (folder !== 'hostile') return undefined;
  const { sandbox, ...page } = hostilePages[name];
  if (sandbox && !searchParams.has('inner')) {
    return {
      body: `<!doctype html><iframe sandbox="allow-scripts" width="600" height="600" src="/hostile/${name}?inner"></iframe>`,
    };
  }
  return {
    body: markup(page),
    headers: { 'access-control-allow-origin': '*', ...page.headers },
    type: page.xhtml ? 'application/xhtml+xml' : undefined,
  };
}

/* What a page may have loaded already: Lit as everybody has it, and another version of this library on top of it. */
const SCRIPTS = {
  'lit.js': () =>
    bundle(
      `import { html, LitElement } from 'lit'; customElements.define('page-clock', class extends LitElement { render() { return html\`<time>12:00</time>\` } })`,
    ),
  'other-version.js': async () => (await bundle(`import './dist/all.js'`)).replaceAll('0.1.0', '0.0.9'),
};

async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

function markup({
  doctype = '<!doctype html>',
  before = '',
  after = '',
  lang = 'en',
  copies = 1,
  classic,
  href,
  write,
  xhtml,
}) {
  const modules = Array.from(
    { length: copies },
    (_, copy) => `<script type="module" src="/dist/stet.min.js?copy=${copy}"></script>`,
  ).join('');
  const scripts = classic ? CLASSIC : modules;
  const content = card(href) + BADGE;
  const widgets = write
    ? `<script>document.write(${JSON.stringify(content).replaceAll('</', '<\\/')})</script>`
    : content;
  if (xhtml)
    return `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>X</title>${CLASSIC}</head><body>${content}</body></html>`; // Chromium runs no modules in XML
  return `${doctype}<html lang="${lang}"><head><title>X</title></head><body>${before}${widgets}${scripts}${after}</body></html>`;
}

/* Looked at from an isolated world, which no page's script can reach. Drawing may take long on a busy machine; that
   nothing is drawn is seen at once, since scripts have run when a page has loaded. */
async function look(name) {
  const context = await world.browser.newContext({ viewport: { width: 800, height: 800 } });
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  if (hostilePages[name].offline) await page.route('**/dist/messages/**', (route) => route.abort());
  await page.goto(`${world.server.address}/hostile/${name}`, { waitUntil: 'load' });
  const frame = page.frames().at(-1);
  const headline = frame.locator('stet-article-card h3');
  const drawn = await headline.waitFor({ state: 'visible', timeout: name in notDrawn ? 1000 : 15_000 }).then(
    () => true,
    () => false,
  );
  const readable = (await headline.isVisible()) || (await frame.getByText('Words of the author.').isVisible());
  const links = await frame.locator('stet-article-card a[href^="javascript:"]').count();
  await context.close();
  return { name, drawn, readable, links, errors };
}

const namesOf = (results) => results.map(({ name }) => name).sort();

test('hostile pages: nearly all draw the widgets, every one leaves the words readable, none sees an error of ours', async (t) => {
  const names = Object.keys(hostilePages);
  const results = [];
  const worker = async () => {
    for (let name = names.shift(); name; name = names.shift()) results.push(await look(name));
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  const lost = results.filter(({ drawn }) => !drawn);
  t.diagnostic(`${results.length - lost.length} of ${results.length} pages draw; not drawn: ${namesOf(lost)}`);
  assert.deepEqual(namesOf(results.filter(({ readable }) => !readable)), [], 'readable');
  assert.deepEqual(
    results.filter(({ errors }) => errors.length > 0).map(({ name, errors }) => `${name}: ${errors}`),
    [],
    'errors',
  );
  assert.deepEqual(namesOf(results.filter(({ links }) => links > 0)), [], 'hostile links');
  assert.deepEqual(namesOf(lost), Object.keys(notDrawn).sort(), 'drawn everywhere but where it cannot be');
});
