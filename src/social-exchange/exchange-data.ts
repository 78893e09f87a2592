import { checkExchange, type Exchange } from '../model/exchange.js';
import type { SocialExchange } from './social-exchange.js';
import type { PostContext } from './post-template.js';

/** A document that a widget has asked for at its `src`. */
interface Fetched {
  src: string;
  request: AbortController;
  exchange?: Exchange;
  failed?: boolean;
}

const checked = new WeakMap<object, Exchange | null>();
const documents = new WeakMap<SocialExchange, Fetched>();

/** The exchange that a widget is to draw, from its data or its `src`, repaired; null where there is none. */
export function exchangeOf(widget: SocialExchange): Exchange | null {
  const data = widget.data ?? documentOf(widget)?.exchange;
  if (!(data instanceof Object)) return null;
  let exchange = checked.get(data);
  if (exchange === undefined) checked.set(data, (exchange = checkExchange(data).exchange));
  return exchange;
}

/** Where the posts come from, by the names of a tag's attributes, so that a tag is one itself. */
export interface Source {
  platform: string;
  href: string;
  archived: string;
}

/** What the attributes of a widget say of it, and what they leave unsaid, its data. */
export function sourceOf(widget: SocialExchange): Source {
  const exchange = exchangeOf(widget);
  return {
    platform: widget.platform || exchange?.platform || '',
    href: widget.href || exchange?.post?.href || '',
    archived: widget.archived || exchange?.archived || '',
  };
}

/** The exchange as templates see it, read once for all its posts. */
export function contextOf(widget: SocialExchange): PostContext {
  const { language, timeZone, deleted, thirdPartyMedia } = widget;
  return {
    language,
    timeZone,
    deleted,
    thirdPartyMedia,
    say: (key, values) => widget.say(key, values),
    phrase: (key, values) => widget.phrase(key, values),
  };
}

/** What is said below the markup while there is nothing else to show. */
export function statusOf(widget: SocialExchange): string {
  const { say } = contextOf(widget);
  return say(documentOf(widget)?.failed ? 'postFailed' : 'postLoading');
}

/** Asks for the document of a widget that was just drawn, once for each `src`. */
export function attend(widget: SocialExchange): void {
  if (widget.src && widget.isConnected && !documentOf(widget)) void fetchFor(widget);
}

/** Ends what a widget that was taken away still waits for; when it comes back, it asks once more. */
export function leave(widget: SocialExchange): void {
  const document = documents.get(widget);
  if (!document || document.exchange || document.failed) return;
  document.request.abort();
  documents.delete(widget);
}

function documentOf(widget: SocialExchange): Fetched | undefined {
  const document = documents.get(widget);
  return document?.src === widget.src ? document : undefined;
}

async function fetchFor(widget: SocialExchange): Promise<void> {
  documents.get(widget)?.request.abort();
  const document: Fetched = { src: widget.src, request: new AbortController() };
  const { signal } = document.request;
  documents.set(widget, document);
  try {
    document.exchange = await fetchExchange(document.src, signal);
  } catch {
    document.failed = true;
  }
  if (!signal.aborted) widget.requestUpdate();
}

/* Fetches a document of any known format, once, within limits, and reads the exchange in it. */
async function fetchExchange(url: string, signal: AbortSignal): Promise<Exchange> {
  const { fetchDocument } = await import('../core/fetch-document.js');
  const { bytes } = await fetchDocument(url, { signal, timeLimit: 8000, sizeLimit: 2_000_000 });
  const document: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const exchange = (await import('../formats/detect.js')).detect(document);
  if (!exchange) throw new TypeError(`${url} holds no exchange that is known.`);
  return exchange;
}
