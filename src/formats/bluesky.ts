import type { Exchange } from '../model/exchange.js';
import type { Author, LinkCard, Media, Post } from '../model/post.js';
import type { RichText, Run } from '../model/rich-text.js';
import { cutRuns } from './cut-runs.js';
import { fields, finish, hostOf, linkWords, list, number, string, urlPart, type Fields, type Loose } from './fields.js';

/* No thread that people write is deeper; it keeps a document that nests without end from exhausting the stack. */
const DEEPEST = 200;

/**
 * A Bluesky post with its replies: the answer of `app.bsky.feed.getPostThread`, the thread in it, the answer of
 * `getPosts` (its first post), or one post.
 */
export function fromBluesky(thread: unknown): Exchange {
  const answer = fields(thread);
  const node = fields(answer['thread'] ?? list(answer['posts'])[0] ?? thread);
  const gate = fields(answer['threadgate'] ?? fields(node['post'])['threadgate']);
  const hidden = [fields(gate['record'])['hiddenReplies']].flat();
  const { replies, ...post } = threadPost(node, hidden, 0);
  return finish({ platform: 'bluesky', post, replies });
}

/* What a thread holds is told by its fields, not by its `$type`: newer kinds of views keep the fields of the older. */
function threadPost(node: Fields, hidden: unknown[], depth: number): Loose<Post> {
  const view = fields(node['post'] ?? node);
  const post = hidden.includes(view['uri'] ?? '')
    ? withheld(view, 'hidden')
    : postView(view, view['record'], view['embed']);
  if (depth > DEEPEST) return post;
  return { ...post, replies: list(node['replies']).map((reply) => threadPost(reply, hidden, depth + 1)) };
}

function withheld(view: Fields, reason: Post['reason']): Loose<Post> {
  return { id: view['uri'], href: permalink(view['uri']), state: 'withheld', reason };
}

/* Only the reader who is not signed in matters here: a page has no Bluesky session. */
function postView(view: Fields, value: unknown, embed: unknown, isQuoted = false): Loose<Post> {
  const author = fields(view['author']);
  const record = fields(value);
  const labels = [author['labels'], view['labels'], fields(record['labels'])['values']]
    .flatMap(list)
    .filter(({ neg }) => neg !== true)
    .map(({ val }) => string(val));
  if (view['notFound'] === true) return { id: view['uri'], state: 'deleted' };
  if (view['blocked'] === true) return withheld(view, 'blocked');
  if (view['detached'] === true) return withheld(view, 'revoked');
  if (labels.includes('!no-unauthenticated')) return withheld(view, 'opted-out');
  if (labels.some((label) => /^!(hide|takedown|suspend)$/.test(label))) return withheld(view, 'removed');
  const langs = [record['langs']].flat();
  return {
    id: view['uri'],
    href: permalink(view['uri'], author['handle']),
    author: authorOf(author),
    text: facetRuns(string(record['text']), record['facets']),
    lang: langs.length === 1 ? langs[0] : undefined,
    sensitive: labels.some((label) => /^(porn|sexual|nudity|graphic-media|gore|!warn)$/.test(label)) || undefined,
    ...embedded(fields(embed), isQuoted),
    counts: {
      replies: view['replyCount'],
      shares: view['repostCount'],
      likes: view['likeCount'],
      quotes: view['quoteCount'],
    },
    posted: record['createdAt'],
    inReplyTo: fields(fields(record['reply'])['parent'])['uri'],
  };
}

function authorOf(author: Fields): Loose<Author> {
  const { verifiedStatus, trustedVerifierStatus } = fields(author['verification']);
  const handle = string(author['handle']);
  return {
    name: author['displayName'] || handle,
    handle: handle && `@${handle}`,
    href: profile(handle || author['did']),
    avatar: author['avatar'],
    verified: [verifiedStatus, trustedVerifierStatus].includes('valid') || undefined,
  };
}

function profile(who: unknown): string | undefined {
  return string(who) && `https://bsky.app/profile/${string(who)}`;
}

/* `at://did:plc:abc/app.bsky.feed.post/3kbi` as people open it. A handle that no longer resolves is left out. */
function permalink(uri: unknown, handle?: unknown): string | undefined {
  const [, did, kind, key] =
    /^at:\/\/(did:[\w:.%-]+)\/app\.bsky\.\w+\.(post|generator|list|starterpack)\/([\w.:~-]+)$/.exec(string(uri)) ?? [];
  const place = kind === 'generator' ? 'feed' : kind === 'list' ? 'lists' : kind;
  if (kind === 'starterpack') return `https://bsky.app/starter-pack/${did}/${key}`;
  return place && `${profile(!handle || handle === 'handle.invalid' ? did : handle)}/${place}/${key}`;
}

/* Facets give their places in bytes of UTF-8; one that cuts a character is left out. */
function facetRuns(text: string, facets: unknown): RichText {
  const bytes = new TextEncoder().encode(text);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const whole = (place: number) => bytes[place]! >> 6 !== 2;
  const marks = list(facets).map(({ index, features }) => {
    const { byteStart, byteEnd } = fields(index);
    const run = (words: string) => list(features).map((feature) => featureRun(feature, words))[0] ?? words;
    return { from: number(byteStart), to: number(byteEnd), run };
  });
  return cutRuns(
    marks.filter(({ from, to }) => whole(from) && whole(to)),
    0,
    bytes.length,
    (from, to) => decoder.decode(bytes.subarray(from, to)),
  );
}

function featureRun({ uri, did, tag }: Fields, words: string): Run {
  if (uri) return { type: 'link', text: linkWords(words, uri), href: string(uri) };
  if (did) return { type: 'mention', text: words, href: profile(did) };
  return { type: 'hashtag', text: words, href: `https://bsky.app/hashtag/${urlPart(tag)}` };
}

/* A quote with media is a record and another embed beside it. */
function embedded(embed: Fields, isQuoted: boolean): Loose<Post> {
  const record = fields(embed['record']);
  const shown = embed['record'] && embed['media'] ? fields(embed['media']) : embed;
  return {
    media: list(shown['images'] ?? shown['items'] ?? shown['media'] ?? [shown]).map(media),
    ...(embed['record'] && !isQuoted ? quoted(embed['media'] ? fields(record['record']) : record) : {}),
    ...(shown['external'] ? { card: linkCard(fields(shown['external'])) } : {}),
  };
}

/* A film's playlist of segments is nothing that a page could play without a library: its still picture stands for it. */
function media({ playlist, thumbnail, fullsize, alt, aspectRatio }: Fields): Loose<Media> {
  const { width, height } = fields(aspectRatio);
  return { ...(playlist ? { type: 'video', poster: thumbnail } : { src: fullsize }), alt, width, height };
}

function linkCard({ uri, title, description, thumb }: Fields): Loose<LinkCard> {
  return { href: uri, title, description, site: hostOf(uri), image: { src: thumb } };
}

/* A record is a post, or a feed, a list, a starter pack or a labelling service: a page, and shown as such. */
function quoted(record: Fields): Loose<Post> {
  const { uri, avatar } = record;
  const { did, handle, displayName } = fields(record['creator']);
  const said = { ...fields(record['record']), ...record };
  const title = said['displayName'] || said['name'] || displayName || handle;
  if (!title) return { quoted: postView(record, record['value'], list(record['embeds'])[0], true) };
  const href = permalink(uri) ?? profile(handle ?? did);
  return { card: { href, title, description: said['description'], image: { src: avatar } } };
}
