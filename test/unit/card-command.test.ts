import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseFragment } from 'parse5';
import { serve } from '../../tools/serve.js';
import { cardTag } from '../../src/cli/card-tag.ts';
import type { Outside } from './social-documents.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FILES = join(ROOT, 'test/fixtures/articles');
const FEED =
  '<rss><channel><item><title>Caf\u00e9</title><link>/a</link></item><item><title>Two</title></item></channel></rss>';

let site: { address: string; close(): Promise<unknown> };

before(async () => {
  site = await serve(FILES, {
    pages(url: URL, _request: IncomingMessage, response: ServerResponse) {
      if (url.pathname === '/feed') return { type: 'text/plain', body: FEED };
      if (url.pathname === '/moved') return { status: 302, headers: { location: '/feed' }, body: '' };
      if (url.pathname === '/elsewhere')
        return { status: 302, headers: { location: 'file:///etc/hostname' }, body: '' };
      if (url.pathname !== '/endless') return undefined;
      const more = () => {
        while (response.write('<rss>'.repeat(20_000)));
      };
      response.on('drain', more);
      more();
      return undefined;
    },
  });
});

after(() => site.close());

async function card(
  args: string[],
  input: string | Buffer = '',
): Promise<{ code: number; out: string; errors: string }> {
  const loader = new URL('../../tools/typescript-loader.js', import.meta.url).href;
  const child = spawn(process.execPath, ['--import', loader, join(ROOT, 'src/cli/stet.ts'), 'card', ...args], {
    cwd: FILES,
  });
  let out = '';
  let errors = '';
  child.stdout.on('data', (text) => (out += text));
  child.stderr.on('data', (text) => (errors += text));
  child.stdin.on('error', () => {}); // it may have read enough
  child.stdin.end(input);
  const code = await new Promise<number>((resolve) => child.on('close', resolve));
  return { code, out, errors };
}

/* As a browser would read it: the elements, and the attributes of each. */
function elements(html: string): { name: string; attributes: Record<string, string>; text: string }[] {
  const textOf = (node: Outside): string => node.value ?? (node.childNodes ?? []).map(textOf).join('');
  return (parseFragment(html) as Outside).childNodes
    .filter((node: Outside) => node.tagName)
    .map((node: Outside) => ({
      name: node.tagName,
      attributes: Object.fromEntries(node.attrs.map((each: Outside) => [each.name, each.value])),
      text: textOf(node).trim(),
    }));
}

for (const [file, headline] of [
  ['page.html', 'The ferry & the fog'],
  ['media.rss', 'Widths'],
  ['atom.xml', 'O novo farol'],
  ['jsonfeed-1.1.json', 'A ferry with two names'],
  ['ninjs-3.json', 'The lamp is lit again'],
  ['linked-data.json', 'The lamp, again'],
] as const) {
  test(`${file} becomes a tag`, async () => {
    const { code, out, errors } = await card([file, '--limit', '1']);
    assert.deepEqual([code, errors], [0, '']);
    assert.deepEqual(
      elements(out).map(({ name, attributes }) => [name, attributes['headline']]),
      [['stet-article-card', headline]],
    );
  });
}

test('every file of a picture, its size and the credit are attributes', async () => {
  const { attributes } = elements((await card(['media.rss', '--limit', '1'])).out)[0]!;
  assert.deepEqual(attributes, {
    lang: 'en-gb',
    href: 'https://harbour.example/widths',
    headline: 'Widths',
    kicker: 'Harbour',
    byline: 'Ana Reis and Bo Lind',
    published: '2026-02-02',
    image: 'https://img.example/quay-1200.jpg',
    srcset:
      'https://img.example/quay-300.jpg 300w, https://img.example/quay-600.jpg 600w, https://img.example/quay-1200.jpg 1200w',
    'image-width': '1200',
    'image-height': '800',
    caption: 'The quay at dawn.',
    credit: 'Photograph: Ana Reis',
  });
});

