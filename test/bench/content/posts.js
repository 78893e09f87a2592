/** The same posts for everyone. */
import { attributeOf, byMarkup, byReact, textOf } from './tags.js';

const WORDS = [
  'Which scene of the year will you still remember in ten? Mine has no words in it.',
  'That light! They waited four evenings for it, and the mill was running all the while.',
  'The list on the wall, and the camera that does not look at it.',
];

export function posts(count) {
  return Array.from({ length: count }, (_, index) => ({
    id: String(1000 + index),
    name: `Author ${index % 50} Rao`,
    answered: index % 5 ? `Author ${(index - 1) % 50} Rao` : '',
    handle: `@author${index % 50}@press.example`,
    href: `https://press.example/@author${index % 50}/${1000 + index}`,
    day: `2024-02-${String(1 + (index % 28)).padStart(2, '0')}`,
    date: `February ${1 + (index % 28)}, 2024`,
    text: `${index}: ${WORDS[index % 3]}`,
    likes: index,
    replies: index % 7,
  }));
}

export function post({ name, answered, handle, href, day, date, text, likes, replies }, foot = true) {
  return `<article class="post"><span class="avatar" aria-hidden="true" data-initials="AR"></span><p class="who"><bdi>${name}</bdi> ${answered ? `replied to <bdi>${answered}</bdi>` : 'posted'}</p><p class="meta"><bdi>${handle}</bdi> <a href="${href}"><time datetime="${day}">${date}</time></a></p><blockquote translate="no" lang="en" dir="ltr" cite="${href}"><p>${text}</p></blockquote><p class="note">${replies} replies and ${likes} likes, as of <time datetime="2024-03-01">March 1, 2024</time></p>${foot ? `<p class="foot"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20z"></path></svg><a href="${href}">View on Mastodon</a></p>` : ''}</article>`;
}

/* What the platform's own data looks like to react-tweet. */
const tweet = ({ id, name, text, likes, replies, changed = '' }) => ({
  __typename: 'Tweet',
  id_str: id,
  lang: 'en',
  created_at: '2024-02-01T10:00:00.000Z',
  text: changed + text,
  display_text_range: [0, (changed + text).length],
  entities: { hashtags: [], urls: [], user_mentions: [], symbols: [] },
  user: {
    id_str: id,
    name,
    screen_name: `author${id}`,
    profile_image_url_https: '/test/bench/pixel.svg',
    profile_image_shape: 'Circle',
    verified: false,
    is_blue_verified: false,
  },
  edit_control: { edit_tweet_ids: [id], editable_until_msecs: '0', is_edit_eligible: false, edits_remaining: '0' },
  favorite_count: likes,
  conversation_count: replies,
  news_action_type: 'conversation',
  isEdited: false,
  isStaleEdit: false,
});

export const contestants = {
  floor: byMarkup(posts, (each) => post(each), textOf('.who > bdi')),
  Stet: byMarkup(
    posts,
    ({ name, answered, handle, href, day, text, likes, replies }) =>
      `<stet-social-post platform="mastodon" author="${name}"${answered ? ` reply-to="${answered}"` : ''} handle="${handle}" posted="${day}" post-lang="en" href="${href}" replies="${replies}" likes="${likes}" counted="2024-03-01"><p>${text}</p></stet-social-post>`,
    attributeOf('author'),
  ),
  'react-tweet': byReact(posts, (h, each) => h(globalThis.react.EmbeddedTweet, { key: each.id, tweet: tweet(each) })),
};
