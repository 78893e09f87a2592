import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { after, before, test } from 'node:test';
import { detect } from '../../dist/formats/detect.js';
import { withBrowser } from './browser.js';

const SHARED = '../shared/fixtures';
const outside = { skip: existsSync(SHARED) ? false : 'skipped: ../shared/fixtures is not on this machine' };
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const STRICT = "default-src 'self'; require-trusted-types-for 'script'";
const FOREIGN = 'https://foreign.invalid';
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="420"><rect width="640" height="420" fill="#888"/></svg>';

/* Real documents of each platform, and beside them the project's own, which have every kind of thing in them. */
function documents() {
  const own = Object.fromEntries(
    readdirSync('test/fixtures/social')
      .filter((file) => file.endsWith('.json'))
      .map((file) => [`own-${file}`, json(`test/fixtures/social/${file}`)]),
  );
  if (outside.skip) return own;
  const real = readdirSync(`${SHARED}/social`).filter((file) => file.endsWith('.json'));
  const { 'oembed-5-providers-bbc.json': answers, ...others } = Object.fromEntries(
    real.map((file) => [file, json(`${SHARED}/social/${file}`)]),
  );
  return {
    ...own,
    ...others,
    ...Object.fromEntries(Object.entries(answers).map(([provider, answer]) => [`oembed-${provider}`, answer])),
  };
}

const DOCUMENTS = Object.fromEntries(Object.entries(documents()).filter(([, document]) => detect(document)));

const TAGS = `<stet-social-exchange live platform="mastodon" href="https://foreign.invalid/@asha/1" archived="2024-02-03" heading="Two posts">
  <stet-social-post author="Asha Rao" handle="@asha" avatar="${FOREIGN}/a.png" author-href="${FOREIGN}/@asha" href="${FOREIGN}/@asha/1" posted="2024-02-01" platform="mastodon"><p>Four evenings.</p></stet-social-post>
  <stet-social-post slot="replies" author="Imran Siddiqui" reply-to="Asha Rao" avatar="/slow/b.svg" content-warning="Spoilers"><p>One minute.</p><img slot="media" src="/slow/c.svg" width="640" height="420" alt="A mill"></stet-social-post>
</stet-social-exchange>`;

/* Everything that loads late, in the publisher's own folder. */
const LATE = {
  platform: 'mastodon',
  post: {
    id: '1',
    author: { name: ['Asha ', { type: 'emoji', alt: ':mill:', src: '/slow/emoji.svg' }], avatar: '/slow/avatar.svg' },
    text: ['Four ', { type: 'emoji', alt: ':mill:', src: '/slow/emoji.svg' }, ' evenings.'],
    media: [1, 2, 3, 4].map((index) => ({
      src: `/slow/${index}.svg`,
      alt: `Picture ${index}`,
      width: 640,
      height: 420,
    })),
    card: { href: '/story', title: 'A story', site: 'Press', image: { src: '/slow/card.svg' } },
  },
  replies: Array.from({ length: 9 }, (_, index) => ({
    id: `r${index}`,
    inReplyTo: '1',
    author: { name: 'Imran Siddiqui', avatar: `/slow/r${index}.svg` },
    text: 'One minute of film.',
    media: [{ src: `/slow/m${index}.svg`, alt: 'A mill', width: 640, height: 420 }],
  })),
};

const safeJson = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');
const child = (exchange) =>
  `<stet-social-exchange live fold="100"><script type="application/json">${safeJson(exchange)}</script></stet-social-exchange>`;
const page = (body, scripts = '') =>
  `<!doctype html><html lang="en"><head><title>Posts</title><meta name="viewport" content="width=device-width"><script src="/dist/stet.iife.min.js"></script></head><body>${body}<p id="below">What follows.</p>${scripts}</body></html>`;

const PAGES = {
  '/everything': () =>
    page(
      Object.values(DOCUMENTS)
        .map((document) => child(detect(document)))
        .join('') + TAGS,
    ),
  '/child': () => page(child(detect(DOCUMENTS['own-mastodon.json']))),
  '/data': () => page('<stet-social-exchange></stet-social-exchange>', '<script src="/set-data.js"></script>'),
  '/src': () => page('<stet-social-exchange src="/document.json"><p>Meanwhile</p></stet-social-exchange>'),
  '/tags': () => page(TAGS),
  '/tags-late': () => page(TAGS.replace('content-warning="Spoilers"', '')),
  '/late': () => page(child(LATE)),
  '/empty': () => page('<stet-social-exchange live fold="100"></stet-social-exchange>'),
};

