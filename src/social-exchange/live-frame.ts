import { StetConsentEvent } from './consent-event.js';
import { liveWords } from './live-words.js';
import { frameFor } from './platform-frames.js';
import { platformName } from './platforms.js';
import type { PostContext } from './post-template.js';
import type { SocialExchange } from './social-exchange.js';
import type { Source } from './thread.js';

/** The button that the reader has pressed; or a consent manager has agreed, or the page remembers an earlier press. */
export type Why = Element | 'agreed' | 'remembered';

/** Opens or closes the frame of a widget that shows a post of this platform at `href`. */
export function openFor(widget: SocialExchange, { platform, href }: Source, why: Why): void {
  const place = widget.renderRoot.querySelector<HTMLElement>('[part=live]');
  if (!place) return;
  const context = widget as unknown as PostContext; // what it says is kept from pages, and not from its own parts
  Object.assign((widget.constructor as typeof SocialExchange).words, liveWords);
  openLive(place, {
    platform,
    href,
    why,
    remember: widget.remember,
    say: (key) => context.say(key, { platform: platformName(platform) }),
    ask: (url) => widget.dispatchEvent(new StetConsentEvent(platform, url)),
  });
}

export interface LiveOptions {
  platform: string;
  /** Address of the post. */
  href: string;
  why: Why;
  remember: boolean;
  /** The words, in the language of the page. */
  say(key: keyof typeof liveWords): string;
  /** Asks the page; false is no. */
  ask(url: string): boolean;
}

/** A frame that has not loaded by then is taken away again; the archived post was there all the while. */
const PATIENCE = 15_000;

/* `allow-same-origin` leaves the frame its own origin, without which no platform's page works; it is never ours. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/* What listens and waits for an open frame ends with it. */
const ends = new WeakMap<HTMLIFrameElement, AbortController>();

/** Puts the platform's frame below its button, which gives way to one that closes it again. */
export function openLive(place: HTMLElement, { platform, href, why, remember, say, ask }: LiveOptions): void {
  const button = place.querySelector('button')!;
  const key = `stet-live-${platform}`;
  if (place.querySelector('iframe')) {
    /* Only the button that closes does: a press on the other comes late where this part was long on its way. */
    if (typeof why === 'string' || why === button) return;
    remembered(key, remember, null);
    place.dataset['closed'] = 'yes';
    return closeLive(place);
  }
  if (why === 'remembered' && (place.dataset['closed'] || remembered(key, true) !== 'yes')) return;
  place.querySelector('p')?.remove();
  const found = frameFor(platform, href);
  if (!found) return tell(place, say('postLiveFailed'));
  if (why !== 'agreed' && !ask(found.url)) return;
  remembered(key, remember, 'yes');

  const frame = place.ownerDocument.createElement('iframe');
  frame.title = say('postLiveTitle');
  frame.height = String(found.height);
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.allow = 'fullscreen';
  frame.setAttribute('sandbox', SANDBOX);
  frame.src = found.url;
  const { origin } = new URL(found.url);
  const end = new AbortController();
  ends.set(frame, end);
  const hear = ({ source, origin: from, data }: MessageEvent) => {
    const height = source === frame.contentWindow && from === origin ? heightIn(data) : undefined;
    if (height) frame.height = String(height);
  };
  const timer = setTimeout(() => {
    closeLive(place);
    tell(place, say('postLiveFailed'));
  }, PATIENCE);
  end.signal.addEventListener('abort', () => clearTimeout(timer));
  frame.addEventListener('load', () => {
    clearTimeout(timer);
    frame.contentWindow?.postMessage({ type: 'setHeight', id: 1 }, origin); // Mastodon answers with its height
  });
  window.addEventListener('message', hear, { signal: end.signal });
  place.append(frame);
  button.hidden = true; // never rewritten: its words are the widget's to draw
  const closing = place.ownerDocument.createElement('button');
  closing.type = 'button';
  closing.textContent = say('postLiveClose');
  button.after(closing);
}

/** Takes an open frame below this place away and gives its button back. */
export function closeLive(place: ParentNode): void {
  const frame = place.querySelector('iframe');
  if (!frame) return;
  ends.get(frame)?.abort();
  frame.remove();
  const [button, closing] = place.querySelectorAll('button');
  closing?.remove();
  button!.hidden = false;
}

function tell(place: HTMLElement, words: string): void {
  const note = place.ownerDocument.createElement('p');
  note.setAttribute('role', 'status');
  note.textContent = words;
  place.append(note);
}

/* Where storage is denied nothing is remembered, which is what such a reader wants. */
function remembered(key: string, may: boolean, value?: string | null): string | null {
  try {
    if (!may) return null;
    if (value === null) localStorage.removeItem(key);
    else if (value) localStorage.setItem(key, value);
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/**
 * The height in a message of a platform's frame, in pixels from 100 to 4,000. X says it in a call, Instagram in JSON
 * text under `details`, TikTok, Bluesky and Mastodon in a field of its own.
 */
export function heightIn(message: unknown): number | undefined {
  const data = typeof message === 'string' ? parsed(message) : message;
  const call = field(data, 'twttr.embed');
  const [first] = [field(call, 'params')].flat();
  const said = [field(data, 'height'), field(field(data, 'details'), 'height'), field(first, 'height')].find(
    (each) => Number(each) > 0,
  );
  const height = Math.round(Number(said));
  return Number.isFinite(height) ? Math.min(Math.max(height, 100), 4000) : undefined;
}

function field(value: unknown, key: string): unknown {
  return value instanceof Object && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
