import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { serve } from '../../tools/serve.js';
import { download } from '../../src/cli/download.ts';
import { blueskyThread, mastodonStatus } from '../../src/cli/exchange-source.ts';
import { kindOf } from '../../src/cli/media-file.ts';
import { isPublicAddress } from '../../src/cli/public-address.ts';
import { own } from './social-documents.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/* A PNG that every reader takes, made here: no picture of anybody's is needed. */
function png(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const frame = Buffer.alloc(body.length + 8);
    frame.writeUInt32BE(data.length);
    body.copy(frame, 4);
    frame.writeUInt32BE(crc(body), body.length + 4);
    return frame;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8); // three bytes a dot
  const noise = Buffer.alloc((3 * width + 1) * height); // hard to compress, so that fewer dots are fewer bytes
  for (let at = 0, seed = 1; at < noise.length; at++) {
    seed = (seed * 48271) % 0x7fffffff;
    noise[at] = at % (3 * width + 1) ? seed & 0xff : 0;
  }
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    start,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(noise)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc(bytes: Buffer): number {
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value >>> 0;
}

let site: { address: string; close(): Promise<unknown> };
let folder: string;
const asked = new Map<string, number>();
let isRepaired = false;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stet-freeze-'));
  site = await serve(folder, {
    pages(url: URL, _request: unknown, response: ServerResponse) {
      asked.set(url.pathname, (asked.get(url.pathname) ?? 0) + 1);
      switch (url.pathname) {
        case '/one.png':
        case '/..%2f..%2fevil%00.png':
          return { type: 'image/png', body: png(40, 20) };
        case '/wide.png':
          return { type: 'image/png', body: png(1600, 100) };
        case '/moved.png':
          return { status: 302, headers: { location: '/one.png?moved' }, body: '' };
        case '/circle.png':
          return { status: 302, headers: { location: '/circle.png' }, body: '' };
        case '/to-file.png':
          return { status: 302, headers: { location: 'file:///etc/passwd' }, body: '' };
        case '/page.png':
          return { type: 'image/png', body: '<html>Not a picture</html>' };
        case '/drawing.svg':
          return {
            type: 'image/svg+xml',
            body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
          };
        case '/large':
          return { body: Buffer.alloc(100_000) };
        case '/busy':
          return { status: 503, body: '' };
        case '/late.png':
          return isRepaired ? { type: 'image/png', body: png(30, 30) } : { status: 404, body: '' };
        case '/broken.png':
          response.writeHead(200, { 'content-type': 'image/png', 'content-length': '5000' });
          response.write(png(10, 10));
          return void setTimeout(() => response.destroy(), 20);
        case '/slow.png':
          response.writeHead(200, { 'content-type': 'image/png' });
          return void response.write('a');
        case '/api/v1/statuses/77':
          return {
            type: 'application/json',
            body: JSON.stringify({ ...own('social/mastodon.json').status, media_attachments: [] }).replace(
              /https:\/\/files\.social\.example\/\w+\.png/g,
              `${site.address}/one.png`,
            ),
          };
        case '/api/v1/statuses/77/context':
          return { type: 'application/json', body: JSON.stringify(own('social/mastodon.json').context) };
        default:
          return undefined;
      }
    },
  });
});