test('authors with pages and roles stand in the byline slot', async () => {
  const { out } = await card(['linked-data.json', '--limit', '1']);
  assert.match(
    out,
    /<span slot="byline"><a class="author" href="https:\/\/harbour\.example\/ana"><bdi>Ana Reis<\/bdi><\/a> \(Reporter\), <bdi>Bo Lind<\/bdi>, and <bdi>Cleo Okoro<\/bdi><\/span>/,
  );
});

test('standard input, the base of its addresses, and JSON', async () => {
  const { code, out } = await card(['-', '--base', 'https://harbour.example/', '--json'], Buffer.from(FEED, 'latin1'));
  assert.equal(code, 0);
  assert.deepEqual(JSON.parse(out), [
    { headline: 'Caf\u00e9', href: 'https://harbour.example/a' },
    { headline: 'Two' },
  ]);
});

test('standard input that goes on is read up to the limit', async () => {
  const { code, errors } = await card(['-'], '<rss>'.repeat(8_000_000));
  assert.deepEqual([code, errors], [1, 'stet card: - has no story in it.\n']);
});

test('a URL is fetched, redirects included, and its own address is the base', async () => {
  const { code, out } = await card([`${site.address}/moved`, '--allow-private', '--limit', '1', '--json']);
  assert.equal(code, 0);
  assert.deepEqual(JSON.parse(out), [{ headline: 'Caf\u00e9', href: `${site.address}/a` }]);
});

test('this machine’s own network is asked only when that is allowed', async () => {
  const { code, out, errors } = await card([`${site.address}/feed`]);
  assert.deepEqual([code, out], [1, '']);
  assert.match(errors, /^stet card: \S+ .*is not public\.\n$/);
});

test('an endless answer, a missing page and a redirect into the files are one line each, and the rest is printed', async () => {
  const { code, out, errors } = await card([
    `${site.address}/endless`,
    `${site.address}/none`,
    `${site.address}/elsewhere`,
    'ninjs-2.json',
    '--allow-private',
  ]);
  assert.equal(code, 1);
  const lines = errors
    .trim()
    .split('\n')
    .map((line) => line.replace(site.address, ''));
  assert.deepEqual(lines, [
    'stet card: /endless is larger than 16777216 bytes.',
    'stet card: /none answered 404.',
    'stet card: /elsewhere is no http(s) URL: file:.',
  ]);
  assert.equal(elements(out)[0]!.attributes['headline'], 'The lamp');
});

test('what is wrong with the command itself is said in one line, with exit code 2 before anything is read', async () => {
  for (const [args, said] of [
    [[], /name at least one URL or file/],
    [['page.html', '--limit', 'few'], /--limit few is no whole number above 0/],
    [['page.html', '--limit', '0'], /--limit 0 is no whole number/],
    [['page.html', '--base', 'harbour'], /--base harbour is no http\(s\) URL/],
  ] as const) {
    const { code, out, errors } = await card([...args]);
    assert.deepEqual([code, out, errors.trim().split('\n').length], [2, '', 1]);
    assert.match(errors, said);
  }
});

test('no file, a folder, another scheme and a document without a story are named, with exit code 1', async () => {
  const { code, errors } = await card(['none.xml', '.', 'ftp://a.example/b', 'open-badge.json']);
  assert.equal(code, 1);
  assert.deepEqual(errors.trim().split('\n'), [
    'stet card: none.xml is not there.',
    'stet card: . is a folder.',
    'stet card: ftp://a.example/b is no http(s) URL.',
    'stet card: open-badge.json has no story in it.',
  ]);
});

test('nothing in a card’s words becomes markup or reaches a terminal', () => {
  const words = `"><script>alert(1)</script>&amp;\u001b[2J\u009b'\n`;
  const authors = [{ name: words, role: words, href: 'https://a.example/"><b>' }];
  const found = elements(cardTag({ headline: words, summary: words, caption: words, authors }));
  assert.equal(found.length, 1);
  assert.equal(found[0]!.attributes['headline'], `"><script>alert(1)</script>&amp;[2J'\n`);
  assert.ok(found[0]!.text.includes('<script>alert(1)</script>'));
});
