import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { renderChunks, renderPage } from '../../src/server/index.ts';

const ROOT = /<template shadowrootmode="open"><style>.*?<\/style>(?:(?!<\/template>).)*<\/template>/gs;
const CARD = '<stet-article-card headline="One" href="/one">';

/** The page with every added root marked, or without them. */
const marked = (html: string, mark = '▮') => renderPage(html).replaceAll(ROOT, mark);

async function inChunks(chunks: string[]): Promise<string> {
  let html = '';
  for await (const chunk of renderChunks(chunks)) html += chunk;
  return html;
}

describe('a page through the server', () => {
  test('gets a root right after the start tag of each widget, and keeps every other character', () => {
    const page = `<!DOCTYPE html>\r\n<html LANG=hi><body class='a' CLASS=b>&copy;\0${CARD}<p slot=summary>x</p></stet-article-card>\uD800</body></html>\n<!-- end -->`;
    assert.equal(marked(page), page.replace(CARD, `${CARD}▮`));
  });

  const untouched = {
    'a comment': `<!-- ${CARD}</stet-article-card> -->`,
    'a script': `<script>'${CARD}'</script>`,
    'an escaped script': `<script><!-- <script>'${CARD}'</script> ${CARD} --></script>`,
    'a style sheet': `<style>a::after{content:'${CARD}'}</style>`,
    'a text field': `<textarea>${CARD}</stet-article-card></textarea>`,
    'the title': `<title>${CARD}</stet-article-card></title>`,
    'a frame': `<iframe>${CARD}</stet-article-card></iframe>`,
    'markup for readers without scripts': `<noscript>${CARD}</stet-article-card></noscript>`,
    'an attribute': `<p title='${CARD}'>`,
    'CDATA in SVG': `<svg><![CDATA[${CARD}]]></svg>`,
    'SVG itself': `<svg>${CARD}</stet-article-card></svg>`,
    'a sleeping template': `<template>${CARD}</stet-article-card></template>`,
    'text after <plaintext>': `<plaintext>${CARD}`,
    'a tag that never ends': `<stet-article-card headline="x`,
    'a tag of the same beginning': `<stet-article-cards headline=x></stet-article-cards>`,
  };
  for (const [place, html] of Object.entries(untouched)) {
    test(`leaves ${place} as it is`, () => assert.equal(renderPage(html), html));
  }

  const found = {
    'unclosed tags': `<p>${CARD}▮<div>`,
    'attributes without quotes': `<stet-article-card headline=One href=/one>▮</stet-article-card>`,
    'capital letters': `<STET-Article-Card HEADLINE=One>▮</STET-ARTICLE-CARD>`,
    'an HTML part of SVG': `<svg><foreignObject>${CARD}▮</stet-article-card></foreignObject></svg>`,
    'a bogus comment beside it': `<![CDATA[x]]>${CARD}▮</stet-article-card><?php ?>`,
    'a slash that closes nothing': `<stet-article-card headline=One />▮<p>after`,
    'a table around it': `<table>${CARD}▮</stet-article-card><tr><td>${CARD}▮</stet-article-card></table>`,
    'the shadow root of another component': `<my-page><template shadowrootmode=open>${CARD}▮</stet-article-card></template></my-page>`,
    'another widget around it': `${CARD}▮<div slot=related>${CARD}▮</stet-article-card></div></stet-article-card>`,
  };
  for (const [place, html] of Object.entries(found)) {
    test(`finds a widget with ${place}`, () => assert.equal(marked(html.replaceAll('▮', '')), html));
  }

  test('leaves a widget alone that brought its own root, so that rendering twice is rendering once', () => {
    const once = renderPage(`${CARD}</stet-article-card>`);
    assert.equal(renderPage(once), once);
  });

  test('takes the first of two attributes with one name, as browsers do', () => {
    assert.match(renderPage('<stet-article-card headline=first HEADLINE=second>'), /<slot name="headline"[^>]*>first</);
  });

  test('speaks the language of the nearest element that says one', () => {
    const page = (card: string) => `<html lang=en><body><section lang=hi>${card}</section>`;
    assert.match(
      renderPage(page('<stet-article-card headline=x published=2024-02-02></stet-article-card>')),
      /2 फ़रवरी 2024/,
    );
    assert.match(
      renderPage(page('<div lang=de><stet-article-card headline=x published=2024-02-02></stet-article-card></div>')),
      /2\. Februar 2024/,
    );
    assert.match(
      renderPage('<stet-article-card headline=x published=2024-02-02>', { language: 'fr' }),
      /2 février 2024/,
    );
  });

  test('goes on where tags stand in each other deeper than a browser would nest them', () => {
    const deep = `${'<div>'.repeat(10_000)}x`;
    assert.equal(marked(`${CARD}${deep}`), `${CARD}▮${deep}`);
    const quotes = renderPage('<stet-quote-block>'.repeat(3000));
    assert.equal(quotes.replaceAll(ROOT, ''), '<stet-quote-block>'.repeat(3000));
  });

  test('leaves a widget as it is that is longer than any story, and does those around it', () => {
    const filler = '<p>word</p>'.repeat(250_000);
    assert.equal(marked(`${CARD}${filler}${CARD}</stet-article-card>`), `${CARD}${filler}${CARD}▮</stet-article-card>`);
  });

  for (const name of readdirSync('stories/pages').filter((each) => each.endsWith('.html'))) {
    test(`is the same ${name} at 500 random places where it may be cut`, async () => {
      const page = readFileSync(`stories/pages/${name}`, 'utf8');
      const whole = renderPage(page);
      for (let cut = 0; cut < 500; cut++) {
        const place = Math.floor(Math.random() * page.length);
        if ((await inChunks([page.slice(0, place), page.slice(place)])) !== whole) assert.fail(`cut at ${place}`);
      }
    });
  }

  test('is the same page wherever it is cut into chunks', async () => {
    const parts = [
      ...Object.values(untouched).filter((html) => !html.includes('<plaintext>') && !html.endsWith('"x')),
      ...Object.values(found),
    ];
    const page = fc.array(
      fc.oneof(
        fc.constantFrom(...parts.map((html) => html.replaceAll('▮', ''))),
        fc.string({ unit: 'binary' }),
        fc.constantFrom('\r\n', '\uD83D\uDE00', '&notin;', '</p>'),
      ),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(page, fc.array(fc.nat(), { maxLength: 12 }), async (pieces, cuts) => {
        const html = pieces.join('');
        const places = [0, ...cuts.map((cut) => cut % (html.length + 1)), html.length].sort((a, b) => a - b);
        const chunks = places.slice(1).map((place, index) => html.slice(places[index], place));
        assert.equal(await inChunks(chunks), renderPage(html));
      }),
      { numRuns: 300 },
    );
  });
});