async function answer({ pathname }) {
  if (pathname.includes('%')) return { body: 'Not found', type: 'text/plain', status: 404 }; // what vectors make of a picture's address
  if (pathname === '/set-data.js')
    return {
      body: `document.querySelector('stet-social-exchange').data = ${safeJson(detect(DOCUMENTS['own-mastodon.json']))}`,
      type: 'text/javascript',
    };
  if (pathname === '/document.json')
    return { body: JSON.stringify(DOCUMENTS['own-mastodon.json']), type: 'application/json' };
  if (pathname.startsWith('/slow/')) {
    await new Promise((done) => setTimeout(done, 400));
    return { body: PICTURE, type: 'image/svg+xml' };
  }
  if (pathname === '/open') return { body: page('') };
  return PAGES[pathname] && { body: PAGES[pathname](), headers: { 'content-security-policy': STRICT } };
}

const world = withBrowser({ pages: answer });

/* Whatever leaves for elsewhere has to pass the proxy, also what the browser's own list of requests would not tell. */
const reached = [];
const proxy = createServer((socket) => {
  socket.once('data', (data) => {
    reached.push(String(data).split('\r\n')[0]);
    socket.destroy();
  });
  socket.on('error', () => {});
});
before(() => new Promise((done) => proxy.listen(0, '127.0.0.1', done)));
after(() => new Promise((done) => proxy.close(done)));

async function openThroughProxy(path) {
  reached.length = 0;
  return world.open(path, { proxy: { server: `http://127.0.0.1:${proxy.address().port}`, bypass: 'localhost' } });
}

/* The classic script draws tags at once, and data when its part has come. */
const drawn = (tab, count) =>
  tab.waitForFunction(
    (count) =>
      [...document.querySelectorAll('stet-social-exchange')].filter(({ shadowRoot }) =>
        shadowRoot?.querySelector('.thread, slot[name=replies]'),
      ).length >= count,
    count,
    { timeout: 10_000 },
  );

async function useWithoutPressing(tab) {
  const height = await tab.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y <= Math.min(height, 20_000); y += 700) {
    await tab.mouse.move(120 + (y % 300), 300);
    await tab.mouse.wheel(0, 700);
    await tab.waitForTimeout(20);
  }
  const targets = await tab.evaluate(() => {
    const all = (root) =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? all(element.shadowRoot) : []),
      ]);
    const found = all(document).filter((element) => element.matches('a, button, summary, img'));
    for (const element of found) {
      element.focus();
      for (const type of ['pointerover', 'mouseover', 'mouseenter', 'touchstart'])
        element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    return found.length;
  });
  const links = tab.locator('a:visible');
  for (let index = 0; index < Math.min(await links.count(), 12); index++)
    await links
      .nth(index)
      .hover({ timeout: 1000 })
      .catch(() => {});
  await tab.waitForTimeout(300);
  return targets;
}

test('positive control: the proxy sees what leaves the page', async () => {
  const { page: tab } = await openThroughProxy('/open');
  await tab.evaluate((url) => fetch(url).catch(() => {}), FOREIGN);
  assert.ok(
    reached.some((line) => line.includes('foreign.invalid')),
    'without this the next test would prove nothing',
  );
});

test('load, scroll, hover and focus ask no other origin for anything, nor connect to one', outside, async (context) => {
  const { page: tab, foreign, errors } = await openThroughProxy('/everything');
  await drawn(tab, Object.keys(DOCUMENTS).length + 1);
  const targets = await useWithoutPressing(tab);
  assert.ok(targets > 100, `${targets} things to hover and focus`);
  assert.deepEqual(
    { foreign, reached: reached.filter((line) => !/localhost|127\.0\.0\.1/.test(line)), errors },
    { foreign: [], reached: [], errors: [] },
  );
  const preconnects = await tab.evaluate(() => {
    const all = (root) =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? all(element.shadowRoot) : []),
      ]);
    return all(document).filter(({ localName }) => /^(link|iframe|object|embed)$/.test(localName)).length;
  });
  assert.equal(preconnects, 0);
  const posts = await tab.evaluate(() =>
    [...document.querySelectorAll('stet-social-exchange')].reduce(
      (sum, { shadowRoot }) => sum + shadowRoot.querySelectorAll('article').length,
      0,
    ),
  );
  context.diagnostic(
    `${Object.keys(DOCUMENTS).length} documents, ${posts} posts, ${targets} links, buttons and pictures: 0 requests, 0 connections`,
  );
});

