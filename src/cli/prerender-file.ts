import { isAscii } from 'node:buffer';
import { chmod, cp, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { declaredEncoding } from '../formats/encoding.js';
import { renderChunks, type SourceDocument } from '../server/index.js';

/** One page to prerender; everything in it survives the way to another thread. */
export interface PageTask {
  file: string;
  /** Where the result goes; the same as `file` for in place. */
  target: string;
  /** False for what only belongs to the site: it is copied. */
  isPage: boolean;
  /** The folder that `/` means in the pages, and that no document is read from outside of. */
  root: string;
  nonce: string | undefined;
  /** The folder of the style sheets that are linked in place of `<style>`. */
  styleSheets: string | undefined;
}

export interface PageReport {
  file: string;
  /** How many widgets got their root. */
  rendered: number;
  /** What was left as it was though it should not have been, one sentence each. */
  troubles: string[];
}

/* Stands for the site while a feed's own URLs are resolved, since nobody knows yet where the site will be. */
const SITE = 'http://this-site.invalid/';

/** Renders one page. All of its bytes outside widgets are kept; one that cannot be rendered stays as it is. */
export async function prerenderFile(task: PageTask): Promise<PageReport> {
  const { file, target, isPage, root, nonce, styleSheets } = task;
  const report: PageReport = { file, rendered: 0, troubles: [] };
  try {
    const html = isPage ? readPage(await readFile(file)) : undefined;
    if (!html) {
      if (target !== file) await copy(file, target);
      return report;
    }
    let result = '';
    for await (const piece of renderChunks([html.text], {
      nonce,
      styleSheets: styleSheets && urlOf(styleSheets, target),
      readSource: (src) => readSource(src, file, root),
      onRender: () => (report.rendered += 1),
      onError: (error, tag) => report.troubles.push(`<${tag}>: ${messageOf(error)}`),
    })) {
      result += piece;
    }
    result = result.replaceAll(SITE, `${urlOf(root, file)}/`);
    if (html.isAscii) result = result.replaceAll(/\P{ASCII}/gu, reference);
    if (target !== file || report.rendered > 0) await writeWhole(target, html.mark + result, (await stat(file)).mode);
  } catch (error) {
    report.rendered = 0;
    report.troubles.push(messageOf(error));
    if (target !== file) await copy(file, target).catch(() => {}); // it is part of the site all the same
  }
  return report;
}

/* Relative, so that it holds wherever the site is put. */
function urlOf(folder: string, page: string): string {
  return encodeURI(relative(dirname(page), folder).replaceAll(sep, '/')) || '.';
}

const TYPES: Record<string, string> = {
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.rss': 'application/rss+xml',
  '.atom': 'application/atom+xml',
  '.html': 'text/html',
};

/* A document given by a path is part of the site; one that is elsewhere is left for the reader's browser. */
async function readSource(src: string, file: string, root: string): Promise<SourceDocument | undefined> {
  const path = src.replace(/[?#].*$/s, '');
  if (/^([a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(path)) return undefined;
  const found = path.startsWith('/') ? join(root, decodeURI(path)) : resolve(dirname(file), decodeURI(path));
  if (!found.startsWith(join(root, sep))) throw new Error(`it lies outside of ${root}.`);
  return {
    bytes: await readFile(found),
    type: TYPES[extname(found).toLowerCase()] ?? '',
    url: SITE + urlOf(found, join(root, 'page')),
  };
}

interface PageText {
  text: string;
  /** Its byte order mark: no part of the page for the parser, but of the file for its author. */
  mark: string;
  /** Whether it must stay ASCII: it does not say that it is UTF-8, and may be read as anything else. */
  isAscii: boolean;
}

/* A page's text; undefined where it has no widgets, whatever it is written in. */
function readPage(bytes: Uint8Array): PageText | undefined {
  const encoding = declaredEncoding(bytes);
  if (!/<stet-/i.test(new TextDecoder(encoding).decode(bytes))) return undefined;
  if (isAscii(bytes)) return { text: new TextDecoder().decode(bytes), mark: '', isAscii: encoding !== 'utf-8' };
  let text: string;
  try {
    if (encoding !== undefined && encoding !== 'utf-8') throw new TypeError(encoding);
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error('has widgets but is not UTF-8, and is left as it is.');
  }
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  return { text: text.slice(mark.length), mark, isAscii: false };
}

function reference(character: string): string {
  return `&#x${character.codePointAt(0)!.toString(16)};`;
}

/* Written beside its place and moved there, so that nobody ever sees half a page. */
async function writeWhole(target: string, html: string, mode: number): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const draft = join(dirname(target), `.${process.pid}-${Math.random().toString(36).slice(2)}.stet`);
  try {
    await writeFile(draft, html);
    await chmod(draft, mode);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/* A link stays the link it was: what it names is rendered where it stands. */
async function copy(file: string, target: string): Promise<void> {
  await cp(file, target, { verbatimSymlinks: true });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

parentPort?.on('message', (task: PageTask) => {
  void prerenderFile(task).then((report) => parentPort!.postMessage(report));
});
