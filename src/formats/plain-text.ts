import { resolveUrl } from '../model/check.js';
import { readMarkup } from './markup.js';
import { whole } from './value.js';

/* What is no running text: code, media with their captions, controls. */
const SILENT = new Set(
  'script style noscript template title iframe object svg math audio video canvas figure button select textarea'.split(
    ' ',
  ),
);
const HEADING = /^h[1-6]$/;
const INLINE =
  /^(a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|img|ins|kbd|mark|q|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;

/* A teaser's summary: another paragraph is added below the first figure, and beyond the last it is cut. */
const SHORT = 120;
const LONG = 640;
/* Characters of a headline or a name, which a hostile document makes as long as itself. */
const LONGEST_LINE = 10_000;
const SENTENCE_END = /[.!?…。！？।۔؟]["'”’»)\]]*$/;

export interface FoundImage {
  url: string;
  width?: number;
  height?: number;
  alt?: string;
}

/** Takes the tags and the text of a document in order, and keeps its paragraphs as plain text and its pictures. */
export class PlainText {
  /** Pictures with http(s) URLs, in order. */
  readonly images: FoundImage[] = [];
  private readonly blocks = [{ text: '', linked: 0, heading: false }];
  private silent = 0;
  private headings = 0;
  private links = 0;

  /** @param base URL that pictures are relative to. */
  constructor(private readonly base?: string) {}

  open(name: string, attributes: Record<string, string>): void {
    if (SILENT.has(name)) this.silent++;
    if (HEADING.test(name)) this.headings++;
    if (name === 'a') this.links++;
    if (name === 'br') this.text(' ');
    else if (!INLINE.test(name)) this.startBlock();
    if (name === 'img') this.image(attributes);
  }

  close(name: string): void {
    if (!INLINE.test(name) && name !== 'br') this.startBlock();
    if (SILENT.has(name)) this.silent--;
    if (HEADING.test(name)) this.headings--;
    if (name === 'a') this.links--;
  }

  text(text: string): void {
    if (this.silent) return;
    const block = this.blocks.at(-1)!;
    block.text += text;
    if (this.links) block.linked += solid(text);
    if (this.headings) block.heading = true;
  }

  /** Every paragraph that says something: no headings, and no "Continue reading" links, unless there is nothing else. */
  get paragraphs(): string[] {
    const blocks = this.blocks.filter(({ text }) => text.trim());
    const running = blocks.filter(({ heading }) => !heading);
    const prose = running.filter(({ text, linked }) => linked < solid(text));
    const best = [prose, running, blocks].find((each) => each.length > 0) ?? [];
    return best.map(({ text }) => text.replace(/\s+/g, ' ').trim());
  }

  private startBlock(): void {
    if (this.blocks.at(-1)!.text.trim()) this.blocks.push({ text: '', linked: 0, heading: false });
  }

  private image({ src, width, height, alt }: Record<string, string>): void {
    const url = resolveUrl(src, this.base);
    if (url) this.images.push({ url, width: whole(width), height: whole(height), alt });
  }
}

function solid(text: string): number {
  return text.replace(/\s/g, '').length;
}

/** Reads HTML for its text and pictures; nothing in it runs, loads or becomes an element. */
export function readHtml(html: string, base?: string): PlainText {
  const text = new PlainText(base);
  readMarkup(html, {
    onopentag: (name, attributes) => text.open(name, attributes),
    onclosetag: (name) => text.close(name),
    ontext: (data) => text.text(data),
  });
  return text;
}

/** A line of text that may have been written as HTML: tags and entities go only where there are any. */
export function plainLine(written: string): string {
  const text = written.slice(0, LONGEST_LINE);
  if (!/<\/?[a-z!][^<>]*>|&#?\w+;/i.test(text)) return text.replace(/\s+/g, ' ').trim();
  return readHtml(text).paragraphs.join(' ');
}

/** The first paragraph, and the next where it says little; a very long one is cut after a sentence or a word. */
export function summarise(paragraphs: string[]): string {
  const [first = '', ...rest] = paragraphs.filter((paragraph) => !/^https?:\S+$/.test(paragraph));
  let summary = first;
  for (const paragraph of rest) {
    /* Two headings or list items run together would read as one broken sentence. */
    if (summary.length > SHORT || !SENTENCE_END.test(summary)) break;
    summary = `${summary} ${paragraph}`;
  }
  return summary.length > LONG ? cut(summary) : summary;
}

function cut(text: string): string {
  const words = text.slice(0, LONG).split(' ').slice(0, -1);
  const sentence = words.findLastIndex((word) => SENTENCE_END.test(word));
  const whole = words.slice(0, sentence + 1).join(' ');
  if (whole.length > SHORT) return whole;
  /* Chinese and Japanese have no spaces to cut at. */
  const start = words.join(' ') || text.slice(0, LONG).replace(/[\uD800-\uDBFF]$/, '');
  return `${start.replace(/[\s,;:–—-]+$/, '')}…`;
}

/** Plain text with line breaks, cut like `summarise` cuts HTML. */
export function summariseText(text: string): string {
  return summarise(
    text
      .split(/\n+/)
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter(Boolean),
  );
}