after(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

/* The command as a person runs it, in a folder of its own. */
async function stet(...args: string[]): Promise<{ code: number; out: string; errors: string }> {
  const loader = join(ROOT, 'tools/typescript-loader.js');
  const child = spawn(process.execPath, ['--import', loader, join(ROOT, 'src/cli/stet.ts'), ...args], { cwd: folder });
  let [out, errors] = ['', ''];
  child.stdout.on('data', (part) => (out += part));
  child.stderr.on('data', (part) => (errors += part));
  const code = await new Promise<number>((resolve) => child.on('close', resolve));
  return { code, out, errors };
}

async function exchangeFile(name: string, ...pictures: string[]): Promise<string> {
  const media = pictures.map((src) => ({ src, alt: 'A picture' }));
  const exchange = {
    platform: 'instagram',
    post: { author: { name: 'Asha', avatar: `${site.address}/one.png` }, text: 'Words', media, counts: { likes: 3 } },
  };
  await writeFile(join(folder, name), JSON.stringify(exchange));
  return name;
}

const frozen = async (path: string) => JSON.parse(await readFile(join(folder, path, 'exchange.json'), 'utf8'));

test('a frozen exchange has its pictures beside it, measured and renamed, and names no other site for them', async () => {
  const file = await exchangeFile(
    'plain.json',
    `${site.address}/one.png`,
    `${site.address}/moved.png`,
    `${site.address}/..%2f..%2fevil%00.png`,
  );
  const { code, out, errors } = await stet('freeze', file, 'plain', '--date', '2026-03-01', '--allow-private');
  assert.equal(code, 0, errors);
  assert.match(out, /1 posts; 3 files copied, 0 kept/);
  const { archived, post } = await frozen('plain');
  assert.deepEqual([archived, post.counts], ['2026-03-01', { likes: 3, counted: '2026-03-01' }]);
  for (const { src, width, height } of post.media) {
    assert.match(src, /^media\/[0-9a-f]{20}\.png$/);
    assert.deepEqual([width, height], [40, 20]);
  }
  assert.deepEqual((await readdir(join(folder, 'plain'))).sort(), ['exchange.json', 'media']);
  assert.equal((await readdir(join(folder, 'plain/media'))).length, 3);
  assert.ok(!JSON.stringify(post).includes(site.address));
});

test('what cannot be copied is named and left out, the rest is whole, and another run fetches only that', async () => {
  const file = await exchangeFile(
    'partly.json',
    ...['one', 'late', 'page', 'circle', 'to-file', 'broken'].map((name) => `${site.address}/${name}.png`),
    `${site.address}/drawing.svg`,
  );
  const first = await stet('freeze', file, 'partly', '--allow-private');
  assert.equal(first.code, 1);
  for (const reason of [
    'late.png answered 404',
    'page.png is no picture',
    'circle.png more than 5 redirects',
    'to-file.png is no http',
    'broken.png',
    'drawing.svg is no picture',
  ]) {
    assert.ok(first.errors.includes(reason), `${reason}\n${first.errors}`);
  }
  assert.equal((await frozen('partly')).post.media.length, 1);
  assert.equal(asked.get('/late.png'), 1, 'a 404 is not asked again');
  assert.equal(asked.get('/broken.png'), 3, 'what broke off is asked twice more');
  isRepaired = true;
  const before = asked.get('/one.png');
  const second = await stet('freeze', file, 'partly', '--allow-private');
  assert.match(second.out, /1 files copied, 1 kept/);
  assert.equal(asked.get('/one.png'), before);
  assert.equal((await frozen('partly')).post.media.length, 2);
});

test('a run that was stopped leaves no half file that a page could meet, and the next one clears up', async () => {
  const file = await exchangeFile('stopped.json', `${site.address}/slow.png`);
  const loader = join(ROOT, 'tools/typescript-loader.js');
  const child = spawn(
    process.execPath,
    ['--import', loader, join(ROOT, 'src/cli/stet.ts'), 'freeze', file, 'stopped', '--allow-private'],
    { cwd: folder },
  );
  const ended = new Promise((resolve) => child.on('close', resolve));
  while (!asked.get('/slow.png')) await new Promise((resolve) => setTimeout(resolve, 50));
  child.kill('SIGKILL');
  await ended;
  assert.equal(existsSync(join(folder, 'stopped/exchange.json')), false);
  await writeFile(join(folder, 'stopped/media/.stet-1-x.png.part'), 'half');
  assert.equal((await stet('freeze', await exchangeFile('stopped.json'), 'stopped', '--allow-private')).code, 0);
  assert.deepEqual(
    (await readdir(join(folder, 'stopped/media'))).filter((name) => name.startsWith('.')),
    [],
  );
});

test('without leave it asks nothing of this machine or its network, whatever the name', async () => {
  const file = await exchangeFile(
    'private.json',
    `${site.address}/one.png`,
    `http://127.0.0.1:${new URL(site.address).port}/one.png`,
    'http://[::1]:9/x.png',
    'http://0x7f.1:9/x.png',
  );
  const before = asked.get('/one.png');
  const { code, errors } = await stet('freeze', file, 'private');
  assert.equal(code, 1);
  assert.match(errors, /not public/);
  assert.equal(asked.get('/one.png'), before);
  assert.equal((await stet('freeze', `${site.address}/api/v1/statuses/77`, 'private')).code, 1);
});

test('a post whose author has opted out, or which is gone, is refused, and an earlier copy stays', async () => {
  const file = await exchangeFile('gone.json');
  assert.equal((await stet('freeze', file, 'gone', '--allow-private')).code, 0);
  const copy = await readFile(join(folder, 'gone/exchange.json'), 'utf8');
  const view = {
    uri: 'at://did:plc:shy/app.bsky.feed.post/3ddd',
    author: { did: 'did:plc:shy', handle: 'shy.example', labels: [{ val: '!no-unauthenticated' }] },
    record: { text: 'Not for the web' },
  };
  for (const [document, reason] of [
    [{ thread: { post: view } }, /asks not to be shown/],
    [{ thread: { uri: 'at://x', notFound: true } }, /deleted/],
    [{ __typename: 'TweetTombstone', tombstone: {} }, /withheld/],
  ] as const) {
    await writeFile(join(folder, 'refused.json'), JSON.stringify(document));
    const { code, errors } = await stet('freeze', 'refused.json', 'gone');
    assert.equal(code, 3);
    assert.match(errors, reason);
  }
  assert.equal(await readFile(join(folder, 'gone/exchange.json'), 'utf8'), copy);
});

test('nothing is written or read outside of its folder', async () => {
  await mkdir(join(folder, 'elsewhere'));
  await mkdir(join(folder, 'linked'));
  await symlink(join(folder, 'elsewhere'), join(folder, 'linked/media'));
  const file = await exchangeFile('outside.json', '../one.png', 'pictures/../../../etc/hostname', 'beside.png');
  assert.equal((await stet('freeze', file, 'linked', '--allow-private')).code, 1);
  assert.deepEqual(await readdir(join(folder, 'elsewhere')), []);
  await writeFile(join(folder, 'beside.png'), png(12, 8));
  const { errors } = await stet('freeze', file, 'outside', '--allow-private');
  assert.equal(errors.match(/not in the folder|no such file/gi)?.length, 2, errors);
  assert.deepEqual(
    (await frozen('outside')).post.media.map(({ width }: { width: number }) => width),
    [12],
  );
});

test('pictures are made no wider than a page needs where sharp is installed', async (context) => {
  const name = 'sharp';
  if (
    !(await import(name).then(
      () => true,
      () => false,
    ))
  )
    return context.skip('the optional package sharp is not installed');
  const file = await exchangeFile('wide.json', `${site.address}/wide.png`);
  assert.equal((await stet('freeze', file, 'wide', '--allow-private')).code, 0);
  const { post } = await frozen('wide');
  assert.deepEqual([post.media[0].width, post.media[0].height], [1200, 75]);
});

test("a post's page on Mastodon stands for the post and its replies", async () => {
  const { code, errors } = await stet('freeze', `${site.address}/@mira/77`, 'page', '--allow-private');
  assert.equal(code, 0, errors);
  const { post, replies } = await frozen('page');
  assert.equal(post.contentWarning, 'फ़िल्म का अंत');
  assert.equal(replies.length, 2);
  assert.match(post.counts.counted, /^\d{4}-\d\d-\d\dT/);
  assert.equal(mastodonStatus('https://social.example/@mira'), undefined);
  assert.equal(
    blueskyThread('https://bsky.app/profile/mira.example/post/3abc'),
    'https://public.api.bsky.app/xrpc/app.bsky.feed.getPostThread?uri=at%3A%2F%2Fmira.example%2Fapp.bsky.feed.post%2F3abc&depth=100&parentHeight=0',
  );
  assert.equal(blueskyThread('https://bsky.app.evil.example/profile/a/post/b'), undefined);
});

test('a download ends at its limits of time and size, and is tried three times at the most', async () => {
  const limits = { size: 50_000, time: 2000, allowPrivate: true };
  await assert.rejects(download(`${site.address}/large`, limits), /larger than 50000 bytes/);
  assert.equal(asked.get('/large'), 1);
  await assert.rejects(download(`${site.address}/slow.png`, { ...limits, time: 200 }), /too long/);
  await assert.rejects(download(`${site.address}/busy`, limits), /503/);
  assert.equal(asked.get('/busy'), 3);
  for (const url of [
    'file:///etc/passwd',
    'ftp://a.example/',
    'data:text/plain,x',
    'https://a:b@c.example/',
    'nothing',
  ]) {
    await assert.rejects(download(url, limits), /no http|no URL|password/, url);
  }
});

test('addresses that are not public are known as such', () => {
  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '255.255.255.255',
    '224.0.0.1',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'x',
  ]) {
    assert.equal(isPublicAddress(address), false, address);
  }
  for (const address of ['1.1.1.1', '93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'])
    assert.equal(isPublicAddress(address), true, address);
});

