import { html, nothing } from 'lit';
import { formatNumber } from '../core/format.js';
import { safeUrl } from '../core/url.js';
import type { LinkCard, Media, Poll, Post } from '../model/post.js';
import { closed, mediaUrl, time, type PostContext } from './post-template.js';
import { richText } from './rich-text.js';

const PLAYED: Record<string, string> = { video: 'postVideo', gifv: 'postVideo', audio: 'postAudio' };

/** Pictures side by side, films as a still with a link; what may not be fetched is a link in words. */
export function mediaTemplate({ media = [], href }: Post, context: PostContext): unknown {
  if (!media.length) return nothing;
  return html`<div class="media" part="media" data-count=${Math.min(media.length, 4)}>${media.map((each) => mediumTemplate(each, href, context))}</div>`;
}

function mediumTemplate(
  { type = 'image', src, poster, alt, width, height, sensitive }: Media,
  href: string | undefined,
  context: PostContext,
) {
  const key = PLAYED[type];
  const picture = mediaUrl(key ? poster : src, context);
  const words = context.say(key ?? 'postImage', { alt: alt || context.say('postNoAlt') });
  const way = key ? (mediaUrl(src, context) ?? safeUrl(href ?? src)) : safeUrl(href ?? src);
  const link = html`<p class="words">${way ? html`<a href=${way}>${words}</a>` : words}</p>`;
  if (!picture) return link;
  const image = html`<img src=${picture} alt=${key ? '' : (alt ?? '')} width=${width ?? nothing} height=${height ?? nothing} loading="lazy" referrerpolicy="strict-origin-when-cross-origin" />`;
  const drawn = html`<div class="medium">${image}${key ? link : alt ? html`<details><summary>${context.say('postAlt')}</summary><p>${alt}</p></details>` : nothing}</div>`;
  return sensitive ? closed(context.say('postSensitive'), drawn) : drawn;
}

/** A poll as bars that read as text: option, share, votes; then how many votes there are and until when. */
export function pollTemplate(poll: Poll, context: PostContext): unknown {
  const { language, say, phrase } = context;
  const total = poll.votes ?? poll.options.reduce((sum, { votes = 0 }) => sum + votes, 0);
  const whole = (poll.multiple && poll.voters) || total;
  const counted = (count: number) => say('postVotes', { count, number: formatNumber(count, language) });
  const allVotes = counted(total);
  return html`<ul class="poll" part="poll">
      ${poll.options.map(({ text, votes }) => {
        const share = votes === undefined || !whole ? 0 : Math.min(votes / whole, 1);
        const percent = formatNumber(share, language, { style: 'percent', maximumFractionDigits: 0 });
        return html`<li>
          <bdi>${richText(text, context)}</bdi> ${
            votes === undefined
              ? nothing
              : html`<span>${say('postPollShare', { percent, votes: counted(votes) })}</span>`
          }<svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect width=${(share * 100).toFixed(1)} height="1"></rect></svg>
        </li>`;
      })}
    </ul>
    <p class="note">${
      poll.ended
        ? say('postPollEnded', { votes: allVotes })
        : poll.ends
          ? phrase('postPollEnds', { votes: allVotes, date: time(poll.ends, context) })
          : allVotes
    }</p>`;
}

/** A page the post links to: its title is the link. */
export function cardTemplate({ href, title, description, site, image }: LinkCard, context: PostContext): unknown {
  const url = safeUrl(href);
  const words = title || site || href;
  const picture = image && mediaUrl(image.src, context);
  return html`<div class="card" part="link-card">
    ${picture ? html`<img src=${picture} alt="" loading="lazy" referrerpolicy="strict-origin-when-cross-origin" />` : nothing}
    <p>
      ${site && title ? html`<span class="site"><bdi>${site}</bdi></span> ` : nothing}${url ? html`<a href=${url}><bdi>${words}</bdi></a>` : words}${
        description ? html` <span class="site"><bdi>${description}</bdi></span>` : nothing
      }
    </p>
  </div>`;
}
