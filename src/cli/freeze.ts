import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readDate } from '../core/date.js';
import { detect } from '../formats/detect.js';
import { checkExchange, type Exchange } from '../model/exchange.js';
import type { Post } from '../model/post.js';
import { copyMedia, MEDIA_FOLDER, type MediaSource } from './copy-media.js';
import { readSource } from './exchange-source.js';
import { OwnFolder } from './own-folder.js';
import { loadResize } from './resize.js';

export const summary = 'saves a post with its replies and pictures, so that the page never needs the platform again';

export const help = `stet freeze FILE|URL [FOLDER] [--date DATE] [--allow-private]

Reads a document of Mastodon, Bluesky, ActivityStreams, X (syndication), oEmbed, or an exchange, and writes
FOLDER/exchange.json with the pictures beside it in FOLDER/media, measured, made no wider than 1,200 pixels (where the
package "sharp" is installed) and renamed. FOLDER is "frozen" where it is not given. The URL may be that of a post's page
on Mastodon or Bluesky. Run again, it fetches only what is missing.

  --date DATE        when the document was taken, ISO 8601; a URL is taken now
  --allow-private    also fetches from this machine and its own network

Ends with 1 when something could not be copied (it is left out, and the rest is whole), with 3 when the post is not to be
shown: its author has opted out of that, or it is deleted or withheld. An earlier copy then stays as it is.`;

/* Bytes and milliseconds of one picture, film or recording. */
const MEDIA_LIMITS = { size: 50_000_000, time: 60_000 };

const EXCHANGE_FILE = 'exchange.json';

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { date: { type: 'string' }, 'allow-private': { type: 'boolean', default: false } },
  });
  const [name, path = 'frozen', more] = positionals;
  if (!name || more) {
    console.error('stet freeze: name one file or URL, and a folder.');
    return 2;
  }
  if (values.date && !readDate(values.date)) {
    console.error(`stet freeze: ${values.date} is no ISO 8601 date.`);
    return 2;
  }
  const allowPrivate = values['allow-private'];
  const { document, url, folder } = await readSource(name, allowPrivate);
  const exchange = checkExchange(detect(document), url).exchange;
  if (!exchange) throw new Error(`${name} is no document that Stet knows.`);
  const refusal = refusalOf(exchange.post);
  if (refusal) {
    console.error(`stet freeze: ${name} is not saved: ${refusal}.`);
    return 3;
  }
  const now = `${new Date().toISOString().slice(0, 19)}Z`;
  exchange.archived = values.date ?? exchange.archived ?? now;
  const counted = values.date ?? (url && now);
  if (counted) for (const { counts } of postsOf(exchange)) if (counts) counts.counted ??= counted;
  return save(exchange, resolve(path), { limits: { ...MEDIA_LIMITS, allowPrivate }, folder });
}

function refusalOf(post: Post | undefined): string | undefined {
  if (post?.state === 'deleted') return 'it is deleted';
  if (post?.state !== 'withheld') return undefined;
  return post.reason === 'opted-out'
    ? 'its author asks not to be shown outside of the platform'
    : `it is withheld (${post.reason ?? 'unavailable'})`;
}

async function save(exchange: Exchange, path: string, source: MediaSource): Promise<number> {
  const folder = await OwnFolder.open(path, MEDIA_FOLDER);
  const resize = await loadResize();
  const { copied, kept, bytes, failed } = await copyMedia(exchange, folder, source, resize, showProgress);
  const whole = checkExchange(exchange).exchange!; // media that could not be copied fall away here
  await folder.write(EXCHANGE_FILE, `${JSON.stringify(whole, null, 2)}\n`);
  for (const each of failed) console.error(`Not copied: ${each}`);
  if (!resize && copied)
    console.error('Pictures have their own size: the package "sharp", which makes them smaller, is not installed.');
  const posts = [...postsOf(whole)].length;
  console.log(
    `${join(path, EXCHANGE_FILE)}: ${posts} posts; ${copied} files copied, ${kept} kept, ${Math.ceil(bytes / 1000)} kB.`,
  );
  if (failed.length) console.error(`${failed.length} files are missing; run the command again to try them once more.`);
  return failed.length ? 1 : 0;
}

function* postsOf({ post, replies = [] }: Exchange): Generator<Post> {
  for (const each of [post, ...replies]) {
    if (!each) continue;
    yield each;
    yield* postsOf({ post: each.quoted, replies: each.replies });
  }
}

/* One line that is written over where somebody watches, nothing in a log. */
function showProgress(done: number, all: number, url: string): void {
  if (!process.stderr.isTTY) return;
  const width = process.stderr.columns ?? 80;
  process.stderr.write(
    `\r\x1b[K${`${done}/${all} ${url}`.replace(/[^\x20-\x7e]/g, '?').slice(0, width - 1)}${done === all ? '\r\x1b[K' : ''}`,
  );
}