test('media, avatars and emoji that come 400 ms late move nothing, on load or on scroll', async (context) => {
  const { page: tab } = await world.open('/late');
  await drawn(tab, 1);
  await tab.evaluate(() => (globalThis.layoutShifts.length = 0));
  await tab.waitForTimeout(1200);
  for (let y = 0; y < 8000; y += 400) {
    await tab.mouse.wheel(0, 400);
    await tab.waitForTimeout(60);
  }
  await tab.waitForTimeout(900);
  const { shifts, loaded } = await tab.evaluate(() => {
    const images = [...document.querySelector('stet-social-exchange').shadowRoot.querySelectorAll('img')];
    return {
      shifts: globalThis.layoutShifts,
      loaded: images.filter(({ complete, naturalWidth }) => complete && naturalWidth).length,
    };
  });
  assert.ok(loaded > 20, `${loaded} pictures came`);
  const sum = shifts.reduce((all, shift) => all + shift, 0);
  context.diagnostic(`layout shift ${sum.toFixed(3)} with ${loaded} late pictures`);
  assert.equal(sum.toFixed(3), '0.000');
});

test('tags move nothing when their pictures come 400 ms late, nor when the platform’s mark does', async () => {
  const { page: tab } = await world.open('/tags-late');
  await tab.evaluate(() => (globalThis.layoutShifts.length = 0)); // while the parser brought the children
  await tab.waitForTimeout(1200);
  assert.ok(await tab.evaluate(() => document.querySelector('img').naturalWidth > 0));
  assert.deepEqual(await tab.evaluate(() => globalThis.layoutShifts), []);
});

for (const way of ['child', 'data', 'src', 'tags']) {
  test(`${way}: draws whole under a strict policy with Trusted Types`, async () => {
    const { page: tab, errors, console: said } = await world.open(`/${way}`);
    await drawn(tab, 1);
    const found = await tab.evaluate(() => {
      const { shadowRoot } = document.querySelector('stet-social-exchange');
      const post =
        shadowRoot.querySelector('article') ??
        document.querySelector('stet-social-post').shadowRoot.querySelector('article');
      const broken = [...document.querySelectorAll('stet-social-exchange, stet-social-post')].filter(
        (element) => !element.shadowRoot.querySelector('.boundary'),
      );
      return {
        direction: post.querySelector('blockquote').dir,
        position: getComputedStyle(post).position,
        posts: shadowRoot.querySelectorAll('article').length,
        broken: broken.length,
      };
    });
    assert.equal(found.position, 'relative', 'styled');
    assert.match(found.direction, /^(ltr|rtl|auto)$/);
    assert.equal(found.broken, 0);
    if (way !== 'tags') assert.ok(found.posts > 1, `${found.posts} posts`);
    assert.deepEqual({ errors, said: said.filter((line) => /policy|trusted/i.test(line)) }, { errors: [], said: [] });
  });
}

/* What decides how a document is read must stay, or the vector would reach no field at all. */
const KEPT = new Set([
  'state',
  'visibility',
  'val',
  'mediaType',
  'type',
  'to',
  '$type',
  '__typename',
  'content_type',
  'version',
  'in_reply_to_id',
  'inReplyTo',
]);
const FIRED = `fired${Math.random().toString(36).slice(2)}`;

function vectors() {
  const html = json(`${SHARED}/security/html-vectors.json`)
    .filter((_, index) => index % 3 === 0)
    .map((row) => row.html);
  const urls = json(`${SHARED}/security/url-vectors.json`)
    .filter((_, index) => index % 6 === 0)
    .map(({ input }) => input);
  const own = [
    `<img src=x onerror=${FIRED}()>`,
    `"><svg onload=${FIRED}()>`,
    `javascript:${FIRED}()`,
    `</script><script>${FIRED}()</script>`,
    `\${${FIRED}()}`,
    `{{${FIRED}()}}`,
  ];
  return [...new Set([...own, ...html, ...urls])];
}

const fill = (value, text) =>
  Array.isArray(value)
    ? value.map((each) => fill(each, text))
    : value && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value).map(([key, each]) => [
            key,
            typeof each === 'string' && !KEPT.has(key) ? text : fill(each, text),
          ]),
        )
      : typeof value === 'string'
        ? text
        : value;

