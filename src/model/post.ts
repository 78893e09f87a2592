import type { RichText } from './rich-text.js';

export const POST_STATES = ['posted', 'edited', 'deleted', 'withheld'] as const;

/**
 * Why a post is withheld.
 * `opted-out`: its author asks not to be shown to people who are not signed in there. `blocked`: one of the authors
 * has blocked the other. `revoked`: its author no longer agrees, or never agreed, to be quoted here. `pending`: its
 * author has not answered yet. `private`: not for everybody. `removed`: taken down by the platform. `hidden`: hidden
 * by the author of the thread. `unavailable`: the platform does not say.
 */
export const WITHHELD_REASONS = [
  'unavailable',
  'opted-out',
  'blocked',
  'revoked',
  'pending',
  'private',
  'removed',
  'hidden',
] as const;

export const MEDIA_TYPES = ['image', 'video', 'gifv', 'audio'] as const;

/** Who wrote a post. */
export interface Author {
  /** As they call themselves; runs where custom emoji stand in it. */
  name?: RichText;
  /** As the platform writes it, with its sign: `@name@server.example`. */
  handle?: string;
  href?: string;
  /** URL of a square picture. */
  avatar?: string;
  /** The platform, or somebody it trusts, has checked who this is. A badge that anybody can buy is not meant. */
  verified?: boolean;
}

/** One picture, film or recording. It has a `src` or, where the platform plays it only itself, a `poster`. */
export interface Media {
  /** `gifv` is a short silent film that repeats. Absent is an image. */
  type?: (typeof MEDIA_TYPES)[number];
  src?: string;
  /** What it shows, for those who do not see it. */
  alt?: string;
  /** CSS pixels. */
  width?: number;
  /** CSS pixels. */
  height?: number;
  /** URL of the still picture of a film. */
  poster?: string;
  /** The point that stays in view when it is cut, in fractions of width and height from the left upper corner. */
  focalPoint?: [x: number, y: number];
  /** Closed until the reader opens it. */
  sensitive?: boolean;
  /** Some thirty characters that stand for a blurred picture (blurha.sh). */
  blurhash?: string;
}

export interface PollOption {
  text: RichText;
  /** Absent where the platform does not tell yet. */
  votes?: number;
}

export interface Poll {
  options: PollOption[];
  /** How many votes there are in all; absent is the sum of the options'. */
  votes?: number;
  /** How many people voted, which is less than the votes where one may choose several. */
  voters?: number;
  /** When it ends or ended, ISO 8601. */
  ends?: string;
  ended?: boolean;
  multiple?: boolean;
}

/** A page that the post links to. */
export interface LinkCard {
  href: string;
  title?: string;
  description?: string;
  /** Name of the site. */
  site?: string;
  image?: Media;
}

/** How often, and when that was so. */
export interface Counts {
  replies?: number;
  shares?: number;
  likes?: number;
  quotes?: number;
  views?: number;
  /** When the numbers were taken, ISO 8601. */
  counted?: string;
}

/** A post in another language; what is absent is not translated. */
export interface PostTranslation {
  /** Of the translation, BCP 47. */
  lang: string;
  text?: RichText;
  contentWarning?: string;
  /** The poll's options, in their order. */
  options?: string[];
  /** The alternative texts of the media, in their order; '' where one has none. */
  alts?: string[];
  /** Who translated: a person, or the service. */
  translator?: string;
  /** A machine translated. Absent is a person. */
  machine?: boolean;
}

/** One post. Every field may be missing; a withheld or deleted one has little more than its state. */
export interface Post {
  /** Its name on the platform, which `inReplyTo` and an editor's list of replies refer to. */
  id?: string;
  /** Its address on the platform. */
  href?: string;
  author?: Author;
  text?: RichText;
  /** Language of the text, BCP 47. */
  lang?: string;
  translations?: PostTranslation[];
  /** What the text is hidden behind until the reader opens it. */
  contentWarning?: string;
  /** The media are closed until the reader opens them. */
  sensitive?: boolean;
  media?: Media[];
  poll?: Poll;
  card?: LinkCard;
  /** The post it quotes. One that may not be shown is `withheld`, with its reason. */
  quoted?: Post;
  counts?: Counts;
  /** Absent is `posted`. */
  state?: (typeof POST_STATES)[number];
  reason?: (typeof WITHHELD_REASONS)[number];
  /** ISO 8601. */
  posted?: string;
  /** When it was last changed, ISO 8601. */
  edited?: string;
  /** The `id` of the post that it answers. */
  inReplyTo?: string;
  replies?: Post[];
}
