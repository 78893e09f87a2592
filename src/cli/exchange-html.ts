import { jsonLd } from '../core/json-ld.js';
import type { Exchange } from '../model/exchange.js';
import type { LinkCard, Media, Poll, Post } from '../model/post.js';
import type { MarkedRun, RichText, Run } from '../model/rich-text.js';

/* What each meaning is in HTML; a meaning that is not here, and none at all, is a span. */
const ELEMENTS: Record<string, string> = {
  link: 'a',
  mention: 'a',
  hashtag: 'a',
  emphasis: 'em',
  strong: 'strong',
  underlined: 'u',
  deleted: 'del',
  code: 'code',
  paragraph: 'p',
  quote: 'blockquote',
  preformatted: 'pre',
  list: 'ul',
  'ordered-list': 'ol',
  item: 'li',
};

const BLOCK = /^(paragraph|quote|preformatted|list|ordered-list)$/;

/** The tag for an exchange: its data inside, or at `src`; and the whole story as plain HTML for readers without scripts. */
export function exchangeTag(exchange: Exchange, src?: string): string {
  const { platform, archived, post, replies } = exchange;
  const data = src ? '' : `\n  <script type="application/json">${jsonLd(exchange)}</script>`;
  const story = [post ? postHtml(post) : '', repliesHtml(replies)].filter(Boolean).join('\n');
  return `<stet-social-exchange${attributes({ platform, href: post?.href, archived, src })}>${data}\n${indent(story)}\n</stet-social-exchange>`;
}

function postHtml(post: Post): string {
  const { author, href, posted, text, lang, contentWarning, sensitive, media = [], poll, card, quoted } = post;
  const words =
    text && `<blockquote${attributes({ cite: href, lang, dir: 'auto', translate: 'no' })}>${blocks(text)}</blockquote>`;
  const translations = (post.translations ?? []).map(
    (each) => each.text && `<div${attributes({ lang: each.lang, dir: 'auto' })}>${blocks(each.text)}</div>`,
  );
  const pictures = media.map((each) => mediaHtml(each, href)).join('\n');
  const body = [
    words,
    ...translations,
    pictures && sensitive && !contentWarning ? closed('Sensitive content', pictures) : pictures,
    poll && pollHtml(poll),
    card && cardHtml(card),
    quoted && postHtml(quoted),
  ];
  const content = body.filter(Boolean).join('\n');
  const when = posted && `<time${attributes({ datetime: posted })}>${escape(posted.slice(0, 10))}</time>`;
  const who = author && [
    author.name && link(author.href, `<bdi>${inline(author.name)}</bdi>`),
    author.handle && `<bdi>${escape(author.handle)}</bdi>`,
  ];
  const attribution = [...(who ?? []), when && link(href, when)].filter(Boolean).join(' · ');
  const shown = content && contentWarning ? closed(escape(contentWarning), content) : content;
  return [shown, attribution && `<p>— ${attribution}</p>`].filter(Boolean).join('\n');
}

function repliesHtml(replies: Post[] = []): string {
  const items = replies
    .map((reply) => [postHtml(reply), repliesHtml(reply.replies)].filter(Boolean).join('\n'))
    .filter(Boolean)
    .map((item) => `<li>\n${indent(item)}\n</li>`);
  return items.length ? `<ol>\n${indent(items.join('\n'))}\n</ol>` : '';
}

function closed(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n${indent(content)}\n</details>`;
}

function mediaHtml({ type = 'image', src, poster, alt = '', width, height }: Media, href?: string): string {
  if (type === 'audio' && src)
    return `<audio${attributes({ src, 'aria-label': alt, controls: '', preload: 'none' })}></audio>`;
  if (type !== 'image' && src)
    return `<video${attributes({ src, poster, width, height, 'aria-label': alt, controls: '', preload: 'none' })}></video>`;
  const picture = `<img${attributes({ src: src ?? poster, alt, width, height, loading: 'lazy' })}>`;
  return type === 'image' ? picture : link(href, picture);
}

function pollHtml({ options }: Poll): string {
  const items = options.map(({ text, votes }) => `<li>${inline(text)}${votes === undefined ? '' : ` (${votes})`}</li>`);
  return `<ul>${items.join('')}</ul>`;
}

function cardHtml({ href, title, site }: LinkCard): string {
  return `<p>${link(href, escape(title ?? site ?? href))}</p>`;
}

/* Words that stand outside of every block get a paragraph of their own. */
function blocks(text: RichText): string {
  const runs = typeof text === 'string' ? [text] : text;
  return runs.some((run) => typeof run === 'object' && BLOCK.test(run.type ?? ''))
    ? inline(runs)
    : `<p>${inline(runs)}</p>`;
}

function inline(text: RichText): string {
  return typeof text === 'string' ? lines(text) : text.map(runHtml).join('');
}

function runHtml(run: Run): string {
  if (typeof run === 'string') return lines(run);
  if (run.type === 'emoji')
    return run.src ? `<img${attributes({ src: run.src, alt: run.alt, width: 20, height: 20 })}>` : escape(run.alt);
  const { type, text, lang, href } = run as MarkedRun;
  const element = (Object.hasOwn(ELEMENTS, type ?? '') && ELEMENTS[type!]) || 'span';
  return `<${element}${attributes({ href: element === 'a' ? href : undefined, lang })}>${inline(text)}</${element}>`;
}

function lines(text: string): string {
  return escape(text).replaceAll('\n', '<br>');
}

function link(href: string | undefined, content: string): string {
  return href ? `<a${attributes({ href })}>${content}</a>` : content;
}

function attributes(values: Record<string, string | number | undefined>): string {
  return Object.entries(values)
    .map(([name, value]) =>
      value === undefined ? '' : value === '' && name !== 'alt' ? ` ${name}` : ` ${name}="${escape(String(value))}"`,
    )
    .join('');
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
