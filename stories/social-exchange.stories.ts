import { html } from 'lit';
import '../src/social-exchange/define.js';

export default { title: 'Social exchange', component: 'stet-social-exchange' };

const json = (data: object) => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(data, null, 2);
  return script;
};

const author = (name: string, handle: string, avatar?: string) => ({ name, handle, avatar });
const ASHA = author('Asha Rao', '@asha@press.example', '/stories/pictures/social-portrait-a.svg');
const IMRAN = author('Imran Siddiqui', '@imran@film.example', '/stories/pictures/social-portrait-b.svg');
const LENA = author('Lena Vogt', '@lena@kino.example');

/** A post and its reply, as a publisher writes them: the words are in the page, readable with scripts off. */
export const Playground = {
  args: { platform: 'instagram', heading: '', live: false },
  render: ({
    platform,
    heading,
    live,
  }: {
    platform: string;
    heading: string;
    live: boolean;
  }) => html`<stet-social-exchange
    platform=${platform}
    heading=${heading || 'Kareena Kapoor and Vikrant Massey on Instagram'}
    href="https://www.instagram.com/p/C2xK7aQyTwe/"
    archived="2024-02-03"
    ?live=${live}
  >
    <stet-social-post author="Kareena Kapoor" handle="@kareenakapoorkhan" posted="2024-02-01">
      <p>12th Fail ❤️ Legends.</p>
    </stet-social-post>
    <stet-social-post
      slot="replies"
      author="Vikrant Massey"
      handle="@vikrantmassey"
      reply-to="Kareena Kapoor"
      posted="2024-02-01"
      post-lang="hi-Latn"
      translation-lang="en"
      translator="the newsroom"
    >
      <p lang="hi-Latn">Bas, ab main retire ho sakta hoon!!! <span lang="en">Thank you so so much Ma’am!</span></p>
      <p slot="translation" lang="en">Now, I can take my retirement!!! Thank you so so much Ma’am!</p>
    </stet-social-post>
  </stet-social-exchange>`,
};

/** Every part of a post: who posted and when, words, translation, media, numbers with their date, and the platform. */
export const Anatomy = {
  render: () => html`<stet-social-post
    platform="mastodon"
    author="Asha Rao"
    handle="@asha@press.example"
    author-href="https://press.example/@asha"
    avatar="/stories/pictures/social-portrait-a.svg"
    verified
    posted="2024-02-02T18:30:00+05:30"
    edited="2024-02-02T19:05:00+05:30"
    time-zone="Asia/Kolkata"
    href="https://press.example/@asha/111862530000000001"
    archived="2024-02-03"
    replies="12"
    shares="41"
    likes="1306"
    counted="2024-02-03"
    post-lang="hi"
    translation-lang="en"
    translator="Imran Siddiqui"
  >
    <p lang="hi">जिस कमरे में उसने परीक्षा की तैयारी की थी, वहीं आज ट्रॉफ़ी रखी है।</p>
    <p slot="translation" lang="en">The trophy stands today in the room where he studied for the examination.</p>
    <img slot="media" src="/stories/pictures/social-desk.svg" alt="Three books and a handwritten letter on a wooden desk" width="640" height="420" />
  </stet-social-post>`,
};

