import { resolveUrl, wellFormed } from './check.js';
import { MEDIA_TYPES, POST_STATES, WITHHELD_REASONS, type Post } from './post.js';
import { RUN_TYPES } from './rich-text.js';

export type Platform =
  | 'activitypub'
  | 'bluesky'
  | 'facebook'
  | 'instagram'
  | 'mastodon'
  | 'threads'
  | 'tiktok'
  | 'x'
  | 'youtube'
  | (string & {});

/**
 * A post together with its replies: what `<stet-social-exchange>` shows, what `stet freeze` writes, and what an editor
 * writes by hand for a platform that gives no data: `{ "platform": "instagram", "post": { "author": { "name": "Asha" },
 * "text": "…" }, "replies": [{ "author": { "name": "Ravi" }, "text": "…" }] }`.
 */
export interface Exchange {
  /** Name of the platform in lower case; any other than the known ones is shown as it is written. */
  platform?: Platform;
  /** When this copy was made, ISO 8601. */
  archived?: string;
  /** Absent where only the replies are known. */
  post?: Post;
  replies?: Post[];
}

export interface CheckedExchange {
  /** Repaired; null where there is neither a post nor a reply. */
  exchange: Exchange | null;
  /** What was wrong, each with its path: `replies[3].author.name: is no text`. */
  problems: string[];
}

/* Every object with its keys and their kinds: text, unless said. A star is a list; of the keys with an exclamation mark
   an object needs at least one. A table in words, since every page that shows an exchange loads it. */
const SHAPES: Record<string, string> = {
  exchange: 'platform archived post:post! replies:post*!',
  post:
    'id href:URL author:author text:run* lang translations:translation* contentWarning sensitive:boolean media:media* ' +
    'card:card poll:poll quoted:post counts:counts state:state reason:reason posted edited inReplyTo replies:post*',
  author: 'name:run* handle href:URL avatar:URL verified:boolean',
  media:
    'type:medium src:URL! poster:URL! alt width:number height:number focalPoint:number* sensitive:boolean blurhash',
  card: 'href:URL! title description site image:media',
  poll: 'options:option*! votes:number voters:number ends ended:boolean multiple:boolean',
  option: 'text:run*! votes:number',
  counts: 'replies:number shares:number likes:number quotes:number views:number counted',
  translation: 'lang:text! text:run* contentWarning options:text* alts:text* translator machine:boolean',
  run: 'type:meaning text:run*! alt:text! src:URL href:URL lang',
};

/* Kinds with a closed list of words; any other word is dropped, and what it would have told is the default. */
const LISTS: Record<string, readonly string[]> = {
  state: POST_STATES,
  reason: WITHHELD_REASONS,
  medium: MEDIA_TYPES,
  meaning: [...RUN_TYPES, 'emoji'],
};

type Field = [key: string, kind: string, needed: boolean];

const fields: Record<string, Field[]> = {};

/* Read from its words once: a thread has thousands of objects. */
function fieldsOf(kind: string): Field[] {
  return (fields[kind] ??= SHAPES[kind]!.split(' ').map((word) => {
    const [, key, said = 'text', needed] = /(\w+):?([^!]+)?(!?)/.exec(word)!;
    return [key!, said, !!needed];
  }));
}

/**
 * An exchange from data of any kind. Known keys are picked and repaired, the rest is left out; what is broken costs
 * itself and never a neighbour; nothing throws.
 * @param base where the data came from: relative URLs in it are then made absolute. Without it they stay as written.
 */
export function checkExchange(data: unknown, base?: string): CheckedExchange {
  const problems: string[] = [];

  function read(value: unknown, kind: string, path: string): unknown {
    const isText = /string|number/.test(typeof value);
    if (isText && kind.startsWith('run')) kind = 'text';
    if (kind.endsWith('*')) return readList([value].flat(), kind.slice(0, -1), path);
    const list = LISTS[kind];
    let found: unknown;
    if (kind === 'text') found = isText ? wellFormed(`${value}`) : undefined;
    else if (kind === 'URL') found = resolveUrl(value, base);
    else if (list) found = list.find((word) => word === value);
    else if (SHAPES[kind]) found = readShape(value, fieldsOf(kind), path);
    else if (kind === typeof value && !((value as number) < 0)) found = value;
    if (found === undefined) problems.push(`${path}: is ${list ? `none of ${list.join(', ')}` : `no ${kind}`}`);
    return found;
  }

  /* A missing text keeps its place, since the lists of a translation go by order. */
  function readList(values: unknown[], kind: string, path: string): unknown {
    const found = values.flatMap(
      (value, index) => read(value, kind, `${path}[${index}]`) ?? (kind === 'text' ? '' : []),
    );
    return found.length ? found : undefined;
  }

  /* So long a path is deeper than any thread that people write, and would exhaust the stack in the end. */
  function readShape(value: unknown, shape: Field[], path: string): object | undefined {
    if (Object(value) !== value || path.length > 6000) return undefined;
    const found: Record<string, unknown> = {};
    let useful = !shape.some(([, , needed]) => needed);
    for (const [key, kind, needed] of shape) {
      const raw: unknown = Object.hasOwn(value as object, key) ? (value as Record<string, unknown>)[key] : '';
      const part = raw == null || raw === '' ? undefined : read(raw, kind, `${path}.${key}`);
      if (part === undefined) continue;
      found[key] = part;
      if (needed) useful = true;
    }
    return useful ? found : undefined;
  }

  return { exchange: (read(data, 'exchange', 'exchange') as Exchange | undefined) ?? null, problems };
}
