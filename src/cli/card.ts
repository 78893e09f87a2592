import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { readFeed } from '../formats/feed.js';
import { CARDS, DOCUMENT } from '../formats/limits.js';
import type { Card } from '../model/card.js';
import { cardTag } from './card-tag.js';
import { download } from './download.js';

export const summary = 'prints the tags of article cards for pages, feeds and documents';

export const help = `stet card URL|FILE… [--limit NUMBER] [--json] [--base URL] [--allow-private]

Prints <stet-article-card> for every story of an HTML page (JSON-LD, Open Graph), a feed (JSON Feed, RSS, Atom) or a
document (JSON-LD, ninjs). FILE may be - for standard input. Nothing in a document runs, and nothing it names is fetched.

  --limit NUMBER    most cards of one document; ${CARDS} unless given
  --json            prints the cards as a JSON list in place of tags
  --base URL        where a file comes from; relative URLs in it start from there
  --allow-private   also fetches from this machine and its own network

A file is read up to ${DOCUMENT / 1024 / 1024} MiB, and what is complete by then is printed; a longer answer of a server is refused.
Ends with 1 when a document could not be read or has no story in it, and names it; the others are printed.`;

const LIMITS = {
  size: DOCUMENT,
  time: 30_000,
  accept: 'application/feed+json, application/ld+json, application/atom+xml, application/rss+xml, text/html, */*;q=0.5',
};

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      limit: { type: 'string', default: String(CARDS) },
      json: { type: 'boolean', default: false },
      base: { type: 'string' },
      'allow-private': { type: 'boolean', default: false },
    },
  });
  const wrong = wrongIn(positionals, values);
  if (wrong) {
    console.error(`stet card: ${wrong}.`);
    return 2;
  }
  const limit = Number(values.limit);
  const found: Card[] = [];
  let isWhole = true;
  for (const name of positionals) {
    try {
      const { bytes, type, url } = await read(name, values['allow-private']);
      const cards = readFeed(bytes, type, { limit, url: url ?? values.base });
      if (cards.length === 0) throw new Error('has no story in it');
      if (values.json) found.push(...cards);
      else for (const card of cards) console.log(cardTag(card));
    } catch (error) {
      console.error(`stet card: ${name} ${(error as Error).message}.`);
      isWhole = false;
    }
  }
  if (values.json) console.log(JSON.stringify(found, null, 2));
  return isWhole ? 0 : 1;
}

function wrongIn(names: string[], { limit, base }: { limit: string; base?: string }): string | undefined {
  if (names.length === 0) return 'name at least one URL or file';
  if (!/^[1-9]\d{0,8}$/.test(limit)) return `--limit ${limit} is no whole number above 0`;
  if (base !== undefined && !/^https?:/i.test(base)) return `--base ${base} is no http(s) URL`;
  return undefined;
}

interface Found {
  bytes: Uint8Array;
  type: string;
  /** Where it was found, when that was a URL. */
  url?: string;
}

async function read(name: string, allowPrivate: boolean): Promise<Found> {
  if (/^https?:/i.test(name)) return download(name, { ...LIMITS, allowPrivate });
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(name)) throw new Error('is no http(s) URL');
  return { bytes: await readStart(name === '-' ? process.stdin : createReadStream(name)), type: '' };
}

/* Standard input may never end, so that reading stops at the limit. */
async function readStart(stream: AsyncIterable<Buffer>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= DOCUMENT) break;
    }
  } catch (error) {
    throw new Error(REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? 'cannot be read', { cause: error });
  }
  return Buffer.concat(chunks);
}

const REASONS: Record<string, string> = {
  ENOENT: 'is not there',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
};
