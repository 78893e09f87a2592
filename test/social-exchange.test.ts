import { expect } from 'chai';
import { html } from 'lit';
import { detect } from '../src/formats/detect.js';
import type { Exchange } from '../src/model/exchange.js';
import type { Post } from '../src/model/post.js';
import '../src/social-exchange/define.js';
import { StetConsentEvent } from '../src/social-exchange/consent-event.js';
import { heightIn, openLive } from '../src/social-exchange/live-frame.js';
import { frameFor } from '../src/social-exchange/platform-frames.js';
import { SocialExchange } from '../src/social-exchange/social-exchange.js';
import { violations } from './axe.js';
import { sharedJson } from './shared-documents.js';
import { cleanUp, deepElements, fixture, visibleText } from './support.js';

const THREAD: Exchange = {
  platform: 'instagram',
  archived: '2024-02-03',
  post: {
    id: '1',
    author: { name: 'Kareena Kapoor', handle: '@kareena' },
    text: '12th Fail. Legends.',
    href: 'https://www.instagram.com/p/C2u1aaaaaaa/',
    posted: '2024-02-01',
  },
  replies: [
    {
      id: '2',
      inReplyTo: '1',
      author: { name: 'Vikrant Massey' },
      text: 'Bas, ab main retire ho sakta hoon!!!',
      lang: 'hi-Latn',
      counts: { likes: 3 },
      translations: [{ lang: 'en', text: 'Now, I can take my retirement!!!', translator: 'Asha Rao' }],
    },
    {
      id: '3',
      inReplyTo: '2',
      author: { name: 'Medha Shankr' },
      text: 'Yes!',
      posted: '2024-02-02',
      counts: { likes: 9 },
    },
    { id: '4', inReplyTo: '3', author: { name: 'Anshumaan Pushkar' }, text: 'And yes again', posted: '2024-02-03' },
    { id: '5', inReplyTo: '1', author: { name: 'Fan' }, text: 'Bravo', posted: '2024-02-01', counts: { likes: 7 } },
  ],
};

async function draw(data: unknown, attributes: Partial<SocialExchange> = {}, inner = html``): Promise<SocialExchange> {
  await SocialExchange.prepare();
  const exchange = await fixture<SocialExchange>(html`<stet-social-exchange>${inner}</stet-social-exchange>`);
  Object.assign(exchange, attributes, { data });
  await exchange.updateComplete;
  return exchange;
}

const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll(selector)];
const texts = (element: Element, selector: string) => all(element, selector).map(visibleText);
const only = (post: Post) => draw({ post });

