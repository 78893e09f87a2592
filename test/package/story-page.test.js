import assert from 'node:assert/strict';
import test from 'node:test';
import { withBrowser } from './browser.js';

const world = withBrowser();
const STORY = '/stories/pages/12th-fail.html';
const PAGES = [STORY, '/stories/pages/any-page.html'];

for (const path of PAGES) {
  test(`${path} is up: every widget drawn, nothing said, nothing asked of anybody else`, async () => {
    const { page, console, errors, foreign } = await world.open(path);
    await scrollThrough(page);
    assert.deepEqual({ console, errors, foreign }, { console: [], errors: [], foreign: [] });
    const undrawn = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter(({ localName, shadowRoot }) => localName.startsWith('stet-') && !shadowRoot?.querySelector('.boundary'))
        .map(({ localName }) => localName),
    );
    assert.deepEqual(undrawn, []);
  });
}

test('all four families are on the story page', async () => {
  const { page } = await world.open(STORY);
  for (const tag of ['stet-article-card', 'stet-quote-block', 'stet-social-exchange', 'stet-award-badge'])
    assert.ok((await page.locator(tag).count()) > 0, tag);
});

test('nothing on the story page moves while it loads', async () => {
  for (const viewport of [
    { width: 1280, height: 900 },
    { width: 412, height: 915 },
  ]) {
    const { page } = await world.open(STORY, { viewport });
    assert.deepEqual(await page.evaluate(() => globalThis.layoutShifts), []);
  }
});

test('with scripts off the story page holds every word of every widget', async () => {
  const { default: english } = await import('stet/messages/en');
  const { default: posts } = await import('stet/messages/en-posts');
  const own = new Set(words(JSON.stringify([english, posts])).concat('english'));
  const { page: drawn } = await world.open(STORY);
  const { page: plain } = await world.open(STORY, { javaScriptEnabled: false });
  const there = new Set(words(await plain.locator('body').innerText()));
  const seen = words(await drawn.evaluate(readAll));
  assert.ok(seen.length > 300, `${seen.length} words`);
  assert.deepEqual(
    [...new Set(seen)].filter((word) => !there.has(word) && !own.has(word)),
    [],
  );
});

test('assistive technology reads the story as it is meant', async () => {
  const { page } = await world.open(STORY);
  const tree = await page.locator('main').ariaSnapshot();
  assert.match(tree, /Vikrant Massey replied to Kareena Kapoor/);
  assert.match(await page.locator('stet-award-badge').ariaSnapshot(), /^\W*(text|strong|paragraph)?\W*Winner/);
  for (const card of await page.locator('stet-article-list stet-article-card').all()) {
    const headline = (await card.locator('[slot=headline]').textContent()).trim();
    assert.equal(await card.getByRole('link').count(), 1);
    assert.equal(await card.getByRole('link', { name: headline, exact: true }).count(), 1);
    assert.equal(await card.getByRole('heading', { level: 3, name: headline, exact: true }).count(), 1);
  }
  for (const quote of await page.locator('stet-quote-block:not([display=inline])').all()) {
    assert.equal(await quote.getByRole('blockquote').count(), 1);
    assert.doesNotMatch(await quote.getByRole('blockquote').ariaSnapshot(), /Sharma|Vikrant/);
  }
});

test('both translated quotes are split exactly', async () => {
  const { page } = await world.open(STORY);
  const quotes = page.locator('stet-quote-block[parse]');
  const read = async (index) => [
    await quotes.nth(index).locator('[part=original]').innerText(),
    await quotes.nth(index).locator('[part=translation]').innerText(),
  ];
  assert.deepEqual(await read(0), [
    '“Bas, ab main retire ho sakta hoon!!!”',
    'English translation:\n“Now, I can take my retirement!!!”',
  ]);
  const [original, translation] = await read(1);
  assert.match(
    original,
    /^“Jab ek Manoj dusre Manoj ko apni Filmfare trophy dikhane lata hai, tab uss par aur bhi pyaar ata hai\.”$/,
  );
  assert.match(
    translation,
    /^English translation:\n“When one Manoj brings his Filmfare trophy to another Manoj, it is all the more lovable\.”$/,
  );
});

const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? [];

async function scrollThrough(page) {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 400) {
      scrollTo(0, y);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  });
}

/** All text that is drawn, through shadow roots and slots; runs in the page. */
function readAll() {
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return '';
    if (node.localName === 'style' || node.localName === 'script') return '';
    const children =
      node.localName === 'slot' && node.assignedNodes().length > 0
        ? node.assignedNodes()
        : (node.shadowRoot ?? node).childNodes;
    return `${[...children].map(read).join('')} `;
  };
  return read(document.body);
}