/** A whole thread as JSON in the page: one list, replies to replies below the reply they belong to. */
export const Thread = {
  render: () =>
    html`<stet-social-exchange>${json({
      platform: 'mastodon',
      archived: '2024-02-03',
      post: {
        id: '1',
        href: 'https://press.example/@asha/111862530000000001',
        author: ASHA,
        posted: '2024-02-02',
        lang: 'en',
        text: [
          {
            type: 'paragraph',
            text: [
              'Which scene of the year will you still remember in ten? Mine has no words in it. ',
              { type: 'hashtag', text: '#film', href: 'https://press.example/tags/film' },
            ],
          },
        ],
        counts: { replies: 4, shares: 41, likes: 1306, counted: '2024-02-03' },
      },
      replies: [
        {
          id: '2',
          inReplyTo: '1',
          author: IMRAN,
          posted: '2024-02-02',
          lang: 'ur',
          text: 'وہ منظر جہاں وہ آٹے کی چکی میں بیٹھ کر پڑھتا ہے۔',
          translations: [
            {
              lang: 'en',
              text: 'The scene where he sits in the flour mill and reads.',
              translator: 'LibreTranslate',
              machine: true,
            },
          ],
        },
        {
          id: '3',
          inReplyTo: '2',
          author: ASHA,
          posted: '2024-02-02',
          lang: 'en',
          text: 'That light! They waited four evenings for it.',
        },
        {
          id: '4',
          inReplyTo: '3',
          author: LENA,
          posted: '2024-02-03',
          lang: 'de',
          text: 'Vier Abende für eine Minute. So soll es sein.',
          translations: [
            { lang: 'en', text: 'Four evenings for one minute. That is how it should be.', translator: 'Asha Rao' },
          ],
        },
        {
          id: '5',
          inReplyTo: '1',
          author: LENA,
          posted: '2024-02-02',
          lang: 'en',
          text: 'The list on the wall, and the camera that does not look at it.',
        },
      ],
    })}</stet-social-exchange>`,
};

/** A long thread shows its first replies; the rest unfolds behind a line that counts it, without script too. */
export const Folded = {
  render: () =>
    html`<stet-social-exchange fold="2">${json({
      platform: 'bluesky',
      post: { id: '1', author: ASHA, posted: '2024-02-02', text: 'What should a film about examinations get right?' },
      replies: [
        'The waiting.',
        'The money that is never enough.',
        'Friends who pass, and friends who do not.',
        'The tea.',
        'Letters from home.',
      ].map((text, index) => ({
        id: `r${index}`,
        inReplyTo: '1',
        author: [IMRAN, LENA][index % 2],
        posted: '2024-02-02',
        text,
      })),
    })}</stet-social-exchange>`,
};

/** Pictures stand side by side with their descriptions within reach; a film is its still with a link to play it. */
export const Pictures = {
  render: () =>
    html`<stet-social-exchange heading="From the stage">${json({
      platform: 'threads',
      post: {
        author: IMRAN,
        posted: '2024-01-28',
        href: 'https://www.threads.net/@imran/post/C2qABCDEFGH',
        text: 'The evening in three pictures.',
        media: [
          {
            src: '/stories/pictures/social-stage.svg',
            alt: 'A man in black lifts a trophy between two beams of light',
            width: 640,
            height: 420,
          },
          {
            src: '/stories/pictures/social-desk.svg',
            alt: 'Three books and a handwritten letter on a wooden desk',
            width: 640,
            height: 420,
          },
          {
            src: '/stories/pictures/desk-and-trophy.svg',
            alt: 'A trophy on a desk by the window',
            width: 640,
            height: 420,
          },
          {
            type: 'video',
            src: '/stories/pictures/speech.mp4',
            poster: '/stories/pictures/social-stage.svg',
            alt: 'The speech, forty seconds',
            width: 640,
            height: 420,
          },
        ],
      },
    })}</stet-social-exchange>`,
};

/** A poll reads as text; the bars only repeat it. */
export const PollAndLink = {
  render: () =>
    html`<stet-social-exchange heading="A question and a story">${json({
      platform: 'mastodon',
      post: {
        author: ASHA,
        posted: '2024-02-02',
        text: 'Who should win?',
        poll: {
          ended: true,
          votes: 1284,
          options: [
            { text: '12th Fail', votes: 870 },
            { text: 'Three of Us', votes: 290 },
            { text: 'Joram', votes: 124 },
          ],
        },
        card: {
          href: 'https://press.example/film/critics',
          site: 'Press Example',
          title: 'What the critics’ jury saw',
          description: 'Nine people, four hundred films and one long weekend.',
        },
      },
    })}</stet-social-exchange>`,
};

