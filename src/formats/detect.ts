import { checkExchange, type Exchange } from '../model/exchange.js';
import { fromActivityStreams } from './activitystreams.js';
import { fromBluesky } from './bluesky.js';
import { fields, list, string } from './fields.js';
import { fromMastodon } from './mastodon.js';
import { fromOEmbed } from './oembed.js';
import { fromX } from './x.js';

const ACTIVITYSTREAMS = /^(Note|Question|Article|Page|Create|Tombstone)$/;

/**
 * The exchange in a parsed document of any of the formats, or in one that is an exchange already;
 * null where it is none of them.
 */
export function detect(document: unknown): Exchange | null {
  return checkExchange(read(document)).exchange;
}

function read(document: unknown): unknown {
  const found = fields(document);
  const has = (...names: string[]) => names.every((name) => found[name] !== undefined);
  const thread = fields(found['thread']);
  if ([found, found['post'], thread, thread['post'], ...list(found['posts'])].some(isBluesky))
    return fromBluesky(document);
  if (has('__typename') || has('tombstone') || has('id_str')) return fromX(document);
  if (has('descendants')) return fromMastodon({ context: document });
  if (has('status')) return fromMastodon(found);
  if (has('account', 'created_at') || has('account', 'content')) return fromMastodon({ status: document });
  if (has('note')) return fromActivityStreams(found['note'], found);
  if (ACTIVITYSTREAMS.test(string(found['type'])) && has('id')) return fromActivityStreams(document);
  if (has('version') && /^(rich|video|photo|link)$/.test(string(found['type']))) return fromOEmbed(document);
  if (has('version') && (has('provider_name') || has('provider_url'))) return fromOEmbed(document);
  return document;
}

function isBluesky(view: unknown): boolean {
  const found = fields(view);
  const type = string(found['$type']);
  return type.startsWith('app.bsky.feed.defs#') || string(found['uri']).startsWith('at://');
}
