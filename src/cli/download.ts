import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { createBrotliDecompress, createUnzip } from 'node:zlib';
import { VERSION } from '../core/version.js';
import { isPublicAddress, NotPublic, publicLookup } from './public-address.js';

export interface DownloadLimits {
  /** Bytes, decompressed. */
  size: number;
  /** Milliseconds for one attempt, redirects and the last byte included. */
  time: number;
  /** Allows addresses of this machine and its own network. */
  allowPrivate?: boolean;
  /** The Accept header. */
  accept?: string;
}

export interface Download {
  bytes: Buffer;
  /** Media type in lower case, without parameters; '' where the server does not say. */
  type: string;
  /** Where it was found in the end, after redirects. */
  url: string;
}

/** What asking again would not change. */
export class Refused extends Error {}

const REDIRECTS = 5;
const RETRIES = 2;
const PASSING_TROUBLE = [429, 502, 503, 504];

/** Downloads an http(s) URL within limits. Trouble on the way is met with two more attempts, a refusal with none. */
export async function download(url: string, limits: DownloadLimits): Promise<Download> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await follow(url, limits);
    } catch (error) {
      if (error instanceof Refused || error instanceof NotPublic || attempt === RETRIES) throw error;
    }
    await pause(500 * 2 ** attempt * (0.5 + Math.random()));
  }
}

async function follow(url: string, limits: DownloadLimits): Promise<Download> {
  const signal = AbortSignal.timeout(limits.time);
  let address = allowed(url, limits);
  for (let redirects = 0; ; redirects++) {
    const answer = await ask(address, limits, signal);
    const { statusCode = 0, headers } = answer;
    if (statusCode >= 300 && statusCode < 400 && headers.location) {
      answer.destroy();
      if (redirects === REDIRECTS) throw new Refused(`more than ${REDIRECTS} redirects`);
      address = allowed(new URL(headers.location, address).href, limits);
      continue;
    }
    if (statusCode !== 200) {
      answer.destroy();
      throw new (PASSING_TROUBLE.includes(statusCode) ? Error : Refused)(`answered ${statusCode}`);
    }
    const bytes = await read(answer, limits.size, signal);
    return { bytes, type: (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase(), url: address.href };
  }
}

function allowed(url: string, { allowPrivate }: DownloadLimits): URL {
  if (!URL.canParse(url)) throw new Refused('is no URL');
  const address = new URL(url);
  if (!/^https?:$/.test(address.protocol)) throw new Refused(`is no http(s) URL: ${address.protocol}`);
  if (address.username || address.password) throw new Refused('has a password in it');
  const host = address.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && isIP(host) && !isPublicAddress(host)) throw new NotPublic(`${host} is not public`);
  return address;
}

function ask(
  address: URL,
  { allowPrivate, accept = '*/*' }: DownloadLimits,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = address.protocol === 'https:' ? requestHttps : requestHttp;
    request(
      address,
      {
        signal,
        agent: false,
        headers: { accept, 'accept-encoding': 'identity', 'user-agent': `stet/${VERSION}` },
        ...(allowPrivate ? {} : { lookup: publicLookup as never }),
      },
      resolve,
    )
      .on('error', (error) => reject(signal.aborted ? new Refused('took too long') : error))
      .end();
  });
}

/* The announced length may lie or be missing, so the bytes are counted as they come, after decompression. */
async function read(answer: IncomingMessage, limit: number, signal: AbortSignal): Promise<Buffer> {
  const coding = answer.headers['content-encoding'];
  const unpack = coding === 'br' ? createBrotliDecompress() : coding && coding !== 'identity' ? createUnzip() : null;
  const body = unpack ? answer.pipe(unpack) : answer;
  answer.on('error', (error) => body.destroy(error));
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) throw new Refused(`is larger than ${limit} bytes`);
      chunks.push(chunk);
    }
  } catch (error) {
    throw signal.aborted ? new Refused('took too long') : error;
  } finally {
    answer.destroy();
  }
  if (!answer.complete) throw new Error('broke off');
  return Buffer.concat(chunks);
}
