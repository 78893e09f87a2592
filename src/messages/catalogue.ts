import type { words as card } from '../article-card/words.js';
import type { words as list } from '../article-list/words.js';
import type { words as awardList } from '../award-badge/list-words.js';
import type { words as award } from '../award-badge/words.js';
import type { Message } from '../core/messages.js';
import type { translationWords } from '../core/translation.js';
import type { words as quote } from '../quote-block/words.js';
import type { liveWords } from '../social-exchange/live-words.js';
import type { threadWords } from '../social-exchange/thread-words.js';
import type { words as post } from '../social-exchange/words.js';

type Said<Words> = { [Name in keyof Words]: Words[Name] extends string ? string : Message };

/**
 * The words of cards, lists, quotes, translations and awards in one language: a missing and an unknown name are type
 * errors. Where English has plural forms, a language gives one sentence that holds for every number, or its own forms
 * by Unicode plural category.
 */
export type Catalogue = Said<typeof card & typeof list & typeof quote & typeof award & typeof awardList>;

/** Likewise the words of posts, which a page without one never loads. */
export type PostCatalogue = Said<
  Omit<typeof post & typeof threadWords & typeof liveWords, keyof typeof translationWords>
>;
