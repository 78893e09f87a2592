import { safeUrl } from './url.js';

export interface FetchOptions {
  /** Ends the wait of this caller; the request itself ends when its last caller has gone. */
  signal?: AbortSignal;
  /** Milliseconds for everything together: the answer, its last byte and every further attempt. */
  timeLimit?: number;
  /** Bytes of the document after decompression; a longer one is refused, however long it would have become. */
  sizeLimit?: number;
}

export interface FetchedDocument {
  bytes: Uint8Array;
  /** The answer's Content-Type as it was sent; '' where the server does not say. */
  type: string;
  /** Where the document was found in the end, after redirects. */
  url: string;
}

const RETRIES = 2;
const RETRY_DELAY = 400;
const PASSING_TROUBLE = [429, 502, 503, 504];

/** An answer that asking again would not change. */
class Refusal extends Error {}

interface Request {
  document: Promise<FetchedDocument>;
  controller: AbortController;
  callers: number;
}

const requests = new Map<string, Request>();

/**
 * Fetches a document that a page's author named (http and https only) and rejects where it cannot be had within its
 * limits. Callers that ask for the same document at the same time share one request.
 */
export function fetchDocument(
  url: string,
  { signal, timeLimit = 8000, sizeLimit = 8_000_000 }: FetchOptions = {},
): Promise<FetchedDocument> {
  const safe = safeUrl(url, 'media');
  if (!safe) return Promise.reject(new Refusal(`"${url}" is no http(s) address.`));
  if (signal?.aborted) return Promise.reject(signal.reason);
  const address = new URL(safe, globalThis.document?.baseURI).href;
  const key = `${timeLimit} ${sizeLimit} ${address}`;
  const request = requests.get(key) ?? begin(key, address, timeLimit, sizeLimit);
  request.callers += 1;
  return new Promise((resolve, reject) => {
    const leave = () => {
      reject(signal!.reason);
      request.callers -= 1;
      if (request.callers > 0) return;
      forget(key, request); // before the abort, so that a later caller does not join what is ending
      request.controller.abort(signal!.reason);
    };
    signal?.addEventListener('abort', leave, { once: true });
    const stay = () => signal?.removeEventListener('abort', leave);
    request.document.then(resolve, reject).then(stay);
  });
}

function begin(key: string, address: string, timeLimit: number, sizeLimit: number): Request {
  const controller = new AbortController();
  const tooLate = new Refusal(`${address} took longer than ${timeLimit} ms.`);
  const timer = setTimeout(() => controller.abort(tooLate), timeLimit);
  const document = insist(address, sizeLimit, controller.signal).finally(() => {
    clearTimeout(timer);
    forget(key, request);
  });
  const request: Request = { document, controller, callers: 0 };
  requests.set(key, request);
  return request;
}

function forget(key: string, request: Request): void {
  if (requests.get(key) === request) requests.delete(key);
}

/* Jitter, because a feed that fails fails for all its readers at once, and they must not come back together. */
async function insist(address: string, sizeLimit: number, signal: AbortSignal): Promise<FetchedDocument> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await ask(address, sizeLimit, signal);
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (error instanceof Refusal || attempt === RETRIES) throw error;
    }
    await pause(RETRY_DELAY * 2 ** attempt * (0.5 + Math.random()), signal);
  }
}

async function ask(address: string, sizeLimit: number, signal: AbortSignal): Promise<FetchedDocument> {
  const response = await fetch(address, { signal });
  if (!response.ok) {
    response.body?.cancel().catch(() => {});
    const trouble = `${address} answered ${response.status}.`;
    throw PASSING_TROUBLE.includes(response.status) ? new Error(trouble) : new Refusal(trouble);
  }
  const bytes = await read(response, sizeLimit);
  return { bytes, type: response.headers.get('content-type') ?? '', url: response.url || address };
}

/* The announced length may lie or be missing, so the bytes are counted as they come. */
async function read(response: Response, sizeLimit: number): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) return join(chunks, size);
    size += value.length;
    if (size > sizeLimit) {
      reader!.cancel().catch(() => {});
      throw new Refusal(`${response.url} is longer than ${sizeLimit} bytes.`);
    }
    chunks.push(value);
  }
}

function join(chunks: Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => (clearTimeout(timer), reject(signal.reason)), { once: true });
  });
}
