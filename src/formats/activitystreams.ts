import type { Exchange } from '../model/exchange.js';
import type { Author, Media, Poll, PostTranslation } from '../model/post.js';
import { fields, finish, hostOf, list, string, type Fields, type Loose } from './fields.js';
import { emojiRuns, htmlRuns, type Emoji } from './html-runs.js';
import { thread, type Answer } from './thread.js';

export interface ActivityStreamsDocuments {
  /** The authors' own documents, one or a list; a Note names its author by URL alone. */
  actors?: unknown;
  /** The Notes that answer it, directly or deeper, in a list or a Collection; else those inside the Note itself. */
  replies?: unknown;
}

/** An ActivityStreams 2 Note, or the activity that created it, with what is given beside it. */
export function fromActivityStreams(note: unknown, { actors, replies }: ActivityStreamsDocuments = {}): Exchange {
  const known = new Map(members(actors).map((actor) => [actor['id'], actor]));
  const root = noteOf(fields(note));
  const answers = members(replies ?? root['replies'])
    .map(noteOf)
    .filter(isPublic);
  return finish({
    platform: 'activitypub',
    post: post(root, known),
    replies: thread(answers.map((answer) => post(answer, known))),
  });
}

function noteOf(document: Fields): Fields {
  const { type, actor, object } = document;
  return type === 'Create' ? { attributedTo: actor, ...fields(object) } : document;
}

/* What a list, a Collection or its first page holds in full; what it only names by address is not here. */
function members(of: unknown): Fields[] {
  const { items, orderedItems, first } = fields(of);
  const page = fields(first);
  return list([items ?? orderedItems ?? page['items'] ?? page['orderedItems'] ?? of].flat());
}

const PUBLIC = /(^|#|:)Public$/;

/* Where a document does not say to whom it goes, whoever gave it out is taken at their word. */
function isPublic({ to, cc }: Fields): boolean {
  const audience = [to, cc].flat().filter((each) => typeof each === 'string');
  return !audience.length || audience.some((each) => PUBLIC.test(each));
}

function post(note: Fields, actors: ReadonlyMap<unknown, Fields>): Answer {
  const shared = { id: note['id'], href: urlOf(note['url']) ?? note['id'], inReplyTo: idOf(note['inReplyTo']) };
  if (note['type'] === 'Tombstone') return { ...shared, state: 'deleted' };
  if (!isPublic(note)) return { ...shared, state: 'withheld', reason: 'private' };
  const emoji = emojiOf(note);
  const versions = Object.entries(fields(note['contentMap'])).filter((each) => typeof each[1] === 'string') as [
    string,
    string,
  ][];
  const own =
    versions.find(([, content]) => content === note['content']) ?? (note['content'] ? undefined : versions[0]);
  const total = (collection: unknown) => fields(collection)['totalItems'];
  const edited = note['updated'] !== note['published'] ? note['updated'] : undefined;
  return {
    ...shared,
    author: author([note['attributedTo']].flat()[0], actors),
    text: htmlRuns(own?.[1] ?? string(note['content']), emoji),
    lang: own?.[0],
    translations: versions
      .filter((each) => each !== own)
      .map(([lang, content]) => translation(lang, content, note, emoji)),
    contentWarning: note['summary'],
    sensitive: note['sensitive'],
    media: [note['attachment']].flat().map(fields).map(media),
    poll: poll(note),
    counts: { replies: total(note['replies']), shares: total(note['shares']), likes: total(note['likes']) },
    state: edited ? 'edited' : undefined,
    posted: note['published'],
    edited,
  };
}

function idOf(reference: unknown): unknown {
  return typeof reference === 'string' ? reference : fields(reference)['id'];
}

/* An address is a string, a Link, or a list of them. */
function urlOf(value: unknown): unknown {
  const [first] = [value].flat();
  return typeof first === 'string' ? first : fields(first)['href'];
}

function emojiOf(of: Fields): Emoji {
  const icons = list(of['tag']).filter(({ type }) => type === 'Emoji');
  return new Map(icons.map(({ name, icon }) => [string(name).replaceAll(':', ''), urlOf(fields(icon)['url'])]));
}

function author(reference: unknown, actors: ReadonlyMap<unknown, Fields>): Loose<Author> {
  const actor = { ...fields(reference), ...actors.get(idOf(reference)) };
  const href = urlOf(actor['url']) ?? idOf(reference);
  const name = string(actor['preferredUsername']) || /\/(?:u(?:sers)?\/|@)([\w.-]+)$/.exec(string(href))?.[1];
  return {
    name: emojiRuns(string(actor['name']) || (name ?? ''), emojiOf(actor)),
    handle: name && `@${name}@${hostOf(href)}`,
    href,
    avatar: urlOf(fields(actor['icon'])['url']),
  };
}

/* The author's own words in another language. */
function translation(lang: string, content: string, note: Fields, emoji: Emoji): Loose<PostTranslation> {
  return { lang, text: htmlRuns(content, emoji), contentWarning: fields(note['summaryMap'])[lang] };
}

function media(attachment: Fields): Loose<Media> {
  const { name, width, height, blurhash, focalPoint, icon } = attachment;
  const [x, y] = Array.isArray(focalPoint) ? (focalPoint as unknown[]) : [];
  const kind = /^(image|video|audio)\b/i.exec(string(attachment['mediaType']) || string(attachment['type']))?.[1];
  return {
    type: kind?.toLowerCase(),
    src: kind && urlOf(attachment['url'] ?? attachment['href']),
    alt: name,
    width,
    height,
    poster: urlOf(fields(icon)['url']),
    focalPoint: typeof x === 'number' && typeof y === 'number' ? [(x + 1) / 2, (1 - y) / 2] : undefined,
    blurhash,
  };
}

function poll(note: Fields): Loose<Poll> {
  return {
    options: list(note['oneOf'] ?? note['anyOf']).map(({ name, replies }) => ({
      text: name,
      votes: fields(replies)['totalItems'],
    })),
    voters: note['votersCount'],
    ends: note['endTime'] ?? note['closed'],
    ended: note['closed'] ? true : undefined,
    multiple: note['anyOf'] ? true : undefined,
  };
}
