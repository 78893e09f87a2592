import { Parser } from 'htmlparser2';
import type { MarkedRun, RichText, Run } from '../model/rich-text.js';
import { linkWords, simplest } from './fields.js';

/* The allowlist of Mastodon's specification, and the headings and strike-outs that other servers send.
   Everything else is text; what is inside the second list is nothing. */
const MEANINGS: Record<string, MarkedRun['type']> = {
  p: 'paragraph',
  h1: 'paragraph',
  h2: 'paragraph',
  h3: 'paragraph',
  h4: 'paragraph',
  h5: 'paragraph',
  h6: 'paragraph',
  blockquote: 'quote',
  pre: 'preformatted',
  ul: 'list',
  ol: 'ordered-list',
  li: 'item',
  a: 'link',
  em: 'emphasis',
  i: 'emphasis',
  strong: 'strong',
  b: 'strong',
  u: 'underlined',
  del: 'deleted',
  s: 'deleted',
  code: 'code',
};
const SILENT =
  /^(script|style|template|title|textarea|select|option|iframe|object|embed|noscript|noembed|noframes|xmp|svg|math|head|audio|video|canvas)$/;

/* Boxes without a meaning: what follows them begins a line. */
const BOX = /^(div|section|article|header|footer|figure|figcaption|table|tr|dl|dt|dd)$/;

const BLOCK = /^(paragraph|quote|preformatted|list|ordered-list|item)$/;
const HOLDS_BLOCKS = /^(root|quote|item)$/;
const LIST = /list$/;

/* Deeper markup than this is nobody's emphasis; its text is kept. */
const DEEPEST = 24;

/* Twenty times the longest post that servers allow in practice; the parser's time grows with the square of its depth. */
const LONGEST = 100_000;

interface Open {
  type?: MarkedRun['type'] | 'root';
  href?: string;
  lang?: string;
  text: Run[];
}

/** Pictures by shortcode, without its colons. */
export type Emoji = ReadonlyMap<string, unknown>;

/** Text with its custom emoji, `:blobcat:`, as runs. */
export function emojiRuns(text: string, emoji: Emoji): RichText {
  return simplest(splitEmoji(text, emoji));
}

function splitEmoji(text: string, emoji: Emoji): Run[] {
  const runs: Run[] = [];
  text.split(/(?<![A-Za-z0-9:]):([A-Za-z0-9_]{2,}):(?![A-Za-z0-9:])/).forEach((piece, index) => {
    const src = index % 2 ? emoji.get(piece) : undefined;
    if (src) runs.push({ type: 'emoji', src: src as string, alt: `:${piece}:` });
    else append(runs, index % 2 ? `:${piece}:` : piece);
  });
  return runs;
}

function append(runs: Run[], text: string): void {
  if (!text) return;
  if (typeof runs.at(-1) === 'string') runs[runs.length - 1] += text;
  else runs.push(text);
}

/**
 * The HTML of a post as runs: only what the allowlist names has a meaning, the rest is its text.
 * @param quoteShown the quoted post stands beside it, so that the line which links to it is left out.
 */
export function htmlRuns(html: string, emoji: Emoji = new Map(), quoteShown = false): RichText {
  const root: Open = { type: 'root', text: [] };
  const open: Open[] = [root];
  /* What each open tag amounts to: a run, its text alone, a shortened address, or nothing at all. */
  const tags: ('run' | 'text' | 'shortened' | 'silence')[] = [];
  let silent = 0;
  let startOfLine = true;
  let lineDue = false;

  const top = () => open.at(-1)!;

  function write(text: string): void {
    const target = top();
    if (LIST.test(target.type ?? '')) {
      if (text.trim()) target.text.push({ type: 'item', text: emojiRuns(text.trim(), emoji) });
      return;
    }
    for (const run of splitEmoji(text, emoji)) {
      if (typeof run === 'string') append(target.text, run);
      else target.text.push(run);
    }
    startOfLine = /\s$/.test(text);
  }

  function beginLine(): void {
    startOfLine = true;
    lineDue = false;
  }

  function allowed(type: string): boolean {
    const parent = top().type ?? '';
    if (type === 'item' || LIST.test(parent)) return type === 'item' && LIST.test(parent);
    if (open.length > DEEPEST || (type === 'link' && open.some(({ href }) => href !== undefined))) return false;
    return !BLOCK.test(type) || HOLDS_BLOCKS.test(parent);
  }

  const parser = new Parser({
    onopentag(name, attributes) {
      const classes = (attributes['class'] ?? '').split(/\s+/);
      if (SILENT.test(name) || classes.includes('invisible') || (quoteShown && classes.includes('quote-inline'))) {
        silent++;
        tags.push('silence');
        return;
      }
      if (name === 'br' && !silent) write('\n');
      let type = Object.hasOwn(MEANINGS, name) ? MEANINGS[name] : undefined;
      const lang = attributes['lang'];
      if (silent || !(type ? allowed(type) : lang && !LIST.test(top().type ?? ''))) {
        lineDue ||= BOX.test(name) || BLOCK.test(type ?? '');
        tags.push(classes.includes('ellipsis') ? 'shortened' : 'text');
        return;
      }
      if (BLOCK.test(type ?? '')) beginLine();
      if (name === 'a')
        type = classes.includes('hashtag') ? 'hashtag' : classes.includes('mention') ? 'mention' : 'link';
      open.push({ type, href: name === 'a' ? (attributes['href'] ?? '') : undefined, lang, text: [] });
      tags.push('run');
    },
    ontext(text) {
      if (silent || (lineDue && !text.trim())) return;
      if (lineDue && !startOfLine) write('\n');
      lineDue = false;
      if (open.some(({ type }) => type === 'preformatted')) return write(text);
      const collapsed = text.replace(/[ \t\n\f\r]+/g, ' ');
      write(startOfLine ? collapsed.replace(/^ /, '') : collapsed);
    },
    onclosetag(name) {
      lineDue ||= BOX.test(name);
      const tag = tags.pop();
      if (tag === 'silence') silent--;
      if (tag === 'shortened' && !silent) write('…');
      if (tag !== 'run') return;
      const run = open.pop()!;
      if (run.type === 'link') {
        const words = wordsOf(run.text);
        const honest = linkWords(words, run.href);
        if (honest !== words) run.text = [honest];
      }
      if (BLOCK.test(run.type ?? '')) beginLine();
      if (run.text.length) top().text.push({ ...run, text: simplest(run.text) } as MarkedRun);
    },
  });
  parser.end(html.slice(0, LONGEST));
  const [only, second] = root.text;
  if (!second && typeof only === 'object' && only.type === 'paragraph' && !only.lang) return (only as MarkedRun).text;
  return simplest(root.text);
}

function wordsOf(text: RichText): string {
  if (typeof text === 'string') return text;
  return text
    .map((run) => (typeof run === 'string' ? run : run.type === 'emoji' ? run.alt : wordsOf(run.text)))
    .join('');
}
