import type { Exchange } from '../model/exchange.js';
import type { Author, LinkCard, Media, Poll, Post, PostTranslation } from '../model/post.js';
import { fields, finish, hostOf, list, string, type Fields, type Loose } from './fields.js';
import { emojiRuns, htmlRuns, type Emoji } from './html-runs.js';
import { thread, type Answer } from './thread.js';

export interface MastodonDocuments {
  /** `GET /api/v1/statuses/:id` */
  status?: unknown;
  /** `GET /api/v1/statuses/:id/context`: its descendants become the replies. */
  context?: unknown;
  /** Answers of `POST /api/v1/statuses/:id/translate`: a list for the status itself, or one or several by a status's id. */
  translations?: unknown;
}

/** A Mastodon status, and the software that speaks its language, with its replies. */
export function fromMastodon({ status, context, translations }: MastodonDocuments): Exchange {
  const root = fields(status);
  const given = Array.isArray(translations) ? { [string(root['id'])]: translations } : translations;
  const translated = fields(given);
  const replies = list(fields(context)['descendants'])
    .filter(isPublic)
    .map((reply) => post(reply, translated));
  return finish({
    platform: 'mastodon',
    post: status == null ? undefined : post(root, translated),
    replies: thread(replies),
  });
}

/* Unlisted is public too, only not advertised. Servers that do not say are taken at their word: they gave it out. */
function isPublic({ visibility }: Fields): boolean {
  return visibility == null || visibility === 'public' || visibility === 'unlisted';
}

/* A quoted post is shown without what it quotes in its turn. */
function post(given: Fields, translated: Fields, isQuoted = false): Answer {
  const status = given['reblog'] ? fields(given['reblog']) : given;
  const shared = { id: status['id'], href: status['url'] ?? status['uri'], inReplyTo: status['in_reply_to_id'] };
  if (!isPublic(status)) return { ...shared, state: 'withheld', reason: 'private' };
  const account = fields(status['account']);
  if (account['suspended']) return { ...shared, state: 'withheld', reason: 'removed' };
  const emoji = emojiOf(status);
  const attachments = list(status['media_attachments']).filter((media) => media['type'] !== 'unknown');
  return {
    ...shared,
    author: author(account),
    text: htmlRuns(string(status['content']), emoji, !!status['quote']),
    lang: status['language'],
    translations: list([translated[string(status['id'])]].flat()).map((each) => translation(each, emoji, attachments)),
    contentWarning: status['spoiler_text'],
    sensitive: status['sensitive'],
    media: attachments.map(media),
    poll: status['poll'] && poll(fields(status['poll'])),
    card: status['card'] && card(fields(status['card'])),
    quoted: !isQuoted && status['quote'] && quoted(fields(status['quote'])),
    counts: {
      replies: status['replies_count'],
      shares: status['reblogs_count'],
      likes: status['favourites_count'],
      quotes: status['quotes_count'],
    },
    state: status['edited_at'] ? 'edited' : undefined,
    posted: status['created_at'],
    edited: status['edited_at'],
  };
}

function emojiOf(from: Fields): Emoji {
  return new Map(list(from['emojis']).map((each) => [string(each['shortcode']), each['static_url'] ?? each['url']]));
}

/* The account of a server's own user lacks the host; elsewhere the name alone says nothing. */
function author(account: Fields): Loose<Author> {
  const name = string(account['acct']) || string(account['username']);
  const host = hostOf(account['url']) || hostOf(account['uri']);
  return {
    name: emojiRuns(string(account['display_name']) || string(account['username']), emojiOf(account)),
    handle: name && `@${name}${name.includes('@') || !host ? '' : `@${host}`}`,
    href: account['url'] ?? account['uri'],
    avatar: account['avatar_static'] ?? account['avatar'],
  };
}

function media(attachment: Fields): Loose<Media> {
  const { original, small, focus } = fields(attachment['meta']);
  const size = { ...fields(small), ...fields(original) } as Fields;
  const { x, y } = fields(focus);
  const still = attachment['type'] !== 'image';
  return {
    type: attachment['type'],
    src: attachment['url'] ?? attachment['remote_url'],
    alt: attachment['description'],
    width: size['width'],
    height: size['height'],
    poster: still && attachment['preview_url'] !== attachment['url'] ? attachment['preview_url'] : undefined,
    focalPoint: typeof x === 'number' && typeof y === 'number' ? [(x + 1) / 2, (1 - y) / 2] : undefined,
    blurhash: attachment['blurhash'],
  };
}

/* A poll brings the emoji of its options itself. */
function poll(given: Fields): Loose<Poll> {
  const emoji = emojiOf(given);
  return {
    options: list(given['options']).map((option) => ({
      text: emojiRuns(string(option['title']), emoji),
      votes: option['votes_count'],
    })),
    votes: given['votes_count'],
    voters: given['voters_count'],
    ends: given['expires_at'],
    ended: given['expired'],
    multiple: given['multiple'],
  };
}

function card(given: Fields): Loose<LinkCard> {
  return {
    href: given['url'],
    title: given['title'],
    description: given['description'],
    site: given['provider_name'] || hostOf(given['url']),
    image: given['image'] && {
      src: given['image'],
      alt: given['image_description'],
      width: given['width'] || undefined,
      height: given['height'] || undefined,
      blurhash: given['blurhash'],
    },
  };
}

/* The states of Mastodon's Quote; one that is not known is to be treated as `unauthorized`. */
const REFUSALS: Record<string, Post['reason']> = {
  pending: 'pending',
  rejected: 'revoked',
  revoked: 'revoked',
  blocked_account: 'blocked',
  blocked_domain: 'blocked',
  muted_account: 'blocked',
};

/** Akkoma and Pleroma give the quoted status itself, without a state. */
function quoted(quote: Fields): Answer {
  const { state } = quote;
  if (state === undefined && quote['account']) return post(quote, {}, true);
  const id = quote['quoted_status_id'];
  if (state === 'deleted') return { id, state };
  if (state !== 'accepted') {
    const reason = Object.hasOwn(REFUSALS, string(state)) ? REFUSALS[string(state)] : 'private';
    return { id, state: 'withheld', reason };
  }
  return quote['quoted_status']
    ? post(fields(quote['quoted_status']), {}, true)
    : { id, state: 'withheld', reason: 'unavailable' };
}

/* Mastodon's translations are made by machines, and name the service. */
function translation(given: Fields, emoji: Emoji, attachments: Fields[]): Loose<PostTranslation> {
  const described = list(given['media_attachments']);
  return {
    lang: given['language'],
    text: htmlRuns(string(given['content']), emoji, true),
    contentWarning: given['spoiler_text'],
    options: list(fields(given['poll'])['options']).map((option) => option['title']),
    alts: attachments.map(({ id }) => described.find((each) => each['id'] === id)?.['description'] ?? ''),
    translator: given['provider'],
    machine: true,
  };
}
