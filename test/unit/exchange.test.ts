import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { checkExchange } from '../../src/model/exchange.ts';

/* Every key of the model at least once. */
const WHOLE = {
  platform: 'instagram',
  archived: '2026-03-01',
  post: {
    id: '1',
    href: 'https://www.instagram.com/p/1',
    author: {
      name: ['Asha ', { type: 'emoji', src: 'https://a.example/e.png', alt: ':e:' }],
      handle: '@asha',
      href: 'https://a.example/',
      avatar: 'a.png',
      verified: true,
    },
    text: [
      { type: 'paragraph', text: ['Hello ', { type: 'link', text: 'there', href: 'https://b.example/' }] },
      { lang: 'hi', text: 'नमस्ते' },
    ],
    lang: 'en',
    translations: [
      {
        lang: 'hi',
        text: 'नमस्ते',
        contentWarning: 'अंत',
        options: ['हाँ', ''],
        alts: ['एक'],
        translator: 'Ravi',
        machine: false,
      },
    ],
    contentWarning: 'The end',
    sensitive: true,
    media: [
      {
        type: 'video',
        src: 'media/1.mp4',
        alt: 'One',
        width: 2,
        height: 1,
        poster: 'media/1.jpg',
        focalPoint: [0.5, 0.25],
        sensitive: true,
        blurhash: 'LKO2',
      },
    ],
    card: {
      href: 'https://b.example/',
      title: 'B',
      description: 'About B',
      site: 'b.example',
      image: { src: 'b.png' },
    },
    poll: {
      options: [
        { text: 'Yes', votes: 0 },
        { text: 'No', votes: 2 },
      ],
      votes: 2,
      voters: 2,
      ends: '2026-03-02',
      ended: true,
      multiple: false,
    },
    quoted: { state: 'withheld', reason: 'revoked' },
    counts: { replies: 1, shares: 2, likes: 3, quotes: 4, views: 5, counted: '2026-03-01' },
    state: 'edited',
    posted: '2026-02-01',
    edited: '2026-02-02',
    inReplyTo: '0',
    replies: [{ id: '2', text: 'A reply to it' }],
  },
  replies: [{ author: { name: 'Ravi' }, text: 'Plain\nwords', replies: [{ text: 'Deeper' }] }],
};

test('an exchange without a fault comes out as it went in', () => {
  assert.deepEqual(checkExchange(WHOLE), { exchange: WHOLE, problems: [] });
});

test('a fault is named by its path and costs its neighbours nothing', () => {
  const { exchange, problems } = checkExchange({
    replies: [
      { text: 'One' },
      null,
      7,
      {
        author: { name: { bold: true } },
        text: 'Four',
        media: [{ alt: 'no picture' }, { src: 'https://a.example/p.png' }],
      },
    ],
  });
  assert.deepEqual(exchange, {
    replies: [{ text: 'One' }, { author: {}, text: 'Four', media: [{ src: 'https://a.example/p.png' }] }],
  });
  assert.deepEqual(problems, [
    'exchange.replies[1]: is no post',
    'exchange.replies[2]: is no post',
    'exchange.replies[3].author.name[0]: is no run',
    'exchange.replies[3].media[0]: is no media',
  ]);
});

test('a word that is not of its closed list is refused by its path, and costs nothing but itself', () => {
  const { exchange, problems } = checkExchange({
    post: {
      text: [
        { type: 'marquee', text: 'Words' },
        { type: 'strong', text: 'More' },
      ],
      state: 'gone',
      reason: 'because',
      media: [
        { type: 'hologram', src: '/a.png' },
        { type: 'video', src: '/b.mp4' },
      ],
    },
    replies: [{ text: 'Beside', state: 'edited' }],
  });
  assert.deepEqual(exchange, {
    post: {
      text: [{ text: 'Words' }, { type: 'strong', text: 'More' }],
      media: [{ src: '/a.png' }, { type: 'video', src: '/b.mp4' }],
    },
    replies: [{ text: 'Beside', state: 'edited' }],
  });
  assert.deepEqual(
    problems.map((problem) => problem.split(' ', 1)[0]),
    ['exchange.post.text[0].type:', 'exchange.post.media[0].type:', 'exchange.post.state:', 'exchange.post.reason:'],
  );
  assert.equal(problems[2], 'exchange.post.state: is none of posted, edited, deleted, withheld');
});

test('what holds neither a post nor a reply is no exchange', () => {
  for (const value of [null, undefined, 7, 'text', [], {}, { platform: 'x' }, { replies: [] }, { post: 'text' }]) {
    assert.equal(checkExchange(value).exchange, null, JSON.stringify(value));
  }
});

test('only http(s) URLs pass, and relative ones are placed where the document came from', () => {
  const src = (value: string, base?: string) =>
    checkExchange({ post: { media: [{ src: value, poster: 'https://a.example/' }] } }, base).exchange?.post?.media?.[0]
      ?.src;
  assert.equal(src('media/1.png'), 'media/1.png');
  assert.equal(src('media/1.png', 'https://n.example/story/thread.json'), 'https://n.example/story/media/1.png');
  for (const hostile of [
    'javascript:alert(1)',
    'JAVA\tscript:alert(1)',
    'data:text/html,x',
    'https://user:word@bank.example/',
    'blob:https://a.example/1',
    'vbscript:x',
  ]) {
    assert.equal(src(hostile), undefined, hostile);
  }
});

test('a text that is missing keeps its place in a list that goes by order', () => {
  const { exchange } = checkExchange({ post: { translations: [{ lang: 'en', alts: [null, 'Two'] }] } });
  assert.deepEqual(exchange?.post?.translations?.[0]?.alts, ['', 'Two']);
});

test('keys that are not known or not its own do not ride along', () => {
  const data = JSON.parse(
    '{"post":{"text":"One","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"onclick":"x"}}',
  );
  assert.deepEqual(checkExchange(data).exchange, { post: { text: 'One' } });
  assert.deepEqual(checkExchange({ post: Object.create({ text: 'inherited' }) }).exchange, { post: {} });
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});

test('data that nests without end is cut, not fatal', () => {
  let deep: unknown = { text: 'bottom' };
  for (let level = 0; level < 20_000; level++) deep = { text: 'on the way', replies: [deep] };
  assert.ok(checkExchange({ post: { text: 'top' }, replies: [deep, { text: 'beside' }] }).exchange?.replies?.[1]);
});

test('data of any kind at all gives an exchange or null, and checking twice changes nothing', () => {
  fc.assert(
    fc.property(
      fc.object({
        key: fc.constantFrom(...Object.keys(WHOLE.post), 'post', 'replies', 'type', 'name', 'options', 'src'),
        maxDepth: 5,
      }),
      (value) => {
        const { exchange } = checkExchange(value);
        if (exchange) assert.deepEqual(checkExchange(exchange), { exchange, problems: [] });
      },
    ),
    { numRuns: 500 },
  );
});
