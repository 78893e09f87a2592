/** What `npm run size` weighs, and beside what. */
export const WIDGETS = [
  'article-card/define',
  'article-list/define',
  'quote-block/define',
  'social-exchange/define',
  'award-badge/define',
  'award-badge/define-list',
];

/** What is left out to see what it adds; a list brings what it lists. */
export const ADDED = {
  'article-card and article-list': ['article-card/define', 'article-list/define'],
  'article-list': ['article-list/define'],
  'quote-block': ['quote-block/define'],
  'social-exchange': ['social-exchange/define'],
  'award-badge and award-list': ['award-badge/define', 'award-badge/define-list'],
};

export const FORMATS = [
  'mastodon',
  'bluesky',
  'activitystreams',
  'x',
  'oembed',
  'jsonfeed',
  'rss',
  'atom',
  'ninjs',
  'jsonld',
  'opengraph',
  'wikidata',
  'openbadges',
];

/* Formats share a parser, the model's checks and a few readers, which a page loads once however many it uses. */
export const PARSERS =
  /^htmlparser2|\/model\/|\/formats\/(html-runs|cut-runs|thread|fields|card-of|date|encoding|json|jsonld-nodes|limits|markdown|markup|media-rss|page|picture|plain-text|value|xml)\.(js|ts)$|^\.\/(html-runs|cut-runs|thread|fields|card-of|date|encoding|json|jsonld-nodes|limits|markdown|markup|media-rss|page|picture|plain-text|value|xml)\.js$|^\.\.\/model\//;
