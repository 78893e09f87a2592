import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { renderPage, renderWidget, styleSheet } from 'stet/server';
import { withBrowser } from './browser.js';

const STORY = '/stories/pages/prerendered.html';
const LINKED = '/stories/pages/linked.html';
/* A page that is whole before its script has no reason to wait for it. */
const story = readFileSync('stories/pages/12th-fail.html', 'utf8').replace(' blocking="render"', '');
const waiting = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const world = withBrowser({ pages: answer });

async function answer({ pathname, searchParams }, { headers }) {
  const slow = searchParams.has('slow') || headers.referer?.endsWith('?slow');
  if (slow && pathname.endsWith('/stet.min.js')) await waiting(2000);
  if (slow && pathname.includes('/pictures/')) await waiting(400);
  if (pathname === '/blank.html') return { body: '<!doctype html>' };
  if (pathname === STORY) return { body: renderPage(story) };
  if (pathname === LINKED)
    return {
      body: renderPage(story, { styleSheets: '/sheets/' }),
      headers: { 'content-security-policy': "default-src 'self'; style-src 'self'; img-src 'self' data:" },
    };
  if (pathname.startsWith('/sheets/'))
    return { body: styleSheet(pathname.slice('/sheets/'.length, -'.css'.length)), type: 'text/css' };
  return undefined;
}

for (const viewport of [
  { width: 1280, height: 900 },
  { width: 412, height: 915 },
]) {
  test(`nothing moves while the script takes 2 s and pictures 400 ms, ${viewport.width} px wide`, async () => {
    const { page } = await world.open(`${STORY}?slow`, { viewport });
    await page.evaluate(async () => {
      scrollTo(0, document.body.scrollHeight);
      await new Promise((resolve) => setTimeout(resolve, 800));
    });
    assert.ok(await page.evaluate(() => !!customElements.get('stet-quote-block')), 'the script has run');
    assert.deepEqual(await page.evaluate(() => globalThis.layoutShifts), []);
  });
}

test('what is painted of the words never flashes away while the page loads', async () => {
  const context = await world.browser.newContext({ viewport: { width: 1000, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${world.server.address}/blank.html`); // a browser's very first frames are no page's
  await waiting(300);
  const frames = [];
  const session = await context.newCDPSession(page);
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(Buffer.from(data, 'base64'));
    void session.send('Page.screencastFrameAck', { sessionId });
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await page.goto(`${world.server.address}${STORY}?slow`, { waitUntil: 'load' });
  await waiting(500);
  await session.send('Page.stopScreencast');
  const pictures = await page
    .locator('img')
    .evaluateAll((images) =>
      images.map((image) => image.getBoundingClientRect()).map(({ x, y, width, height }) => ({ x, y, width, height })),
    );
  const film = await Promise.all(frames.map((frame) => sharp(frame).greyscale().raw().toBuffer()));
  await context.close();
  const end = film.at(-1);
  const dark = (frame, place) => frame[place] < 100;
  const inPicture = (left, top) =>
    pictures.some(({ x, y, width, height }) => left >= x && left < x + width && top >= y && top < y + height);
  const words = [...end.keys()].filter(
    (place) => dark(end, place) && !inPicture(place % 1000, Math.floor(place / 1000)),
  );
  assert.ok(words.length > 5000, `${words.length} dark pixels are too few for a page of words`);
  const shown = film.map((frame) => words.filter((place) => frame.length === end.length && dark(frame, place)).length);
  const first = shown.findIndex((count) => count > 0);
  assert.ok(first >= 0 && first < shown.length - 1, 'the words were there before the end');
  for (let index = first; index + 1 < shown.length; index++)
    assert.ok(shown[index + 1] >= shown[index] * 0.999, `frame ${index + 1}: ${shown.join(', ')} dark pixels`);
  assert.ok(shown[first] > words.length * 0.98, `the first frame with words has ${shown[first]} of ${words.length}`);
});

test('linked style sheets do under style-src self what inline styles do without', async () => {
  const { page, console, errors } = await world.open(LINKED);
  const { page: inline } = await world.open(STORY);
  assert.deepEqual({ console, errors }, { console: [], errors: [] });
  assert.equal(await page.evaluate(countStyles), 0);
  assert.ok((await inline.evaluate(countStyles)) > 5);
  const [one, other] = await Promise.all(
    [page, inline].map(async (each) =>
      sharp(await each.screenshot({ fullPage: true }))
        .raw()
        .toBuffer(),
    ),
  );
  assert.equal(one.length, other.length);
  assert.ok(one.equals(other), 'the two pages look different');
});

/** Inline styles in shadow roots; runs in the page. */
function countStyles() {
  return [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot?.querySelector('style')).length;
}

const card = (index) => ({
  href: `/film/story-${index}`,
  image: `/pictures/${index}.jpg`,
  headline: `A quiet film about an examination takes prize number ${index}`,
  kicker: 'Film',
  summary: `Nobody expected the story of an entrance examination to fill cinemas for ${index} days and nights.`,
  byline: 'By Asha Rao',
  published: `2024-02-${String(index + 1).padStart(2, '0')}`,
});

/* The same words and pictures, as an author would write them without widgets. */
const plain = ({ href, image, headline, kicker, summary, byline, published }) =>
  `<article><img src="${image}" alt="" loading="lazy"><p>${kicker}</p><h3><a href="${href}">${headline}</a></h3><p>${summary}</p><p>${byline} <time datetime="${published}">${published}</time></p></article>`;

test('ten cards from the server weigh at most 1 kB more than their bare content, compressed', (t) => {
  const cards = Array.from({ length: 10 }, (_, index) => card(index));
  const weigh = (html) => gzipSync(html.join('\n'), { level: 9 }).length;
  const bare = weigh(cards.map(plain));
  const rendered = (options) => cards.map((each) => renderWidget('stet-article-card', each, '', options));
  const linked = weigh(rendered({ styleSheets: '/stet/' })) - bare;
  t.diagnostic(`${linked} bytes with linked style sheets, ${weigh(rendered()) - bare} with the styles inside`);
  assert.ok(linked <= 1024, `${linked} bytes`);
});

test('a page of 10 MB streams through 32 MB of memory', async () => {
  const worker = new Worker(new URL('./long-page.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 32, maxYoungGenerationSizeMb: 8 },
  });
  const { read, written, held } = await new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  assert.ok(read >= 10 * 2 ** 20);
  assert.ok(written > read);
  assert.ok(held < 100_000, `${held} characters were held back at once`);
});
