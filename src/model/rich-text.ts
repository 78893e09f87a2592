/**
 * The meanings a stretch of text can have.
 * `paragraph`, `quote`, `preformatted`, `list`, `ordered-list` and `item` are blocks; lists hold only items.
 */
export const RUN_TYPES = [
  'link',
  'mention',
  'hashtag',
  'emphasis',
  'strong',
  'underlined',
  'deleted',
  'code',
  'paragraph',
  'quote',
  'preformatted',
  'list',
  'ordered-list',
  'item',
] as const;

/** A stretch of text with a meaning, a language of its own, or both. */
export interface MarkedRun {
  /** Absent is text like that around it. */
  type?: (typeof RUN_TYPES)[number];
  text: RichText;
  /** Where a link, mention or hashtag leads, an http(s) URL; without it, it is text only. */
  href?: string;
  /** BCP 47, where it differs from the text around. */
  lang?: string;
}

/** A custom emoji: a small picture that stands for a word. */
export interface EmojiRun {
  type: 'emoji';
  /** Its picture, which does not move. Without it the emoji is its word. */
  src?: string;
  /** The word: `:blobcat:`. */
  alt: string;
}

export type Run = string | MarkedRun | EmojiRun;

/** Text as a plain string or as a list of runs. White space is as written: a line feed is a line break. */
export type RichText = string | Run[];