const hook = (name) => {
  globalThis.ran = [];
  for (const each of ['alert', 'confirm', 'prompt', 'print', name])
    globalThis[each] = (...values) => void globalThis.ran.push([each, String(values[0])]);
};

const stir = () => {
  for (const element of document.querySelectorAll('body *')) {
    for (const type of ['click', 'mouseover', 'focus', 'error', 'load', 'toggle'])
      element.dispatchEvent(new Event(type, { bubbles: false }));
  }
};

test('positive control: vectors that are known to run do run on a raw page', outside, async (context) => {
  const armed = new Set(json(`${SHARED}/security/html-vectors-armed.json`).ids.chromium);
  const rows = json(`${SHARED}/security/html-vectors.json`)
    .filter(({ id }) => armed.has(id))
    .slice(0, 12);
  let fired = 0;
  for (const { html } of rows) {
    const tab = await world.browser.newPage();
    await tab.addInitScript(hook, FIRED);
    await tab.route('**/raw', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html><body>${html}` }),
    );
    await tab.goto(`${world.server.address}/raw`, { waitUntil: 'domcontentloaded' }).catch(() => {});
    await tab.waitForTimeout(100);
    await tab.evaluate(stir).catch(() => {});
    fired += (await tab.evaluate(() => globalThis.ran?.length > 0).catch(() => false)) ? 1 : 0;
    await tab.close();
  }
  context.diagnostic(`${fired} of ${rows.length} ran`);
  assert.ok(fired >= rows.length * 0.8, `only ${fired} of ${rows.length} ran: the hooks prove nothing`);
});

test(
  'hostile text in every string field of every format: no script, no such link, no request',
  { ...outside, timeout: 300_000 },
  async (context) => {
    const texts = vectors();
    assert.ok(texts.length >= 400, `${texts.length} vectors`);
    const formats = Object.entries(DOCUMENTS).filter(
      ([name]) => name.startsWith('own-') || name.startsWith('oembed-instagram'),
    );
    formats.push(['exchange', detect(DOCUMENTS['own-bluesky.json'])]);
    const { page: tab, foreign, errors } = await world.open('/empty');
    const requests = [];
    tab.on('request', (request) => requests.push(request.url()));
    await tab.evaluate(hook, FIRED);
    const bad = [];
    let drawings = 0;
    for (const [name, document] of formats) {
      const documents = texts.map((text) => ({ text, document: fill(document, text) }));
      for (let from = 0; from < documents.length; from += 100) {
        const found = await tab.evaluate(
          async (batch) => {
            const { detect } = await import('/dist/lazy/formats-detect.js');
            const element = document.querySelector('stet-social-exchange');
            const bad = [];
            let drawings = 0;
            for (const { text, document } of batch) {
              const exchange = detect(document);
              if (!exchange) continue;
              element.data = exchange;
              await element.updateComplete;
              while (!element.shadowRoot.querySelector('.boundary')) await new Promise((done) => setTimeout(done, 5));
              if (element.shadowRoot.querySelector('article')) drawings += 1;
              for (const each of element.shadowRoot.querySelectorAll('*')) {
                if (/^(script|iframe|object|embed|link|meta|base|form|style|input)$/.test(each.localName))
                  bad.push([text, each.localName]);
                for (const { name, value } of each.attributes) {
                  if (name.startsWith('on') || name === 'style' || name === 'srcdoc') bad.push([text, name]);
                  if (
                    /^(href|src|cite)$/.test(name) &&
                    !/^(https?|mailto):$/.test(new URL(value, location.href).protocol)
                  )
                    bad.push([text, value]);
                  if (name === 'src' && new URL(value, location.href).origin !== location.origin)
                    bad.push([text, value]);
                }
                for (const type of ['mouseover', 'focus', 'error', 'load', 'toggle'])
                  each.dispatchEvent(new Event(type));
              }
            }
            return { bad, drawings };
          },
          documents.slice(from, from + 100),
        );
        bad.push(...found.bad.map((each) => [name, ...each]));
        drawings += found.drawings;
      }
    }
    const ran = await tab.evaluate(() => globalThis.ran);
    context.diagnostic(`${texts.length} vectors in ${formats.length} formats, ${drawings} drawn`);
    assert.ok(drawings > texts.length * 4, `${drawings} drawn`);
    assert.deepEqual({ ran, bad: bad.slice(0, 5), foreign, errors }, { ran: [], bad: [], foreign: [], errors: [] });
    assert.ok(requests.every((url) => url.startsWith(world.server.address)));
  },
);