describe('social exchange', () => {
  afterEach(cleanUp);

  it('draws data as a heading and one list that says who replied to whom', async () => {
    const exchange = await draw(THREAD);
    expect(texts(exchange, 'h3')).to.deep.equal(['Kareena Kapoor and others on Instagram']);
    expect(texts(exchange, '[part=attribution]')).to.deep.equal([
      'Kareena Kapoor posted',
      'Vikrant Massey replied to Kareena Kapoor',
      'Medha Shankr replied to Vikrant Massey',
      'Anshumaan Pushkar replied to Medha Shankr',
      'Fan replied to Kareena Kapoor',
    ]);
    expect(all(exchange, '.thread > li')).to.have.length(3);
    expect(all(exchange, '.thread .replies > li')).to.have.length(2);
    expect(all(exchange, 'ol ol ol')).to.have.length(0);
    expect(deepElements(exchange.shadowRoot!).some(({ localName }) => localName.includes('-'))).to.equal(false);
    expect(await violations(exchange.parentElement!)).to.deep.equal([]);
  });

  it('names both where there are two', async () => {
    const exchange = await draw({ ...THREAD, replies: [THREAD.replies![0]] }, { level: '2' });
    expect(texts(exchange, 'h2')).to.deep.equal(['Kareena Kapoor and Vikrant Massey on Instagram']);
  });

  it('takes data from a JSON child', async () => {
    await SocialExchange.prepare();
    const host = document.createElement('div');
    host.append(
      Object.assign(document.createElement('script'), {
        type: 'application/json',
        textContent: JSON.stringify(THREAD),
      }),
    );
    const exchange = await fixture<SocialExchange>(
      html`<stet-social-exchange>${host.firstChild}</stet-social-exchange>`,
    );
    await exchange.updateComplete;
    expect(all(exchange, 'article')).to.have.length(5);
  });

  it('draws JSON whose text the parser brings late, before anything below it is painted', async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.width = '600';
    frame.height = '2000';
    const page = frame.contentDocument!;
    const json = JSON.stringify(THREAD);
    const wait = () => new Promise((resolve) => setTimeout(resolve, 100));
    const script = (file: string) => new URL(`../src/social-exchange/${file}.ts`, import.meta.url).pathname;
    page.open();
    page.write(`<!doctype html><html lang="en"><body><p>Before</p><script>
      globalThis.shifts = [];
      new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
      globalThis.ready = import('${script('define')}').then(() => import('${script('social-exchange')}')).then(({ SocialExchange }) => SocialExchange.prepare());
      </${'script'}><stet-social-exchange>`);
    const inside = page.defaultView as unknown as { ready: Promise<void>; shifts: unknown[] };
    await inside.ready;
    await wait();
    page.write('<script type="application/json">');
    await wait();
    page.write(json.slice(0, 200));
    await wait();
    page.write(`${json.slice(200)}</${'script'}></stet-social-exchange><p>What follows.</p>`);
    await wait();
    const exchange = page.querySelector('stet-social-exchange')!;
    expect(exchange.shadowRoot!.querySelectorAll('article')).to.have.length(5);
    expect(inside.shifts).to.have.length(0);
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
      page.querySelector('p')!.hidden = true; // the control: a shift is seen where there is one
      await wait();
      expect(inside.shifts).not.to.have.length(0);
    }
    page.close();
    frame.remove();
  });

  it('picks, orders, leaves out and caps replies', async () => {
    const exchange = await draw(THREAD);
    const shown = async (attributes: Partial<SocialExchange>) => {
      for (const name of ['pick', 'omit', 'sort', 'limit', 'max-depth']) exchange.removeAttribute(name);
      Object.assign(exchange, attributes);
      await exchange.updateComplete;
      return texts(exchange, '[part=attribution] > bdi:first-of-type')
        .slice(1)
        .map((name) => name.split(' ')[0]);
    };
    expect(await shown({ pick: '5 3' })).to.deep.equal(['Fan', 'Medha']);
    expect(await shown({ omit: '3' })).to.deep.equal(['Vikrant', 'Fan']);
    expect(await shown({ sort: 'likes' })).to.deep.equal(['Fan', 'Vikrant', 'Medha', 'Anshumaan']);
    expect(await shown({ limit: 2 })).to.deep.equal(['Vikrant', 'Medha']);
    expect(await shown({ maxDepth: 1 })).to.deep.equal(['Vikrant', 'Fan']);
    expect(await shown({ limit: 0 })).to.deep.equal([]);
  });

  it('folds a long thread behind a line that counts what it hides', async () => {
    const exchange = await draw(THREAD, { fold: 1 });
    expect(texts(exchange, '[part=more] > summary')).to.deep.equal(['Show 1 more reply']);
    expect(all(exchange, '[part=more] article')).to.have.length(1);
    expect(all(exchange, '.thread')[1]!.getAttribute('start')).to.equal('3');
  });

  it('labels a translation with its language and its translator', async () => {
    const exchange = await draw(THREAD);
    expect(texts(exchange, '[part=translation]')).to.deep.equal([
      'English translation: Translated by Asha Rao Now, I can take my retirement!!!',
    ]);
  });

  it('draws a thread that answers itself in a circle', async () => {
    const exchange = await draw({
      replies: [
        { id: 'a', inReplyTo: 'b', text: 'A' },
        { id: 'b', inReplyTo: 'a', text: 'B' },
      ],
    });
    expect(texts(exchange, 'blockquote')).to.have.members(['A', 'B']);
  });

  it('keeps the markup inside while there is no data, and where the data is of no use', async () => {
    for (const data of [undefined, 'nothing', 7, [], {}, { post: 3 }]) {
      const exchange = await draw(data, {}, html`<p>Words of the story.</p>`);
      expect(visibleText(exchange), JSON.stringify(data)).to.equal('Words of the story.');
    }
  });

  it('loses no sibling to a broken node', async () => {
    const exchange = await draw({
      ...THREAD,
      replies: [
        null,
        5,
        { author: 7, text: 'Words', counts: { likes: {} }, media: [{}], poll: {} },
        ...THREAD.replies!,
        { replies: 'none' },
      ],
    });
    expect(texts(exchange, 'blockquote').join(' ')).to.contain('Legends').and.contain('Words').and.contain('Bravo');
  });

  it('says a poll as text: option, share, votes', async () => {
    const exchange = await only({
      author: { name: 'Asha' },
      poll: {
        ended: true,
        options: [
          { text: 'Yes', votes: 3 },
          { text: 'No', votes: 1 },
        ],
      },
    });
    expect(texts(exchange, '.poll li')).to.deep.equal(['Yes 75% (3 votes)', 'No 25% (1 vote)']);
    expect(texts(exchange, '.poll + p')).to.deep.equal(['Final: 4 votes']);
  });

  it('draws the page’s own pictures with their alternative text, and foreign ones as a link in words', async () => {
    const exchange = await only({
      author: { name: 'Asha' },
      href: 'https://social.example/1',
      media: [
        { src: '/stories/pictures/desk-and-trophy.svg', alt: 'A desk', width: 400, height: 300 },
        { src: 'https://cdn.invalid/b.jpg', alt: 'A stage' },
        { type: 'video', src: 'https://cdn.invalid/c.mp4', alt: 'A speech' },
      ],
    });
    expect(all(exchange, '.media img').map((image) => image.getAttribute('alt'))).to.deep.equal(['A desk']);
    expect(texts(exchange, '.media a')).to.deep.equal(['Image: A stage', 'Play video: A speech']);
    expect(all(exchange, '.media a').map((link) => link.getAttribute('href'))).to.deep.equal(
      Array(2).fill('https://social.example/1'),
    );
  });

  it('shows custom emoji as their word where their picture may not be fetched', async () => {
    const exchange = await only({
      author: { name: ['Asha ', { type: 'emoji', alt: ':cat:', src: 'https://cdn.invalid/cat.png' }] },
      text: 'Words',
    });
    expect(texts(exchange, '[part=attribution]')).to.deep.equal(['Asha :cat: posted']);
  });

  it('shows a quoted post, and why one cannot be shown', async () => {
    const quoted = await only({
      author: { name: 'Asha' },
      text: 'See',
      quoted: { author: { name: 'Ravi' }, text: 'Words' },
    });
    expect(texts(quoted, '.quoted')).to.deep.equal(['Ravi posted Words']);
    const revoked = await only({
      author: { name: 'Asha' },
      text: 'See',
      quoted: { author: { name: 'Ravi' }, text: 'Words', state: 'withheld', reason: 'revoked' },
    });
    expect(texts(revoked, '.quoted')).to.deep.equal(['Not shown: the author does not agree to be quoted here.']);
  });

  it('shows nothing of a withheld post: no poll, no link, no picture', async () => {
    const exchange = await only({
      state: 'withheld',
      reason: 'private',
      author: { name: 'Asha' },
      text: 'Words',
      poll: { options: [{ text: 'Yes' }] },
      card: { href: '/a', title: 'A story' },
    });
    expect(visibleText(exchange)).to.equal('Not shown: this post is not public.');
  });

  it('links a page with its title', async () => {
    const exchange = await only({
      author: { name: 'Asha' },
      text: 'See',
      card: { href: 'https://news.example/a', title: 'A story', site: 'News' },
    });
    expect(texts(exchange, '.card')).to.deep.equal(['News A story']);
  });

  it('lists the replies in its markup', async () => {
    const exchange = await fixture(html`<stet-social-exchange heading="Two posts" platform="instagram">
      <stet-social-post author="Kareena Kapoor"><p>Legends.</p></stet-social-post>
      <stet-social-post slot="replies" author="Vikrant Massey" reply-to="Kareena Kapoor"><p>Thank you!</p></stet-social-post>
    </stet-social-exchange>`);
    expect(visibleText(exchange)).to.equal(
      'Two posts Kareena Kapoor posted Legends. Vikrant Massey replied to Kareena Kapoor Thank you! Instagram',
    );
    expect(await violations(exchange.parentElement!)).to.deep.equal([]);
  });
});

