import { choice, count, flag, text } from '../core/attributes.js';
import { POST_STATES, WITHHELD_REASONS } from '../model/post.js';

/** What a post and an exchange are both told. */
export const sharedAttributes = {
  /** Platform in lower case: `instagram`, `mastodon`, `x`, `bluesky`… Another name is shown as it is written. */
  platform: text,
  /** Address of the post on its platform, http(s). Anything else is no link. */
  href: text,
  /** When this copy was made, ISO 8601; anything else is shown as it is written. */
  archived: text,
  /** What is done with a post that its author or the platform has deleted since: shown with a note, named, left out. */
  deleted: choice(['keep', 'tombstone', 'hide']),
  /** IANA time zone of the dates; without it, the reader's own. */
  timeZone: text,
  /**
   * Draws avatars and media that lie on other origins, such as the publisher's own CDN. Without it a reader's browser
   * asks no other origin for anything: relative and same-origin media are drawn, the others are links in words.
   */
  thirdPartyMedia: flag,
};

export const postAttributes = {
  ...sharedAttributes,
  /** Who wrote the post, as they call themselves. */
  author: text,
  /** Their name on the platform, with its sign: `@name`. */
  handle: text,
  /** Their page on the platform, http(s). */
  authorHref: text,
  /** URL of a square picture of them. Without one, or where it cannot be had, their initials stand there. */
  avatar: text,
  /** The platform, or somebody it trusts, has checked who they are. */
  verified: flag,
  /** When it was posted, ISO 8601; anything else is shown as it is written. */
  posted: text,
  /** When it was last changed, ISO 8601. */
  edited: text,
  /** Whom the post answers, by name. */
  replyTo: text,
  /** Language of the post's words, BCP 47. */
  postLang: text,
  /** Number of replies, a whole number. */
  replies: count,
  /** Number of shares: reposts, boosts. */
  shares: count,
  /** Number of likes. */
  likes: count,
  /** Number of views. */
  views: count,
  /** When the numbers were taken, ISO 8601. */
  counted: text,
  /** What the post is hidden behind until the reader opens it. */
  contentWarning: text,
  /** The media stay closed until the reader opens them. */
  sensitive: flag,
  /** What has become of the post. A withheld one shows neither its words nor its author. */
  state: choice(POST_STATES),
  /** Why it is withheld. */
  reason: choice(WITHHELD_REASONS),
  /** Language of the slotted translation, BCP 47; its label names it. */
  translationLang: text,
  /** Who translated: a person, or the service. */
  translator: text,
  /** A machine translated. */
  machineTranslated: flag,
};
