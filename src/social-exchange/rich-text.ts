import { html, nothing } from 'lit';
import { safeUrl } from '../core/url.js';
import type { RichText, Run } from '../model/rich-text.js';
import { mediaUrl, type PostContext } from './post-template.js';

/** A text in templates. A line feed is a line break by the style sheet. */
export function richText(text: RichText = '', context: PostContext): unknown {
  return typeof text === 'string' ? text : text.map((run) => runTemplate(run, context));
}

/** The text without its marks, as for initials. */
export function plainText(text: RichText = ''): string {
  if (typeof text === 'string') return text;
  return text.map((run) => (typeof run === 'string' ? run : run.type === 'emoji' ? '' : plainText(run.text))).join('');
}

function runTemplate(run: Run, context: PostContext): unknown {
  if (typeof run === 'string') return run;
  if (run.type === 'emoji') {
    const src = mediaUrl(run.src, context);
    return src
      ? html`<img class="emoji" src=${src} alt=${run.alt} loading="lazy" referrerpolicy="strict-origin-when-cross-origin" />`
      : run.alt;
  }
  const content = richText(run.text, context);
  const lang = run.lang ?? nothing;
  const href = safeUrl(run.href);
  switch (run.type) {
    case 'link':
    case 'mention':
    case 'hashtag':
      return href ? html`<a href=${href} lang=${lang}>${content}</a>` : content;
    case 'emphasis':
      return html`<em lang=${lang}>${content}</em>`;
    case 'strong':
      return html`<strong lang=${lang}>${content}</strong>`;
    case 'underlined':
      return html`<u lang=${lang}>${content}</u>`;
    case 'deleted':
      return html`<s lang=${lang}>${content}</s>`;
    case 'code':
      return html`<code lang=${lang}>${content}</code>`;
    case 'paragraph':
      return html`<p lang=${lang}>${content}</p>`;
    case 'quote':
      return html`<blockquote lang=${lang}>${content}</blockquote>`;
    case 'preformatted':
      return html`<pre lang=${lang}>${content}</pre>`;
    case 'list':
      return html`<ul lang=${lang}>${content}</ul>`;
    case 'ordered-list':
      return html`<ol lang=${lang}>${content}</ol>`;
    case 'item':
      return html`<li lang=${lang}>${content}</li>`;
    default:
      return run.lang ? html`<span lang=${run.lang}>${content}</span>` : content;
  }
}
