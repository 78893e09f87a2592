import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withBrowser } from './browser.js';

const PLATFORM = 'https://social.invalid';
const POST = `${PLATFORM}/@asha/12`;

/* What a Mastodon server's frame does: it tells its height when it is asked. */
const frame = (height) => `<!doctype html><p>The live post</p><script>
  addEventListener('message', ({ data }) => data.type === 'setHeight' && parent.postMessage({ type: 'setHeight', id: data.id, height: ${height} }, '*'));
</script>`;

const BODY = `<!doctype html><html lang="en"><body><script src="/dist/stet.iife.min.js"></script>
  <stet-social-exchange live platform="mastodon" href="${POST}" heading="A post"><stet-social-post author="Asha Rao"><p>Archived words.</p></stet-social-post></stet-social-exchange>`;

const world = withBrowser({ pages: ({ pathname }) => (pathname === '/page' ? { body: BODY } : undefined) });

async function open(answer) {
  const { page } = await world.open('/package.json');
  const asked = [];
  /* The platform's own origin, answered by the test: to the browser another site in a frame, and nothing leaves. */
  await page.route(`${PLATFORM}/**`, (route) => {
    asked.push(route.request().url());
    return answer(route);
  });
  await page.addInitScript(() => {
    globalThis.listening = 0;
    const { addEventListener } = globalThis;
    globalThis.addEventListener = (type, listener, options) => {
      if (type === 'message') {
        globalThis.listening += 1;
        options?.signal?.addEventListener('abort', () => (globalThis.listening -= 1));
      }
      return addEventListener.call(globalThis, type, listener, options);
    };
  });
  await page.clock.install();
  await page.goto(`${world.server.address}/page`);
  return { page, asked };
}

const press = (page) => page.getByRole('button', { name: /^Show the live post/ }).click();
const heightOf = (page) => page.locator('stet-social-exchange iframe').evaluate(({ height }) => Number(height));
const fulfil = (route) => route.fulfill({ contentType: 'text/html', body: frame(612) });

test('a press, and nothing before it, opens the platform’s frame, which says how high it is', async () => {
  const { page, asked } = await open(fulfil);
  assert.deepEqual(asked, []);
  await press(page);
  await page.waitForFunction(
    () => document.querySelector('stet-social-exchange').shadowRoot.querySelector('iframe')?.height === '612',
  );
  assert.deepEqual(asked, [`${POST}/embed`]);
  assert.match(await page.locator('body').innerText(), /Archived words\./);
});

test('a height is taken from that frame’s window and origin alone', async () => {
  const { page } = await open(fulfil);
  await press(page);
  await page.waitForFunction(
    () => document.querySelector('stet-social-exchange').shadowRoot.querySelector('iframe')?.height === '612',
  );
  const other = `${world.server.address.replace('localhost', '127.0.0.1')}/package.json`;
  /* From the page itself, and from another frame of the same origin as the platform's. */
  await page.evaluate(() => postMessage({ type: 'setHeight', height: 900 }, '*'));
  await page.evaluate(
    (src) =>
      new Promise((loaded) =>
        document.body.append(Object.assign(document.createElement('iframe'), { src, onload: loaded })),
      ),
    `${PLATFORM}/elsewhere`,
  );
  await page
    .frames()
    .find((each) => each.url().endsWith('/elsewhere'))
    .evaluate(() => parent.postMessage({ type: 'setHeight', height: 901 }, '*'));
  /* The frame's own window, gone to another origin. */
  const own = page.frames().find((each) => each.url().endsWith('/embed'));
  await own.goto(other);
  await own.evaluate(() => parent.postMessage({ type: 'setHeight', height: 902 }, '*'));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.clock.runFor(300);
  assert.equal(await heightOf(page), 612);
});

test('a frame that never loads is taken away; the archived post was there all the while', async () => {
  const { page } = await open(() => new Promise(() => {}));
  await press(page);
  await page.waitForFunction(() => document.querySelector('stet-social-exchange').shadowRoot.querySelector('iframe'));
  assert.match(await page.locator('body').innerText(), /Archived words\./);
  await page.clock.runFor(16_000);
  await page.waitForFunction(() => !document.querySelector('stet-social-exchange').shadowRoot.querySelector('iframe'));
  assert.match(await page.getByRole('status').innerText(), /\w/);
  assert.match(await page.locator('body').innerText(), /Archived words\./);
  assert.equal(await page.evaluate(() => globalThis.listening), 0);
});

test('an exchange that goes takes its frame and what listened for it along', async () => {
  const { page } = await open(fulfil);
  await press(page);
  await page.waitForFunction(
    () => document.querySelector('stet-social-exchange').shadowRoot.querySelector('iframe')?.height === '612',
  );
  assert.equal(await page.evaluate(() => globalThis.listening), 1);
  await page.evaluate(() => {
    globalThis.gone = document.querySelector('stet-social-exchange');
    globalThis.gone.remove();
  });
  await page.waitForFunction(() => globalThis.listening === 0);
  assert.equal(await page.evaluate(() => globalThis.gone.shadowRoot.querySelectorAll('iframe').length), 0);
});

test('a consent manager that holds the press back decides later', async () => {
  const { page, asked } = await open(fulfil);
  await page.evaluate(() => document.addEventListener('stet-consent', (event) => event.preventDefault()));
  await press(page);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  assert.deepEqual(asked, []);
  await page.evaluate(() => document.querySelector('stet-social-exchange').showLive());
  await page.waitForFunction(
    () => document.querySelector('stet-social-exchange').shadowRoot.querySelector('iframe')?.height === '612',
  );
});
