import { ArticleCard } from '../article-card/article-card.js';
import { ArticleList } from '../article-list/article-list.js';
import { AwardBadge } from '../award-badge/award-badge.js';
import { AwardList } from '../award-badge/award-list.js';
import { QuoteBlock } from '../quote-block/quote-block.js';
import { SocialExchange } from '../social-exchange/social-exchange.js';
import { SocialPost } from '../social-exchange/social-post.js';
/* What browsers fetch later: in a bundle, parts that are only imported dynamically would come after the first wait. */
import '../article-card/rich-card.js';
import '../article-list/list-part.js';
import '../award-badge/draw-awards.js';
import '../award-badge/pictures.js';
import '../quote-block/parse.js';
import '../quote-block/rich-quote.js';
import '../social-exchange/rich-post.js';
import '../social-exchange/thread.js';
import type { Widget } from '../core/widget.js';

/** A widget's class as the server sees it: never constructed, only asked for its styles and its render(). */
export type WidgetClass = Omit<typeof Widget, 'prototype'> & {
  prototype: Widget;
  /** Loads what the widget draws with and fetches only when it is needed. */
  prepare?(): Promise<void>;
};

/** Every tag of the library. Nothing is registered, since a server needs no registry. */
export const WIDGETS: ReadonlyMap<string, WidgetClass> = new Map<string, WidgetClass>([
  ['stet-article-card', ArticleCard],
  ['stet-article-list', ArticleList],
  ['stet-award-badge', AwardBadge],
  ['stet-award-list', AwardList],
  ['stet-quote-block', QuoteBlock],
  ['stet-social-exchange', SocialExchange],
  ['stet-social-post', SocialPost],
]);