describe('social exchange, server-rendered', () => {
  afterEach(cleanUp);

  const serverRendered = (drawn: string) => {
    const place = document.body.appendChild(document.createElement('div'));
    const child = JSON.stringify(THREAD).replaceAll('<', '\\u003c');
    place.setHTMLUnsafe(
      `<stet-social-exchange><template shadowrootmode="open">${drawn}</template><script type="application/json">${child}</script></stet-social-exchange>`,
    );
    return place.firstElementChild as SocialExchange;
  };

  it('is kept as it was found where the thread is drawn', async () => {
    const exchange = serverRendered('<div class="boundary"><ol class="thread"><li>From the server</li></ol></div>');
    await exchange.updateComplete;
    expect(visibleText(exchange)).to.equal('From the server');
    exchange.parentElement!.remove();
  });

  it('is drawn on waking where the server could not', async () => {
    const exchange = serverRendered('<div class="boundary"><slot></slot></div>');
    await SocialExchange.prepare();
    for (let wait = 0; wait < 20 && !all(exchange, 'article').length; wait++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(all(exchange, 'article')).to.have.length(5);
    exchange.parentElement!.remove();
  });
});

describe('social exchange from src', () => {
  const address = (document: unknown) =>
    URL.createObjectURL(new Blob([JSON.stringify(document)], { type: 'application/json' }));
  const until = async (passes: () => boolean) => {
    for (let wait = 0; wait < 100 && !passes(); wait++) await new Promise((resolve) => setTimeout(resolve, 50));
  };
  let answer: () => Promise<Response>;
  let asked: { url: string; signal?: AbortSignal | null }[];
  const real = window.fetch;

  beforeEach(() => {
    asked = [];
    window.fetch = (url, init) => {
      if (!String(url).endsWith('/thread.json')) return real(url, init);
      asked.push({ url: String(url), signal: init?.signal });
      return answer();
    };
  });
  afterEach(() => {
    window.fetch = real;
    cleanUp();
  });

  it('says that it loads, then draws what has come', async () => {
    answer = () => Promise.resolve(Response.json(THREAD));
    const exchange = await fixture<SocialExchange>(
      html`<stet-social-exchange src="/thread.json"><p>Meanwhile</p></stet-social-exchange>`,
    );
    expect(visibleText(exchange)).to.equal('Meanwhile The posts are being loaded.');
    await until(() => all(exchange, 'article').length > 0);
    expect(all(exchange, 'article')).to.have.length(5);
    expect(visibleText(exchange)).not.to.contain('Meanwhile');
    expect(asked).to.have.length(1);
  });

  it('keeps what stands inside where the document cannot be had, and does not ask again', async () => {
    answer = () => Promise.resolve(new Response('', { status: 404 }));
    const exchange = await fixture<SocialExchange>(
      html`<stet-social-exchange src="/thread.json"><p>Meanwhile</p></stet-social-exchange>`,
    );
    await until(() => visibleText(exchange).includes('could not'));
    expect(visibleText(exchange)).to.equal('Meanwhile The posts could not be loaded.');
    exchange.requestUpdate();
    await exchange.updateComplete;
    expect(asked).to.have.length(1);
  });

  it('stops when it is taken away', async () => {
    answer = () => new Promise(() => {});
    const exchange = await fixture<SocialExchange>(
      html`<stet-social-exchange src="/thread.json"></stet-social-exchange>`,
    );
    await until(() => asked.length > 0);
    exchange.remove();
    expect(asked[0]!.signal!.aborted).to.equal(true);
  });

  it('asks no address but http', async () => {
    const exchange = await fixture<SocialExchange>(
      html`<stet-social-exchange src=${address(THREAD)}></stet-social-exchange>`,
    );
    await until(() => visibleText(exchange).includes('could not'));
    expect(visibleText(exchange)).to.equal('The posts could not be loaded.');
  });
});

describe('social exchange, the platform’s own frame', () => {
  const place = () => {
    const found = document.body.appendChild(document.createElement('div'));
    found.className = 'live';
    found.append(document.createElement('button'));
    found.firstElementChild!.textContent = 'Open';
    return found;
  };

  it('is nowhere before the press, and asks the page first', async () => {
    const exchange = await draw(THREAD, { live: true });
    expect(texts(exchange, '[part=live] button')).to.deep.equal(['Show the live post from www.instagram.com']);
    expect(all(exchange, 'iframe, link, script')).to.have.length(0);
    const asked: StetConsentEvent[] = [];
    exchange.addEventListener('stet-consent', (event) => {
      event.preventDefault();
      asked.push(event);
    });
    (all(exchange, '[part=live] button')[0] as HTMLElement).click();
    for (let wait = 0; wait < 50 && !asked.length; wait++) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked.map(({ platform, url }) => [platform, url])).to.deep.equal([
      ['instagram', 'https://www.instagram.com/p/C2u1aaaaaaa/embed/captioned/'],
    ]);
    expect(all(exchange, 'iframe')).to.have.length(0);
    cleanUp();
  });

  it('opens sandboxed, closes again, and remembers only where the page asks', () => {
    const at = place();
    const opens = at.querySelector('button')!;
    const options = {
      platform: 'mastodon',
      href: 'https://social.invalid/@asha/12',
      why: opens,
      remember: false,
      say: (key: string) => ({ postLiveTitle: 'Post on Mastodon', postLiveClose: 'Close' })[key] ?? 'No',
      ask: () => true,
    };
    const detached = document.implementation.createHTMLDocument();
    detached.body.append(at); // a document without a window: the frame is made, and nothing is asked of the network
    openLive(at, options);
    const frame = at.querySelector('iframe')!;
    expect(frame.getAttribute('sandbox')).to.equal(
      'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    );
    expect([frame.title, frame.getAttribute('referrerpolicy'), frame.src]).to.deep.equal([
      'Post on Mastodon',
      'strict-origin-when-cross-origin',
      'https://social.invalid/@asha/12/embed',
    ]);
    expect([...at.querySelectorAll('button')].map(({ hidden, textContent }) => [textContent, hidden])).to.deep.equal([
      ['Open', true],
      ['Close', false],
    ]);
    expect(localStorage.getItem('stet-live-mastodon')).to.equal(null);
    openLive(at, options); // pressed twice, or late
    expect(at.querySelector('iframe')).to.equal(frame);
    openLive(at, { ...options, why: opens.nextElementSibling! });
    expect(at.querySelector('iframe')).to.equal(null);
    expect([...at.querySelectorAll('button')].map(({ hidden, textContent }) => [textContent, hidden])).to.deep.equal([
      ['Open', false],
    ]);
    openLive(at, { ...options, remember: true });
    expect(localStorage.getItem('stet-live-mastodon')).to.equal('yes');
    openLive(at, { ...options, why: opens.nextElementSibling!, remember: true });
    expect(localStorage.getItem('stet-live-mastodon')).to.equal(null);
  });

  it('says so where the address is no post of the platform', () => {
    const at = place();
    openLive(at, {
      platform: 'instagram',
      href: 'https://evil.example/p/C2u1aaaaaaa/',
      why: at.querySelector('button')!,
      remember: false,
      say: () => 'Could not be shown',
      ask: () => true,
    });
    expect(at.querySelector('iframe')).to.equal(null);
    expect(at.textContent).to.equal('OpenCould not be shown');
    at.remove();
  });

  it('knows the frames of eight platforms', () => {
    const frames = {
      instagram: [
        'https://www.instagram.com/reel/C2u1aaaaaaa/?igsh=1',
        'https://www.instagram.com/reel/C2u1aaaaaaa/embed/captioned/',
      ],
      x: ['https://x.com/jack/status/20', 'https://platform.twitter.com/embed/Tweet.html?id=20&dnt=true'],
      facebook: [
        'https://www.facebook.com/zuck/posts/10102577175875681',
        'https://www.facebook.com/plugins/post.php?show_text=true&href=https%3A%2F%2Fwww.facebook.com%2Fzuck%2Fposts%2F10102577175875681',
      ],
      threads: [
        'https://www.threads.net/@zuck/post/CuXFPIeLLod',
        'https://www.threads.com/@zuck/post/CuXFPIeLLod/embed/',
      ],
      tiktok: [
        'https://www.tiktok.com/@scout2015/video/6718335390845095173',
        'https://www.tiktok.com/embed/v2/6718335390845095173',
      ],
      youtube: ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
      bluesky: [
        'https://bsky.app/profile/bsky.app/post/3l6oveex3ii2l',
        'https://embed.bsky.app/embed/bsky.app/app.bsky.feed.post/3l6oveex3ii2l',
      ],
      mastodon: [
        'https://mastodon.social/@Gargron/109268468019840972',
        'https://mastodon.social/@Gargron/109268468019840972/embed',
      ],
    };
    for (const [platform, [post, frame]] of Object.entries(frames))
      expect(frameFor(platform, post!)?.url, platform).to.equal(frame);
  });

  it('makes no frame of a hostile address', async function () {
    const vectors = await sharedJson<{ value: string }[]>('fixtures/security/own/iframe-urls.json');
    if (!vectors) return this.skip(); // the vectors stand beside the repository, never in it
    for (const { value } of vectors) {
      for (const platform of [
        'youtube',
        'instagram',
        'x',
        'facebook',
        'threads',
        'tiktok',
        'bluesky',
        'mastodon',
        '__proto__',
        'constructor',
      ]) {
        const frame = frameFor(platform, value);
        if (frame) expect(frame.url, value).to.match(/^https:\/\/www\.youtube-nocookie\.com\/embed\/[\w-]{6,20}$/);
      }
    }
  });

  it('reads the heights that platforms send, and clamps them', () => {
    expect(heightIn({ 'twttr.embed': { method: 'twttr.private.resize', params: [{ height: 612.4 }] } })).to.equal(612);
    expect(heightIn('{"type":"MEASURE","details":{"height":700}}')).to.equal(700);
    expect(heightIn({ type: 'setHeight', id: 1, height: 1e9 })).to.equal(4000);
    expect(heightIn({ height: 1 })).to.equal(100);
    for (const wrong of [null, 3, 'no JSON', {}, { height: 'tall' }, { height: -5 }, { __proto__: { height: 300 } }])
      expect(heightIn(wrong)).to.equal(undefined);
  });
});

describe('social exchange with real and hostile data', () => {
  afterEach(cleanUp);

  it('draws all 59 replies of a real thread in at most 22 elements each', async function () {
    const context = await sharedJson<object>('fixtures/social/mastodon-context-59-replies-cs-de-en-fr.json');
    if (!context) return this.skip(); // real people's words stand beside the repository, never in it
    const exchange = await draw(detect(context), { fold: 100 });
    expect(all(exchange, 'article')).to.have.length(59);
    expect(all(exchange, '.thread > li')).to.have.length(43);
    const each = deepElements(exchange.shadowRoot!).length / 59;
    console.log(`elements a reply: ${each.toFixed(1)}`);
    expect(each).to.be.at.most(22);
    expect(all(exchange, 'img')).to.have.length(0);
  });

  it('shows hostile markup as text and hostile addresses as no link, in every field', async function () {
    const markup = await sharedJson<{ html: string }[]>('fixtures/security/html-vectors.json');
    const urls = await sharedJson<{ input: string }[]>('fixtures/security/url-vectors.json');
    if (!markup || !urls) return this.skip(); // the vectors stand beside the repository, never in it
    this.timeout(120_000);
    const exchange = await draw(hostile('plain'));
    const tags = new Set(deepElements(exchange.shadowRoot!).map(({ localName }) => localName));
    const vectors = [
      ...markup.map(({ html }) => html).filter((_, index) => index % 3 === 0),
      ...urls.map(({ input }) => input).filter((_, index) => index % 6 === 0),
    ];
    expect(vectors.length).to.be.greaterThan(400);
    for (const vector of vectors) {
      exchange.data = hostile(vector);
      await exchange.updateComplete;
      for (const element of all(exchange, '*')) {
        expect(tags.has(element.localName), `<${element.localName}> from ${vector}`).to.equal(true);
        for (const name of ['href', 'src', 'cite']) {
          if (!element.hasAttribute(name) || element.localName === 'svg') continue;
          expect(new URL(element.getAttribute(name)!, document.baseURI).protocol, vector).to.match(
            /^(https?|mailto):$/,
          );
          if (name === 'src')
            expect(new URL(element.getAttribute(name)!, document.baseURI).origin, vector).to.equal(location.origin);
        }
        expect(
          element.hasAttribute('style') || [...element.attributes].some(({ name }) => name.startsWith('on')),
          vector,
        ).to.equal(false);
      }
      const words = visibleText(all(exchange, 'blockquote')[0] ?? document.createElement('p'));
      const text = vector.replace(/\0/g, '').replace(/\s+/g, ' ').trim();
      if (text && !/[\uD800-\uDFFF]/.test(text)) expect(words, vector).to.equal(text);
    }
  });
});

function hostile(vector: string): object {
  const media = { src: vector, poster: vector, alt: vector, type: 'image' };
  const post = {
    id: vector,
    href: vector,
    author: { name: vector, handle: vector, href: vector, avatar: vector },
    text: [
      { type: 'link', text: vector, href: vector, lang: vector },
      { type: 'emoji', alt: '', src: vector },
    ],
    lang: vector,
    translations: [
      { lang: vector, text: vector, contentWarning: vector, options: [vector], alts: [vector], translator: vector },
    ],
    media: [media, { ...media, type: 'video' }],
    poll: { options: [{ text: vector, votes: 1 }], ends: vector },
    card: { href: vector, title: vector, description: vector, site: vector, image: media },
    counts: { likes: 1, counted: vector },
    posted: vector,
    edited: vector,
  };
  return {
    platform: vector,
    archived: vector,
    post: { ...post, quoted: post },
    replies: [{ ...post, contentWarning: vector, inReplyTo: vector }],
  };
}
