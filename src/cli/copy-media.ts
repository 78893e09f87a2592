import { createHash } from 'node:crypto';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Exchange } from '../model/exchange.js';
import { download, type DownloadLimits } from './download.js';
import { kindOf, type MediaKind } from './media-file.js';
import type { OwnFolder } from './own-folder.js';
import type { Resize } from './resize.js';

/** Where the copies lie, beside the exchange. */
export const MEDIA_FOLDER = 'media';

export interface CopyReport {
  copied: number;
  /** Already there from an earlier run. */
  kept: number;
  bytes: number;
  /** What could not be had, each with its reason; the exchange no longer refers to it. */
  failed: string[];
}

/* A place in the exchange that holds the address of a picture, film or recording. */
interface Reference {
  holder: Record<string, unknown>;
  key: 'src' | 'poster' | 'avatar';
  /** As wide as a page shows it at the most, for screens of two dots a pixel. */
  width: number;
}

interface Copy {
  name: string;
  kind: MediaKind;
  bytes: number;
  isNew: boolean;
}

const EMOJI_WIDTH = 64;
const AVATAR_WIDTH = 128;
const PICTURE_WIDTH = 1200;
const AT_ONCE = 4;

/** Where the files come from. */
export interface MediaSource {
  limits: DownloadLimits;
  /** The folder in which relative paths are looked up; without it they are not. */
  folder?: string;
}

/**
 * Copies every picture, film and recording of the exchange into the folder, measures it and puts its new address in
 * the place of the old. Files are named after the address they came from, so that another run finds them.
 */
export async function copyMedia(
  exchange: Exchange,
  folder: OwnFolder,
  source: MediaSource,
  resize: Resize | null,
  progress: (done: number, all: number, url: string) => void,
): Promise<CopyReport> {
  const byUrl = new Map<string, Reference[]>();
  for (const reference of references(exchange)) {
    const url = reference.holder[reference.key] as string;
    byUrl.set(url, [...(byUrl.get(url) ?? []), reference]);
  }
  const report: CopyReport = { copied: 0, kept: 0, bytes: 0, failed: [] };
  const there = await readdir(join(folder.path, MEDIA_FOLDER));
  const waiting = [...byUrl];
  let done = 0;
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [url, places] = next;
      const width = Math.max(...places.map((place) => place.width));
      try {
        const copy = await copied(url, width, there, folder, source, resize);
        report[copy.isNew ? 'copied' : 'kept'] += 1;
        report.bytes += copy.bytes;
        for (const place of places) refer(place, copy);
      } catch (error) {
        report.failed.push(`${url} ${(error as Error).message}`);
        for (const { holder, key } of places) holder[key] = undefined;
      }
      progress(++done, byUrl.size, url);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return report;
}

async function copied(
  url: string,
  width: number,
  there: string[],
  folder: OwnFolder,
  source: MediaSource,
  resize: Resize | null,
): Promise<Copy> {
  const stem = createHash('sha256').update(url).digest('hex').slice(0, 20);
  const earlier = there.find((name) => name.startsWith(`${stem}.`));
  if (earlier) {
    const bytes = await readFile(join(folder.path, MEDIA_FOLDER, earlier));
    const kind = kindOf(bytes);
    if (kind && earlier === `${stem}.${kind.extension}`)
      return { name: earlier, kind, bytes: bytes.length, isNew: false };
  }
  let bytes = await fetched(url, source);
  let kind = kindOf(bytes);
  if (!kind) throw new Error('is no picture, film or recording that a page may show');
  if (resize) {
    bytes = await resize(bytes, kind, width);
    kind = kindOf(bytes)!;
  }
  const name = `${stem}.${kind.extension}`;
  await folder.write(join(MEDIA_FOLDER, name), bytes);
  return { name, kind, bytes: bytes.length, isNew: true };
}

/* A file beside the document, and never one outside of its folder. */
async function fetched(url: string, { limits, folder }: MediaSource): Promise<Buffer> {
  if (/^https?:/i.test(url)) return (await download(url, limits)).bytes;
  const base = folder && (await realpath(folder));
  const file = base && (await realpath(join(base, decodeURIComponent(url.replace(/[?#].*$/, '')))));
  if (!file || !file.startsWith(join(base, '/'))) throw new Error('is not in the folder of the document');
  if ((await stat(file)).size > limits.size) throw new Error(`is larger than ${limits.size} bytes`);
  return readFile(file);
}

function refer({ holder, key }: Reference, { name, kind }: Copy): void {
  holder[key] = `${MEDIA_FOLDER}/${name}`;
  if (key === 'avatar' || holder['type'] === 'emoji' || !kind.width) return;
  if (key === 'poster' && holder['width']) return;
  holder['width'] = kind.width;
  holder['height'] = kind.height;
}

function* references(value: unknown): Generator<Reference> {
  if (typeof value !== 'object' || value === null) return;
  const holder = value as Record<string, unknown>;
  for (const key of ['src', 'poster', 'avatar'] as const) {
    const width = key === 'avatar' ? AVATAR_WIDTH : holder['type'] === 'emoji' ? EMOJI_WIDTH : PICTURE_WIDTH;
    if (typeof holder[key] === 'string') yield { holder, key, width };
  }
  for (const part of Object.values(holder)) yield* references(part);
}
