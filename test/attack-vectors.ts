import { sharedJson } from './shared-documents.js';

interface Vector {
  id: string;
  html: string;
}

/** Hostile text and documents from beside the repository. */
export interface Attacks {
  /** Markup that runs scripts where it is taken for markup, naughty strings, text that breaks layouts. */
  texts: string[];
  /** Addresses, a part of which a browser would run. */
  urls: string[];
  /** JSON and what looks like it, with keys of prototypes and of Lit's own objects among it. */
  documents: string[];
  /** Markup that is known to run in this engine when a page holds it, without a request or a gesture. */
  armed: string[];
}

type Torture = { text: string } | { unit: string; repeat: number; prefix: string; suffix: string };

/** All of them; undefined, said aloud, where they are not on this machine. */
export async function attackVectors(): Promise<Attacks | undefined> {
  const html = await sharedJson<Vector[]>('fixtures/security/html-vectors.json');
  const naughty = await sharedJson<string[]>('fixtures/security/blns.json');
  const torture = await sharedJson<Torture[]>('fixtures/security/own/text-torture.json');
  const urls = await sharedJson<{ input: string }[]>('fixtures/security/url-vectors.json');
  const parsers = await sharedJson<{ json: string }[]>('fixtures/security/own/proto-pollution.json');
  const armed = await sharedJson<{ ids: Record<string, string[]> }>('fixtures/security/html-vectors-armed.json');
  if (!html || !naughty || !torture || !urls || !parsers || !armed) return undefined;
  const known = new Set(armed.ids[engine()]);
  return {
    texts: [...html.map((vector) => vector.html), ...naughty, ...torture.map(written)],
    urls: urls.map(({ input }) => input),
    documents: [
      ...parsers.map(({ json }) => json),
      ...naughty,
      ...html.map((vector) => JSON.stringify(everywhere(vector.html))),
    ],
    armed: html
      .filter(({ id, html: vector }) => known.has(id) && !/\/\/|refresh|location|\.src|import/i.test(vector))
      .map((vector) => vector.html),
  };
}

/* The text in every field that some widget draws. */
function everywhere(text: string): unknown {
  const words = { text, lang: text, translation: text, translator: text };
  const post = {
    ...words,
    href: text,
    author: { name: text, handle: text, href: text, avatar: text },
    contentWarning: text,
  };
  return {
    headline: text,
    authors: [{ name: text, href: text, role: text }],
    speaker: text,
    segments: [words],
    translations: [words],
    post: {
      ...post,
      text: [{ type: 'link', href: text, text }],
      media: [{ src: text, alt: text }],
      poll: { options: [words] },
    },
    replies: [post],
    items: [{ award: text, body: text, href: text }],
  };
}

function engine(): string {
  if (navigator.userAgent.includes('Firefox')) return 'firefox';
  return navigator.userAgent.includes('Chrome') ? 'chromium' : 'webkit';
}

/* A hundred thousand letters show in one case what ten thousand show in all others. */
function written(torture: Torture): string {
  if ('text' in torture) return torture.text;
  const { unit, repeat, prefix, suffix } = torture;
  return prefix + unit.repeat(Math.min(repeat, 10_000)) + suffix;
}

/** How many of the texts run a script on a page of their own: the proof that the watch over them works. */
export async function fires(texts: string[]): Promise<number> {
  let fired = 0;
  for (let from = 0; from < texts.length; from += 10)
    fired += (await Promise.all(texts.slice(from, from + 10).map(firesAlone))).filter(Boolean).length;
  return fired;
}

async function firesAlone(text: string): Promise<boolean> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
  frame.srcdoc = `<!doctype html><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'"><script>fired = 0; alert = confirm = prompt = print = () => void fired++;</script><body>${text}`;
  document.body.append(frame);
  const inside = frame.contentWindow as Window & { fired?: number };
  /* Not by its load event, which some engines also send for the empty page that comes first. */
  for (let tries = 0; tries < 20 && !inside.fired; tries++) await new Promise((resolve) => setTimeout(resolve, 25));
  const ran = Boolean(inside.fired);
  frame.remove();
  return ran;
}
