import { mkdir, readdir, realpath, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { styleSheet, tags } from '../server/index.js';
import { prerenderFile, type PageReport, type PageTask } from './prerender-file.js';

export const summary = 'puts the widgets of finished HTML pages into their HTML, for readers without scripts';

export const help = `stet prerender FILE…|FOLDER… [--out FOLDER] [--nonce NONCE] [--style-sheets FOLDER]

Gives every widget in the pages its declarative shadow root. Pages are changed in place, or written to --out together
with the other files of a folder. Everything outside widgets stays as it is, to the byte; a page may be rendered twice.
A document that a widget names in src by a path is read and becomes part of the page; / is the folder that was named.

  --out FOLDER         writes there and leaves the pages as they are
  --nonce NONCE        for every <style>, where the Content-Security-Policy asks for one
  --style-sheets FOLDER
                       writes one style sheet a tag into this folder of the site, and links it in place of <style>,
                       where the Content-Security-Policy allows style-src 'self' alone

Ends with 1 when a page could not be read or written or a widget could not be rendered, and names each of them.`;

type Styling = Pick<PageTask, 'nonce' | 'styleSheets'>;

/* What may lie in a site's folder and is no part of the site. */
const NO_SITE = /(^|[\\/])(node_modules|\.git)[\\/]/;

/* Starting a thread costs about what some pages cost. */
const PAGES_PER_THREAD = 16;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' }, nonce: { type: 'string' }, 'style-sheets': { type: 'string' } },
  });
  if (positionals.length === 0) {
    console.error('stet prerender: name at least one file or folder.');
    return 2;
  }
  const options: Styling = {
    nonce: values.nonce,
    styleSheets: values['style-sheets'] && resolve(values['style-sheets']),
  };
  const tasks = (await Promise.all(positionals.map((path) => tasksOf(path, values.out, options)))).flat();
  const started = performance.now();
  if (options.styleSheets) await writeStyleSheets(options.styleSheets);
  const reports = await perform(tasks, progressOf(tasks.length));
  return tell(reports, performance.now() - started);
}

/* All of them, since a widget may draw others and a page may get new ones later; together they are a small picture. */
async function writeStyleSheets(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const tag of tags) await writeFile(join(folder, `${tag}.css`), styleSheet(tag));
}

async function tasksOf(path: string, out: string | undefined, options: Styling): Promise<PageTask[]> {
  const place = await stat(path).catch(() => {
    throw new Error(`there is no ${path}.`);
  });
  const task = (file: string, root: string, isPage = true): PageTask => ({
    file,
    isPage,
    root,
    target: out === undefined ? file : join(resolve(out), relative(root, file)),
    ...options,
  });
  if (place.isFile()) {
    const file = out === undefined ? await realpath(path) : resolve(path); // a link in place stays one
    return [task(file, resolve(file, '..'))];
  }
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => {
      const file = resolve(entry.parentPath, entry.name);
      return task(file, resolve(path), entry.isFile() && /^\.html?$/i.test(extname(file)));
    })
    .filter(({ file, root }) => !NO_SITE.test(relative(root, file)))
    .filter(({ file, target }) => target === file || !file.startsWith(join(resolve(out!), '/')))
    .filter(({ isPage }) => isPage || out !== undefined);
}

async function perform(tasks: PageTask[], progress: (done: number) => void): Promise<PageReport[]> {
  const reports: PageReport[] = [];
  const queue = [...tasks];
  const keep = (report: PageReport) => {
    reports.push(report);
    progress(reports.length);
  };
  const threads = Math.min(availableParallelism(), Math.ceil(tasks.length / PAGES_PER_THREAD));
  if (threads <= 1) for (const task of tasks) keep(await prerenderFile(task));
  else await Promise.all(Array.from({ length: threads }, () => workOff(queue, keep)));
  return reports;
}

/* One thread, which gets its next page when it has done the last. */
function workOff(queue: PageTask[], keep: (report: PageReport) => void): Promise<void> {
  const worker = new Worker(new URL(import.meta.resolve('./prerender-file.js')));
  return new Promise((done, fail) => {
    const next = () => {
      const task = queue.shift();
      if (task) worker.postMessage(task);
      else void worker.terminate().then(() => done());
    };
    worker.on('message', (report: PageReport) => {
      keep(report);
      next();
    });
    worker.on('error', fail);
    next();
  });
}

function progressOf(all: number): (done: number) => void {
  if (!process.stderr.isTTY) return () => {};
  return (done) => process.stderr.write(done === all ? '\r\x1b[K' : `\r${done} of ${all} pages`);
}

function tell(reports: PageReport[], milliseconds: number): number {
  const troubled = reports.filter(({ troubles }) => troubles.length > 0);
  for (const { file, troubles } of troubled)
    for (const trouble of troubles) console.error(`${relative('', file)}: ${trouble}`);
  const changed = reports.filter(({ rendered }) => rendered > 0);
  const widgets = changed.reduce((sum, { rendered }) => sum + rendered, 0);
  const count = (number: number, one: string) => `${number.toLocaleString('en')} ${number === 1 ? one : `${one}s`}`;
  console.log(
    `${count(widgets, 'widget')} rendered in ${count(changed.length, 'page')} of ${count(reports.length, 'file')}` +
      `${troubled.length > 0 ? `, ${count(troubled.length, 'page')} with trouble` : ''}, ${(milliseconds / 1000).toFixed(1)} s`,
  );
  return troubled.length > 0 ? 1 : 0;
}
