import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { download, type DownloadLimits } from './download.js';

/* A thread of some thousand posts. */
const LARGEST = 16_000_000;

export interface Source {
  document: unknown;
  /** The URL it came from, or the folder of the file: relative URLs in it are relative to this. */
  url?: string;
  folder?: string;
}

/** The parsed document that a path or a URL names. A post's page on Mastodon or Bluesky stands for its data. */
export async function readSource(name: string, allowPrivate: boolean): Promise<Source> {
  if (!/^https?:/i.test(name)) return { document: parse(await readText(name), name), folder: dirname(resolve(name)) };
  const limits: DownloadLimits = {
    size: LARGEST,
    time: 30_000,
    allowPrivate,
    accept: 'application/activity+json, application/json',
  };
  const json = async (url: string) => parse((await named(url, download(url, limits))).bytes.toString('utf8'), url);
  const status = mastodonStatus(name);
  if (status) {
    const context = await json(`${status}/context`); // before the status, whose number of replies then covers them
    return { document: { status: await json(status), context }, url: status };
  }
  const url = blueskyThread(name) ?? name;
  return { document: await json(url), url };
}

/** `https://server.example/@name/123` as its API has it; undefined for any other URL. */
export function mastodonStatus(url: string): string | undefined {
  const { origin, pathname } = new URL(url);
  const id = /^\/@[^/]+\/(\d+)\/?$/.exec(pathname)?.[1] ?? /^\/users\/[^/]+\/statuses\/(\d+)\/?$/.exec(pathname)?.[1];
  return id && `${origin}/api/v1/statuses/${id}`;
}

/** `https://bsky.app/profile/name.example/post/3abc` as Bluesky's public API has it; undefined for any other URL. */
export function blueskyThread(url: string): string | undefined {
  const { host, pathname } = new URL(url);
  const [, who, key] = /^\/profile\/([^/]+)\/post\/([^/]+)\/?$/.exec(pathname) ?? [];
  if (host !== 'bsky.app' || !key) return undefined;
  const query = new URLSearchParams({
    uri: `at://${decodeURIComponent(who!)}/app.bsky.feed.post/${key}`,
    depth: '100',
    parentHeight: '0',
  });
  return `https://public.api.bsky.app/xrpc/app.bsky.feed.getPostThread?${query}`;
}

async function readText(path: string): Promise<string> {
  const { size } = await stat(path).catch(() => {
    throw new Error(`there is no ${path}.`);
  });
  if (size > LARGEST) throw new Error(`${path} is larger than ${LARGEST} bytes.`);
  return readFile(path, 'utf8');
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Error(`${name} is no JSON document.`);
  }
}

async function named<T>(url: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new Error(`${url} ${(error as Error).message}.`, { cause: error });
  }
}