/** A quoted post keeps its author and its words; one that may not be shown says why. */
export const Quoted = {
  render: () =>
    html`<stet-social-exchange heading="Quoted">${json({
      platform: 'bluesky',
      post: {
        author: LENA,
        posted: '2024-02-03',
        text: 'This.',
        quoted: { author: ASHA, posted: '2024-02-02', text: 'They waited four evenings for that light.' },
      },
      replies: [
        { author: IMRAN, posted: '2024-02-03', text: 'And this:', quoted: { state: 'withheld', reason: 'revoked' } },
      ],
    })}</stet-social-exchange>`,
};

/** Content warnings and sensitive media are closed until they are opened. Deleted and withheld posts say what they are. */
export const Honesty = {
  render: () =>
    html`<stet-social-exchange heading="What became of it" deleted="keep">${json({
      platform: 'mastodon',
      post: {
        id: '1',
        author: ASHA,
        posted: '2024-02-02',
        contentWarning: 'How the film ends',
        text: 'He passes, and the camera looks away.',
      },
      replies: [
        {
          inReplyTo: '1',
          author: IMRAN,
          posted: '2024-02-02',
          text: 'I was there.',
          sensitive: true,
          media: [{ src: '/stories/pictures/social-stage.svg', alt: 'Flashing stage lights', width: 640, height: 420 }],
        },
        { inReplyTo: '1', author: LENA, posted: '2024-02-02', text: 'I take that back.', state: 'deleted' },
        { inReplyTo: '1', state: 'withheld', reason: 'opted-out' },
        { inReplyTo: '1', state: 'deleted' },
        { inReplyTo: '1', author: ASHA, posted: '2024-02-02', edited: '2024-02-03', text: 'Four evenings, not three.' },
      ],
    })}</stet-social-exchange>`,
};

/** The same in tags. Why a post is withheld is fetched where one is, and moves nothing when it comes. */
export const HonestyInTags = {
  render: () =>
    html`<stet-social-exchange heading="What became of it, in tags" platform="mastodon">
      <stet-social-post author="Asha Rao" posted="2024-02-02" content-warning="How the film ends"><p>He passes, and the camera looks away.</p></stet-social-post>
      <stet-social-post slot="replies" author="Lena Vogt" reply-to="Asha Rao" posted="2024-02-02" state="deleted"><p>I take that back.</p></stet-social-post>
      <stet-social-post slot="replies" author="Lena Vogt" reply-to="Asha Rao" state="deleted" deleted="tombstone"><p>And that.</p></stet-social-post>
      <stet-social-post slot="replies" author="Imran Siddiqui" state="withheld" reason="opted-out"><p>Not to be read.</p></stet-social-post>
      <stet-social-post slot="replies" author="Asha Rao" reply-to="Asha Rao" posted="2024-02-03"><b slot="author">Asha <i>Rao</i></b><p>Four evenings, not three.</p><p>And one morning.</p></stet-social-post>
    </stet-social-exchange>`,
};

/** The reader opens the platform's own frame by a press that names who is asked; before that, nobody is. */
export const Live = {
  render:
    () => html`<stet-social-exchange live platform="bluesky" href="https://bsky.app/profile/bsky.app/post/3l6oveex3ii2l" heading="A post with its live frame">
    <stet-social-post author="Asha Rao" handle="@asha.press.example" posted="2024-02-02"><p>The archived words stay when the frame does not come.</p></stet-social-post>
  </stet-social-exchange>`,
};

/** In a right-to-left page names, handles and foreign words keep their own direction. */
export const Accessibility = {
  render: () => html`<div lang="ar" dir="rtl">
    <stet-social-exchange heading="حديث عن الفيلم" platform="instagram">
      <stet-social-post author="Vikrant Massey" handle="@vikrantmassey" posted="2024-02-01" post-lang="hi-Latn" translation-lang="ar">
        <p lang="hi-Latn" dir="ltr">Bas, ab main retire ho sakta hoon!!!</p>
        <p slot="translation" lang="ar">يمكنني الآن أن أتقاعد!!!</p>
      </stet-social-post>
      <stet-social-post slot="replies" author="أسماء" handle="@asma" reply-to="Vikrant Massey" posted="2024-02-01"><p lang="ar">مبروك من القلب</p></stet-social-post>
    </stet-social-exchange>
  </div>`,
};
