import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { withBrowser } from './browser.js';

const TAGS = [
  'stet-article-card',
  'stet-article-list',
  'stet-quote-block',
  'stet-social-exchange',
  'stet-social-post',
  'stet-award-badge',
  'stet-award-list',
];
const BADGE =
  '<stet-award-badge outcome="won" award="Best Actor" body="Filmfare Awards" edition="69" year="2024"></stet-award-badge>';
const CARD =
  '<stet-article-card href="/story" headline="A quiet film wins"><p>Words of the author.</p></stet-article-card>';
const POST = '<stet-social-post author="Asha" state="deleted"></stet-social-post>';
const MODULE = '<script type="module" src="/dist/stet.min.js"></script>';
const CLASSIC = '<script src="/dist/stet.iife.min.js"></script>';

const pages = {
  module: { body: `<!doctype html><html lang="en"><body>${BADGE}${MODULE}` },
  classic: { body: `<!doctype html><html lang="en"><head>${CLASSIC}</head><body>${BADGE}` },
  both: { body: `<!doctype html><html lang="en"><head>${CLASSIC}${MODULE}</head><body>${BADGE}` },
  'hindi-module': { body: `<!doctype html><html lang="hi"><body>${BADGE}${MODULE}` },
  'hindi-classic': { body: `<!doctype html><html lang="hi"><head>${CLASSIC}</head><body>${BADGE}` },
  'hindi-post': { body: `<!doctype html><html lang="hi"><body>${BADGE}${POST}${MODULE}` },
  strict: policy(
    "default-src 'none'; script-src 'self'; style-src 'none'; img-src 'self'; require-trusted-types-for 'script'",
  ),
  'trusted-stet': policy("require-trusted-types-for 'script'; trusted-types stet"),
  'trusted-lit': policy("require-trusted-types-for 'script'; trusted-types lit-html"),
  'trusted-other': policy('trusted-types other'),
  'trusted-none': policy("require-trusted-types-for 'script'; trusted-types other"),
  clobbered: {
    body: `<!doctype html><html lang="en"><body><img name="createElement"><img name="importNode"><img name="implementation"><img name="createTreeWalker"><a id="litHtmlVersions"></a><a id="reactiveElementVersions"></a>${BADGE}${CARD}${MODULE}`,
  },
  xhtml: {
    type: 'application/xhtml+xml',
    body: `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>X</title>${CLASSIC}</head><body>${BADGE}${CARD}</body></html>`, // Chromium runs no modules in XML
  },
};

function policy(content) {
  return {
    body: `<!doctype html><html lang="en"><body>${BADGE}${CARD}${MODULE}`,
    headers: { 'content-security-policy': content },
  };
}

const world = withBrowser({ pages: (url) => pages[url.pathname.slice(1)] });
const sentence = (page) =>
  page.evaluate(() => document.querySelector('stet-award-badge').shadowRoot.textContent.replace(/\s+/g, ' ').trim());

for (const kind of ['module', 'classic', 'both']) {
  test(`${kind}: from one script tag every widget is registered, nothing is said, no global is left`, async () => {
    const { page, console, errors, foreign } = await world.open(`/${kind}`);
    for (const tag of TAGS) assert.ok(await page.evaluate((name) => customElements.get(name) !== undefined, tag), tag);
    assert.match(await sentence(page), /^Winner/);
    assert.deepEqual({ errors, foreign }, { errors: [], foreign: [] });
    assert.equal(console.filter((line) => !/already registered/.test(line)).length, 0, console.join('\n'));
    const globals = await page.evaluate(() =>
      Object.keys(globalThis).filter((name) => /lit|reactive|stet/i.test(name) && !name.startsWith('on')),
    );
    assert.deepEqual(globals, []);
  });
}

const saysHindi = (page, tag) =>
  page.waitForFunction((name) => /[\u0900-\u097F]/.test(document.querySelector(name).shadowRoot.textContent), tag, {
    timeout: 5000,
  });
const messageFiles = (page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => /\/messages\/(.+)/.exec(name)?.[1] ?? [])
      .sort(),
  );

for (const kind of ['hindi-module', 'hindi-classic']) {
  test(`${kind}: the page’s language is loaded from beside the script, and nothing about posts`, async () => {
    const { page, errors } = await world.open(`/${kind}`);
    await saysHindi(page, 'stet-award-badge');
    assert.deepEqual(await messageFiles(page), ['hi.js']);
    assert.deepEqual(errors, []);
  });
}

test('a page with a post loads what posts say as well, each file once', async () => {
  const { page, errors } = await world.open('/hindi-post');
  await saysHindi(page, 'stet-award-badge');
  await saysHindi(page, 'stet-social-post');
  assert.deepEqual(await messageFiles(page), ['hi-posts.js', 'hi.js']);
  assert.deepEqual(errors, []);
});

for (const kind of ['strict', 'trusted-stet', 'trusted-lit', 'trusted-other', 'clobbered', 'xhtml']) {
  test(`${kind}: the page cannot keep the widgets from drawing`, async () => {
    const { page, errors } = await world.open(`/${kind}`);
    assert.match(await sentence(page), /^Winner/);
    assert.deepEqual(errors, []);
    const size = await page.evaluate(
      () => document.querySelector('stet-award-badge').shadowRoot.adoptedStyleSheets.length,
    );
    assert.ok(size > 0, 'styled');
  });
}

test('where a page’s policy forbids every template, the author’s words stay readable and nothing is thrown', async () => {
  const { page, errors } = await world.open('/trusted-none');
  assert.deepEqual(errors, []);
  assert.match(await page.evaluate(() => document.body.innerText), /Words of the author\./);
});

test('the integrity that is published is the scripts’ own', () => {
  const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
  for (const [file, value] of Object.entries(integrity)) {
    assert.equal(
      value,
      `sha384-${createHash('sha384')
        .update(readFileSync(`dist/${file}`))
        .digest('base64')}`,
    );
  }
});

test('the scripts look nothing up by name, which a page could answer', () => {
  for (const file of ['dist/stet.min.js', 'dist/stet.iife.min.js']) {
    assert.ok(!readFileSync(file, 'utf8').includes('currentScript'), file);
  }
});
