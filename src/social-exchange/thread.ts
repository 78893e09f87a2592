import { html, nothing, type TemplateResult } from 'lit';
import { formatList, formatNumber } from '../core/format.js';
import { pickTranslation } from '../core/translation-choice.js';
import type { Post } from '../model/post.js';
import { cardTemplate, mediaTemplate, pollTemplate } from './attachments.js';
import { chooseReplies, type Reply } from './choose-replies.js';
import { contextOf, exchangeOf, sourceOf } from './exchange-data.js';
import { platformName } from './platforms.js';
import type { PostContext, postTemplate, translationTemplate } from './post-template.js';
import { plainText, richText } from './rich-text.js';
import type { SocialExchange } from './social-exchange.js';

export { attend, leave, sourceOf, statusOf, type Source } from './exchange-data.js';
export { finish, marks } from './rich-post.js';
export { threadStyles } from './thread.css.js';
export { threadWords as words } from './thread-words.js';

/** What the widget lends, since this part must not bring along what keeps the page's words and their language. */
export interface Lent {
  postTemplate: typeof postTemplate;
  translationTemplate: typeof translationTemplate;
}

type ThreadContext = PostContext & Lent;

/** A thread to draw. */
export interface Thread {
  /** Who takes part, and where; '' where one of the two is not known. */
  heading: string;
  list: TemplateResult;
}

/** Quoted posts that quote, and so on: the third is left out. */
const QUOTED_DEEP = 2;

/**
 * The exchange of a widget, undefined without one: posts in one ordered list, replies to replies in lists of their own;
 * what passes `fold` items is folded.
 */
export function drawThread(widget: SocialExchange, lent: Lent): Thread | undefined {
  const exchange = exchangeOf(widget);
  if (!exchange) return undefined;
  const context: ThreadContext = { ...contextOf(widget), ...lent };
  const { post } = exchange;
  const { pick, omit, sort, limit, maxDepth } = widget;
  const withoutDeleted = context.deleted === 'hide';
  const choice = { pick: ids(pick), omit: ids(omit), sort, limit, maxDepth, withoutDeleted };
  const shown = post && !(withoutDeleted && post.state === 'deleted') ? [{ post, depth: 0 }] : [];
  const replies = [...shown, ...chooseReplies(exchange, choice)];
  const groups = grouped(replies);
  const first = groups.slice(0, (widget.fold ?? 10) + shown.length);
  const rest = groups.slice(first.length);
  const count = rest.flat().length;
  return {
    heading: headingOf(replies, sourceOf(widget).platform, context),
    list: html`<ol class="thread" part="thread">${first.map((group) => groupTemplate(group, context))}</ol>
      ${
        count
          ? html`<details part="more">
              <summary>${context.say('postMore', { count, number: formatNumber(count, context.language) })}</summary>
              <ol class="thread" start=${first.length + 1}>${rest.map((group) => groupTemplate(group, context))}</ol>
            </details>`
          : nothing
      }`,
  };
}

const ids = (written: string) => written.split(/\s+/).filter(Boolean);

/* All names of those who take part, in order of appearance; of more than three, the first. */
function headingOf(replies: Reply[], platform: string, { language, say }: ThreadContext): string {
  const authors = [...new Set(replies.flatMap(({ post }) => (post.state === 'withheld' ? [] : nameOf(post) || [])))];
  if (!authors.length || !platform) return '';
  return say(authors.length > 3 ? 'postHeadingMany' : 'postHeading', {
    authors: formatList(authors, language),
    author: authors[0]!,
    platform: platformName(platform),
  });
}

/* Two levels: the post and what answers it, then everything below that, which says whom it answers. */
function grouped(replies: Reply[]): Reply[][] {
  const groups: Reply[][] = [];
  for (const reply of replies) {
    if (reply.depth < 2 || !groups.length) groups.push([reply]);
    else groups.at(-1)!.push(reply);
  }
  return groups;
}

function groupTemplate([first, ...below]: Reply[], context: ThreadContext): TemplateResult {
  return html`<li class=${first!.depth ? 'reply' : nothing}>
    ${replyTemplate(first!, context)}
    ${below.length ? html`<ol class="replies">${below.map((reply) => html`<li>${replyTemplate(reply, context)}</li>`)}</ol>` : nothing}
  </li>`;
}

function replyTemplate({ post, parent, depth }: Reply, context: ThreadContext): unknown {
  const answered = parent?.state === 'withheld' ? undefined : parent?.author?.name;
  return singleTemplate(post, context, depth > 0, answered ? richText(answered, context) : undefined);
}

function singleTemplate(
  post: Post,
  context: ThreadContext,
  isReply: boolean,
  answered?: unknown,
  quotedDeep = 0,
): unknown {
  const { author = {}, text, poll, card, quoted, counts } = post;
  return context.postTemplate(
    {
      ...context,
      ...post,
      author: nameOf(post),
      handle: author.handle,
      authorHref: author.href,
      avatar: author.avatar,
      verified: author.verified,
      postLang: post.lang,
      replyTo: answered,
      replies: undefined,
      ...counts,
    },
    {
      name: author.name ? richText(author.name, context) : (author.handle ?? '…'),
      isReply,
      text: text ? richText(text, context) : undefined,
      translation: translations(post, context),
      media: mediaTemplate(post, context),
      rest: html`${poll ? pollTemplate(poll, context) : nothing}${
        quoted && quotedDeep < QUOTED_DEEP
          ? html`<div class="quoted" part="quoted">${singleTemplate(quoted, context, false, undefined, quotedDeep + 1)}</div>`
          : nothing
      }${card ? cardTemplate(card, context) : nothing}`,
    },
  );
}

const nameOf = ({ author }: Post): string => plainText(author?.name) || author?.handle || '';

/* The one that suits the reader is open; what a translation leaves out, the original still says. */
function translations({ translations = [] }: Post, context: ThreadContext): unknown {
  if (!translations.length) return undefined;
  const { say } = context;
  const open = pickTranslation(
    translations.map(({ lang }) => lang),
    context.language,
  );
  return translations.map((translation, index) => {
    const { lang, contentWarning, text, options = [], alts = [], translator, machine } = translation;
    return context.translationTemplate(
      { ...context, translationLang: lang, translator, machineTranslated: machine },
      html`${contentWarning ? html`<p>${say('postWarning', { warning: contentWarning })}</p>` : nothing}${text ? richText(text, context) : nothing}${
        options.length ? html`<ul>${options.map((option) => html`<li>${option}</li>`)}</ul>` : nothing
      }${alts.filter(Boolean).map((alt) => html`<p>${say('postImage', { alt })}</p>`)}`,
      index === open,
    );
  });
}
