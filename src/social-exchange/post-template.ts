import { html, nothing, type TemplateResult } from 'lit';
import { formatList, formatNumber } from '../core/format.js';
import { directionOf } from '../core/language.js';
import { wordFor } from '../core/messages.js';
import { dated, linked } from '../core/pieces.js';
import { translationCredit, translationLabel } from '../core/translation.js';
import { safeUrl } from '../core/url.js';
import type { Counts, Post } from '../model/post.js';
import { knownName } from './platforms.js';
import { rich } from './rich-parts.js';
import { words } from './words.js';

/** What a post's look depends on besides the post: the widget that draws it, as its own templates see it. */
export interface PostContext {
  /** BCP 47 tag of the page. */
  readonly language: string;
  /** IANA name; '' is the reader's own. */
  readonly timeZone: string;
  /** What is done with a post that is gone on its platform. */
  readonly deleted: 'keep' | 'tombstone' | 'hide';
  /** Whether media from other origins are drawn. */
  readonly thirdPartyMedia: boolean;
  /** One of the widget's words as text. */
  say(key: string, values?: Record<string, string | number>): string;
  /** The same as a template, where `values` hold templates. */
  phrase(key: string, values: Record<string, unknown>): unknown;
}

/** A post as it is drawn: by the names of a tag's attributes, so that a tag is one itself. */
export type PlainPost = PostContext &
  Partial<
    Pick<Post, 'href' | 'posted' | 'edited' | 'contentWarning' | 'sensitive' | 'state' | 'reason'> & {
      /** The name without markup. */
      author: string;
      handle: string;
      authorHref: string;
      avatar: string;
      verified: boolean;
      /** Name of whom the post answers, as text or as a template. */
      replyTo: unknown;
      postLang: string;
      /** Absent in a thread, which says once where it comes from. */
      platform: string;
      archived: string;
    } & { [Kind in keyof Counts]: Counts[Kind] | null }
  >;

/** A post's content, already in templates: runs from data, or slots around what an author wrote. */
export interface PostContent {
  name: unknown;
  isReply?: boolean;
  text?: unknown;
  translation?: unknown;
  media: unknown;
  /** Poll, link card, quoted post. */
  rest: unknown;
}

/** Who or what made a translation, by the names of a tag's attributes. */
export type PlainTranslation = PostContext & {
  translationLang: string;
  translator?: string;
  machineTranslated?: boolean;
};

/** The URL of a picture that may be fetched: the page's own, or any http(s) one where the publisher says so. */
export function mediaUrl(url: string | undefined, { thirdPartyMedia }: PostContext): string | null {
  const safe = safeUrl(url, 'media');
  if (!safe || thirdPartyMedia || !/^https?:/.test(safe)) return safe;
  return new URL(safe).origin === globalThis.location?.origin ? safe : null;
}

/** One post: who wrote it and to whom in words, its text in a blockquote, and everything else outside of that. */
export function postTemplate(post: PlainPost, content: PostContent): TemplateResult {
  const { state, author = '', handle = '', posted, edited, replyTo, contentWarning, postLang = '', platform } = post;
  const { name, isReply, text, translation, media, rest } = content;
  /* Withheld posts show nothing of themselves: not the words, not the name. */
  if (state === 'withheld' || (state === 'deleted' && (post.deleted !== 'keep' || !text))) {
    const gone = wordFor('post', state === 'deleted' ? state : (post.reason ?? ''));
    return html`<article part="post">${notice(gone in words ? gone : 'postUnavailable', post)}</article>`;
  }
  const url = safeUrl(post.href);
  const avatar = mediaUrl(post.avatar, post);
  const inside = html`${
    text
      ? html`<blockquote part="text" translate="no" lang=${postLang || nothing} dir=${directionOf(postLang)} cite=${url ?? nothing}>${text}</blockquote>`
      : nothing
  }${translation || nothing}${
    post.sensitive && media !== nothing ? closed(post.say('postSensitive'), media) : media
  }${rest}`;
  return html`<article part="post">
    <span part="avatar" aria-hidden="true" data-initials=${initials(author || handle)}>
      ${avatar ? html`<img src=${avatar} alt="" loading="lazy" />` : nothing}
    </span>
    <p part="attribution">${post.phrase(replyTo ? 'postReplied' : isReply ? 'postAnswered' : 'postPosted', {
      author: linked(safeUrl(post.authorHref), html`<bdi>${name}</bdi>`),
      other: html`<bdi>${replyTo}</bdi>`,
    })}</p>
    <p class="note line" part="meta">${handle ? html`<bdi>${handle}</bdi> ` : nothing}${
      post.verified ? html`<span>${post.say('postVerified')}</span> ` : nothing
    }${posted ? linked(url, time(posted, post)) : nothing}${
      edited || state === 'edited'
        ? html` <span>${post.phrase('postEdited', { date: edited ? time(edited, post) : '' })}</span>`
        : nothing
    }</p>
    ${state === 'deleted' ? notice('postWasDeleted', post) : nothing}
    ${contentWarning ? closed(post.say('postWarning', { warning: contentWarning }), inside) : inside}
    ${countsTemplate(post)}
    ${platform === undefined ? nothing : sourceTemplate(platform, url, post.archived, post)}
  </article>`;
}

