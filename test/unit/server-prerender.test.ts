import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';

const CARD = '<stet-article-card headline="Caf&eacute; – नमस्ते" href=/a></stet-article-card>';
const PAGE = `<!doctype html>\r\n<title>x</title>\n${CARD}\r\n<p>end`;

let site: string;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'stet-'));
});
afterEach(() => rmSync(site, { recursive: true }));

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(site, name)), { recursive: true });
  writeFileSync(join(site, name), content);
}

const read = (name: string) => readFileSync(join(site, name));

function prerender(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', './tools/typescript-loader.js', 'src/cli/stet.ts', 'prerender', ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

/** The file without the roots that were put in. */
const withoutRoots = (bytes: Uint8Array) =>
  Buffer.from(
    Buffer.from(bytes)
      .toString('utf8')
      .replaceAll(/<template shadowrootmode="open">.*?<\/template>/gs, ''),
  );

describe('stet prerender', () => {
  test('renders a folder in place, keeps every other byte, and says what it did', () => {
    write('index.html', `\uFEFF${PAGE}`);
    write('deep/er/story.htm', PAGE);
    write('plain.html', '<p>no widget</p>');
    const { status, stdout } = prerender(site);
    assert.equal(status, 0);
    assert.match(stdout, /^2 widgets rendered in 2 pages of 3 files, \d+\.\d s\n$/);
    assert.match(read('deep/er/story.htm').toString(), /<template shadowrootmode="open"><style>/);
    assert.deepEqual(withoutRoots(read('index.html')), Buffer.from(`\uFEFF${PAGE}`));
  });

  test('does nothing the second time', () => {
    write('index.html', PAGE);
    prerender(site);
    const once = read('index.html');
    assert.match(prerender(site).stdout, /^0 widgets/);
    assert.deepEqual(read('index.html'), once);
  });

  test('writes a whole copy of the site to --out', () => {
    const latin1 = Uint8Array.from([0x63, 0x61, 0x66, 0xe9]);
    write('from/index.html', PAGE);
    write('from/old.html', latin1);
    write('from/js/app.js', `'${CARD}'`);
    write('from/.well-known/security.txt', 'Contact: mailto:desk@paper.example');
    write('from/node_modules/part/index.html', PAGE);
    symlinkSync('index.html', join(site, 'from/latest.html'));
    assert.equal(prerender(join(site, 'from'), '--out', join(site, 'to')).status, 0);
    assert.equal(read('from/index.html').toString(), PAGE);
    assert.match(read('to/index.html').toString(), /shadowrootmode/);
    assert.deepEqual(new Uint8Array(read('to/old.html')), latin1);
    assert.equal(read('to/js/app.js').toString(), `'${CARD}'`);
    assert.match(read('to/.well-known/security.txt').toString(), /desk@/);
    assert.equal(existsSync(join(site, 'to/node_modules')), false);
    assert.equal(readlinkSync(join(site, 'to/latest.html')), 'index.html');
  });

  test('leaves links links and files as protected as they were', () => {
    write('index.html', PAGE);
    chmodSync(join(site, 'index.html'), 0o640);
    symlinkSync('index.html', join(site, 'latest.html'));
    assert.match(prerender(join(site, 'latest.html')).stdout, /^1 widget rendered/);
    assert.equal(readlinkSync(join(site, 'latest.html')), 'index.html');
    assert.match(read('index.html').toString(), /shadowrootmode/);
    assert.equal(statSync(join(site, 'index.html')).mode & 0o777, 0o640);
  });

  test('adds nothing but ASCII to a page of ASCII, which may be read as anything', () => {
    write('index.html', '<stet-quote-block text="Let it stand" speaker="Asha Rao"></stet-quote-block>');
    write('declared.html', '<meta charset=utf-8><stet-quote-block text="Let it stand"></stet-quote-block>');
    assert.equal(prerender(site).status, 0);
    assert.match(read('index.html').toString('latin1'), /&#x201c;/);
    assert.match(read('declared.html').toString(), /“/);
  });

  test('names a page it cannot read as text, leaves it as it is, does the others and ends with 1', () => {
    const latin1 = Buffer.from(`${CARD}\xe9`, 'latin1');
    const declared = Buffer.from(`<meta charset="windows-1252">${CARD}`);
    const utf16 = Buffer.from(`\uFEFF${CARD}`, 'utf16le');
    write('from/latin1.html', latin1);
    write('from/declared.html', declared);
    write('from/utf16.html', utf16);
    write('from/index.html', PAGE);
    const { status, stdout, stderr } = prerender(join(site, 'from'), '--out', join(site, 'to'));
    assert.equal(status, 1);
    assert.match(stderr, /latin1\.html: has widgets but is not UTF-8/);
    assert.match(stdout, /1 widget rendered in 1 page of 4 files, 3 pages with trouble/);
    assert.deepEqual(read('to/latin1.html'), latin1);
    assert.deepEqual(read('to/declared.html'), declared);
    assert.deepEqual(read('to/utf16.html'), utf16);
  });

  test('does many pages on several threads', () => {
    for (let index = 0; index < 100; index++) write(`page-${index}.html`, PAGE);
    assert.match(prerender(site).stdout, /^100 widgets rendered in 100 pages of 100 files/);
  });

  test('writes the style sheets into a folder of the site and links them from where each page is', () => {
    write('index.html', PAGE);
    write('deep/er/story.html', PAGE);
    assert.equal(prerender(site, '--style-sheets', join(site, 'assets/stet')).status, 0);
    for (const [page, link] of [
      ['index.html', 'assets/stet/stet-article-card.css'],
      ['deep/er/story.html', '../../assets/stet/stet-article-card.css'],
    ] as const) {
      assert.match(read(page).toString(), new RegExp(`<link rel="stylesheet" href="${link}">`));
      assert.doesNotMatch(read(page).toString(), /<style/);
    }
    assert.match(read('assets/stet/stet-article-card.css').toString(), /^:host/);
    assert.ok(existsSync(join(site, 'assets/stet/stet-award-badge.css')));
  });

  test('says what is missing', () => {
    assert.deepEqual(prerender(), {
      status: 2,
      stdout: '',
      stderr: 'stet prerender: name at least one file or folder.\n',
    });
    assert.equal(prerender(join(site, 'nowhere')).status, 1);
  });
});

describe('stet prerender and documents', () => {
  const FEED = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'x',
    items: [{ id: '1', url: 'https://news.example/one', title: 'Written at build time', content_text: 'x' }],
  });

  test('reads what widgets name by a path of the site, and nothing outside of it', () => {
    write('feeds/top.json', FEED);
    write(
      'deep/index.html',
      '<stet-article-list src="/feeds/top.json"></stet-article-list><stet-article-list src="../feeds/top.json"></stet-article-list>',
    );
    const { status, stdout } = prerender(site);
    assert.match(stdout, /^2 widgets/);
    assert.equal(status, 0);
    assert.equal(
      read('deep/index.html')
        .toString()
        .match(/Written at build time<\/slot>/g)?.length,
      2,
    );
    write('outside.html', '<stet-article-list src="../../etc/feed.json"><p>Own words</p></stet-article-list>');
    const second = prerender(site);
    assert.equal(second.status, 1);
    assert.match(
      second.stderr,
      /outside\.html: <stet-article-list>: src="\.\.\/\.\.\/etc\/feed\.json" is not in the page: it lies outside of/,
    );
  });

  test('keeps a feed’s own relative addresses right from where each page is', () => {
    const items = [{ id: '1', url: 'one.html', title: 'Relative to the feed' }];
    write('feeds/top.json', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'x', items }));
    for (const page of ['index.html', 'deep/er/index.html'])
      write(page, '<stet-article-list src="/feeds/top.json"></stet-article-list>');
    assert.equal(prerender(site).status, 0);
    assert.match(read('index.html').toString(), /<a [^>]*href="\.\/feeds\/one\.html"/);
    assert.match(read('deep/er/index.html').toString(), /<a [^>]*href="\.\.\/\.\.\/feeds\/one\.html"/);
  });

  test('leaves documents of other sites to the browser', () => {
    write('index.html', '<stet-article-list src="https://news.example/feed.json"><p>Own words</p></stet-article-list>');
    assert.equal(prerender(site).status, 0);
  });
});