test('a file is what its bytes say', () => {
  assert.deepEqual(kindOf(png(3, 2)), { extension: 'png', width: 3, height: 2 });
  assert.deepEqual(kindOf(Buffer.from('\0\0\0\x18ftypisom', 'latin1')), { extension: 'mp4' });
  for (const other of [
    '',
    'GIF',
    '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
    '<html>',
    'RIFF0000WEBP',
    '\xff\xd8\xff',
  ]) {
    assert.equal(kindOf(Buffer.from(other, 'latin1')), null, other);
  }
});

test('the tags to paste hold the data, and the whole story for readers without scripts', async () => {
  const hostile = '</script><img src=x onerror=alert(1)>&"\u2028';
  const exchange = {
    platform: 'x',
    post: {
      author: { name: hostile },
      text: ['One\ntwo ', { type: 'link', text: hostile, href: 'https://a.example/?a&b' }],
      media: [{ src: 'media/1.png', alt: hostile, width: 2, height: 1 }],
    },
    replies: [{ text: 'Reply' }],
  };
  await writeFile(join(folder, 'paste.json'), JSON.stringify(exchange));
  const { out, code } = await stet('embed', 'paste.json', '--base', '/media/1');
  assert.equal(code, 0);
  assert.equal(out.match(/<\/script>/g)!.length, 1);
  assert.doesNotMatch(out, /<img src=x|[^\\]\u2028\S*<\/script/);
  const data = JSON.parse(/<script type="application\/json">(.*)<\/script>/.exec(out)![1]!);
  assert.equal(data.post.author.name, hostile);
  assert.equal(data.post.media[0].src, '/media/1/media/1.png');
  assert.match(
    out,
    /<img src="\/media\/1\/media\/1\.png" alt="&lt;\/script&gt;[^"]*" width="2" height="1" loading="lazy">/,
  );
  assert.match(out, /One<br>two <a href="https:\/\/a\.example\/\?a&amp;b">/);
  assert.match(out, /<li>\s*<blockquote[^>]*><p>Reply<\/p><\/blockquote>/);
  const linked = await stet('embed', 'paste.json', '--src', '/media/1/exchange.json');
  assert.match(linked.out, /^<stet-social-exchange platform="x" src="\/media\/1\/exchange\.json">/);
  assert.doesNotMatch(linked.out, /<script/);
  assert.equal((await stet('embed', 'absent.json')).code, 1);
  assert.equal((await stet('freeze')).code, 2);
});