function notice(key: string, context: PostContext): TemplateResult {
  return html`<p class="note" part="notice">${context.say(key)}</p>`;
}

/** Content that stays closed until the reader opens it, with and without script. */
export function closed(summary: unknown, content: unknown): TemplateResult {
  return html`<details part="closed"><summary>${summary}</summary>${content}</details>`;
}

/** A translation below its original, which the reader may close; labelled with its language and with who made it. */
export function translationTemplate(from: PlainTranslation, content: unknown, open: boolean): TemplateResult {
  const { translationLang, language } = from;
  const credit = translationCredit(from.translator, from.machineTranslated);
  return html`<details part="translation" open=${open ? '' : nothing}>
    <summary>${from.say(...translationLabel(translationLang, language)) + (credit ? ` ${from.say(...credit)}` : '')}</summary>
    <div lang=${translationLang || nothing} dir=${directionOf(translationLang)}>${content}</div>
  </details>`;
}

/** Where the posts come from: the platform's mark and name, the way there, and when this copy was made. */
export function sourceTemplate(
  platform: string,
  url: string | null,
  archived: string | undefined,
  context: PostContext,
): unknown {
  if (!platform && !url && !archived) return nothing;
  const known = knownName(platform);
  const name = known ?? platform;
  const way = url && context.say(name ? 'postView' : 'postViewAnywhere', { platform: name });
  return html`<p class="note line" part="source">
    ${known ? html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${rich?.marks[platform] ?? ''}></path></svg>` : nothing}
    ${linked(url, way ?? name)} ${archived ? html`<span>${context.phrase('postArchived', { date: time(archived, context) })}</span>` : nothing}
  </p>`;
}

/** The replies in the markup, as a list. */
export function slottedReplies(slots: ReadonlySet<string>): unknown {
  return slots.has('replies') ? html`<div role="list" part="replies"><slot name="replies"></slot></div>` : nothing;
}

/** A date in the page's language. */
export function time(written: string, { language, timeZone }: PostContext): unknown {
  return dated(written, language, true, timeZone);
}

const COUNTED = ['replies', 'shares', 'likes', 'quotes', 'views'] as const;

function countsTemplate(post: PlainPost): unknown {
  const { language, counted } = post;
  const said = COUNTED.flatMap((kind) => {
    const count = post[kind];
    return count == null ? [] : post.say(wordFor('post', kind), { count, number: formatNumber(count, language) });
  });
  if (!said.length) return nothing;
  const counts = formatList(said, language);
  return html`<p class="note" part="counts">${counted ? post.phrase('postCounted', { counts, date: time(counted, post) }) : counts}</p>`;
}

/* The first letters of the first and the last word, each with its marks. */
function initials(name: string): string {
  const [first = '', ...rest] = name.match(/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}]\p{M}*/gu) ?? [];
  return (first + (rest.pop() ?? '')).toUpperCase();
}
