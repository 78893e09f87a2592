import type { Exchange } from '../model/exchange.js';
import type { Author, LinkCard, Media, Poll, Post } from '../model/post.js';
import type { RichText, Run } from '../model/rich-text.js';
import { cutRuns } from './cut-runs.js';
import { fields, finish, hostOf, list, number, string, urlPart, type Fields, type Loose } from './fields.js';

/** A post of X as its syndication endpoint gives it (`tweet-result`). It holds no replies. */
export function fromX(tweet: unknown): Exchange {
  return finish({ platform: 'x', post: post(fields(tweet)) });
}

function post(tweet: Fields, isQuoted = false): Loose<Post> {
  if (tweet['tombstone']) return gone(string(fields(fields(tweet['tombstone'])['text'])['text']));
  if (!tweet['user'] && !tweet['text']) return { state: 'withheld', reason: 'unavailable' };
  const id = string(tweet['id_str']);
  const user = fields(tweet['user']);
  const name = urlPart(user['screen_name']);
  const entities = fields(tweet['entities']);
  return {
    id,
    href: name && id ? `https://x.com/${name}/status/${urlPart(id)}` : undefined,
    author: author(user, name),
    text: textRuns(tweet, entities),
    lang: languageOf(string(tweet['lang'])),
    sensitive: tweet['possibly_sensitive'],
    media: list(tweet['mediaDetails']).map(media),
    ...(tweet['card'] ? attached(fields(tweet['card']), entities) : {}),
    quoted: !isQuoted && tweet['quoted_tweet'] ? post(fields(tweet['quoted_tweet']), true) : undefined,
    counts: {
      replies: tweet['conversation_count'] ?? tweet['reply_count'],
      shares: tweet['retweet_count'],
      likes: tweet['favorite_count'],
      quotes: tweet['quote_count'],
    },
    state: tweet['isEdited'] === true ? 'edited' : undefined,
    posted: tweet['created_at'],
    inReplyTo: tweet['in_reply_to_status_id_str'],
  };
}

/* A tombstone says in English why; there is no code. */
function gone(words: string): Loose<Post> {
  if (/delet/i.test(words)) return { state: 'deleted' };
  const reason = /suspend|violat/i.test(words)
    ? 'removed'
    : /limit|protect|\bage\b/i.test(words)
      ? 'private'
      : 'unavailable';
  return { state: 'withheld', reason };
}

/* A blue badge is bought. The older `verified` and the badges of firms and governments were checked by somebody. */
function author(user: Fields, name: string): Loose<Author> {
  return {
    name: user['name'],
    handle: name && `@${string(user['screen_name'])}`,
    href: name && `https://x.com/${name}`,
    avatar: string(user['profile_image_url_https']).replace(/_normal(\.\w+)$/, '_x96$1'),
    verified: user['verified'] === true || /^(Business|Government)$/.test(string(user['verified_type'])) || undefined,
  };
}

/* X marks text without a language (`zxx`, `und`) and kinds of text (`qme`: only media) with codes of its own. */
function languageOf(code: string): string | undefined {
  return /^(und|zxx|art|q[a-t][a-z])$/.test(code) ? undefined : code;
}

/* Places are counted in code points of the text as given, which is escaped for HTML. */
function textRuns(tweet: Fields, entities: Fields): RichText {
  const points = Array.from(string(tweet['text']));
  const [start, end] = [tweet['display_text_range']].flat();
  const marks = ['urls', 'hashtags', 'user_mentions', 'symbols', 'media'].flatMap((kind) =>
    list(entities[kind]).map((entity) => {
      const [from, to] = [entity['indices']].flat();
      return { from: number(from), to: number(to), run: (words: string) => entityRun(kind, entity, words) };
    }),
  );
  const last = Math.min(typeof end === 'number' ? end : Infinity, points.length);
  return cutRuns(marks, Math.min(number(start) || 0, last), last, (from, to) =>
    unescape(points.slice(from, to).join('')),
  );
}

/* The address of a picture is left out of the text, since the picture is there. */
function entityRun(kind: string, entity: Fields, words: string): Run {
  const query = urlPart(words);
  if (kind === 'media') return '';
  if (kind === 'urls')
    return {
      type: 'link',
      text: string(entity['display_url']) || words,
      href: string(entity['expanded_url'] ?? entity['url']),
    };
  if (kind === 'user_mentions')
    return { type: 'mention', text: words, href: `https://x.com/${query.replace('%40', '')}` };
  return { type: 'hashtag', text: words, href: `https://x.com/search?q=${query}` };
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/* Once, and as text: `&amp;lt;` is `&lt;`. */
function unescape(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name]!);
}

/* Beyond this, films are too heavy for a page that shows them small. Bits a second. */
const HEAVY = 2_500_000;

function media(given: Fields): Loose<Media> {
  const { width, height } = fields(given['original_info']);
  const shared = { alt: given['ext_alt_text'], width, height };
  if (given['type'] === 'photo') return { ...shared, src: given['media_url_https'] };
  const films = list(fields(given['video_info'])['variants'])
    .filter((variant) => variant['content_type'] === 'video/mp4' && !(number(variant['bitrate']) > HEAVY))
    .sort((one, other) => (number(other['bitrate']) || 0) - (number(one['bitrate']) || 0));
  const type = given['type'] === 'animated_gif' ? 'gifv' : 'video';
  return { ...shared, type, src: films[0]?.['url'], poster: given['media_url_https'] };
}

/* A poll is a card too: `poll3choice_text_only`, its numbers in words. */
function attached(given: Fields, entities: Fields): Loose<Post> {
  const values = fields(given['binding_values']);
  const text = (name: string) => fields(values[name])['string_value'];
  return /^poll\d/.test(string(given['name']))
    ? { poll: poll(values, text) }
    : { card: card(given, values, text, entities) };
}

type Text = (name: string) => unknown;

function poll(values: Fields, text: Text): Loose<Poll> {
  return {
    options: [1, 2, 3, 4].map((place) => {
      const votes = string(text(`choice${place}_count`));
      return { text: text(`choice${place}_label`), votes: /^\d+$/.test(votes) ? Number(votes) : undefined };
    }),
    ends: text('end_datetime_utc'),
    ended: fields(values['counts_are_final'])['boolean_value'],
  };
}

/* A card's address is X's own counter; the page it leads to stands among the links of the text. */
function card(given: Fields, values: Fields, text: Text, entities: Fields): Loose<LinkCard> {
  const picture = fields(fields(values['thumbnail_image_large'] ?? values['thumbnail_image'])['image_value']);
  const link = list(entities['urls']).find(({ url }) => url === given['url']);
  const href = link?.['expanded_url'] ?? text('card_url') ?? given['url'];
  return {
    href,
    title: text('title'),
    description: text('description'),
    site: text('vanity_url') ?? text('domain') ?? hostOf(href),
    image: { src: picture['url'], alt: picture['alt'], width: picture['width'], height: picture['height'] },
  };
}
