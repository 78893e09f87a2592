import { choice, count, flag, text } from '../core/attributes.js';
import { HEADING_LEVELS } from '../core/heading.js';
import { sharedAttributes } from './post-attributes.js';

export const exchangeAttributes = {
  ...sharedAttributes,
  /** Heading above the posts. Without one, data is headed by who takes part and where. Slot `heading`. */
  heading: text,
  /** Level of the heading; `none` makes it plain text. */
  level: choice(HEADING_LEVELS),
  /** Address of a JSON document with the exchange: an own one, or as Mastodon, Bluesky, X and others give it. */
  src: text,
  /** Order of the replies among their siblings: as the data has it, or by date or likes. */
  sort: choice(['thread', 'oldest', 'newest', 'likes']),
  /** How many replies of the data are shown at most. */
  limit: count,
  /** How many direct replies show before the rest folds behind a line that counts them; 10 where absent. */
  fold: count,
  /** How deep replies are shown: 1 is only those to the post itself. */
  maxDepth: count,
  /** Ids of the only replies to show, in this order, with spaces between. */
  pick: text,
  /** Ids of replies to leave out with what answers them, with spaces between. */
  omit: text,
  /** Adds the button that opens the platform's own frame, where the platform has one. Nothing is fetched before. */
  live: flag,
  /** The reader's press on that button counts for this platform on the site's other pages too, until they close one. */
  remember: flag,
};
