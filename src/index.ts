export { VERSION } from './core/version.js';
export { define } from './core/define.js';
export { addMessages } from './core/messages.js';
export { StetErrorEvent } from './core/events.js';

export { ArticleCard } from './article-card/article-card.js';
export { ArticleList } from './article-list/article-list.js';
export { StetViewEvent } from './article-list/view-event.js';
export { AwardBadge } from './award-badge/award-badge.js';
export { AwardList } from './award-badge/award-list.js';
export { QuoteBlock } from './quote-block/quote-block.js';
export { SocialExchange } from './social-exchange/social-exchange.js';
export { SocialPost } from './social-exchange/social-post.js';
export { StetConsentEvent } from './social-exchange/consent-event.js';

export type { Award } from './model/award.js';
export type { Card } from './model/card.js';
export type { Exchange } from './model/exchange.js';
export type { Post } from './model/post.js';
export type { Quote } from './model/quote.js';
