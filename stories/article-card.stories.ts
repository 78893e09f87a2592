import { html, nothing } from 'lit';
import '../src/article-card/define.js';

const layouts = ['auto', 'stacked', 'side', 'overlay', 'compact', 'text'];

export default {
  title: 'Article card',
  component: 'stet-article-card',
  argTypes: { layout: { control: 'select', options: layouts } },
  args: { layout: 'auto', headline: 'A quiet film about an examination takes the year’s loudest prize', label: '' },
};

/** The attributes fill the card; change some. */
export const Playground = {
  render: ({ layout, headline, label }: Record<string, string>) => html`<stet-article-card
    layout=${layout ?? nothing}
    label=${label || nothing}
    href="/film/a-quiet-film"
    headline=${headline ?? nothing}
    kicker="Film"
    summary="Nobody expected the story of a policeman’s entrance exam to fill cinemas for half a year."
    byline="By Asha Rao"
    published="2024-02-02"
    image="/stories/pictures/card-exam-hall.svg"
    image-width="1600"
    image-height="900"
  ></stet-article-card>`,
};

/** Everything a card can say, in the order in which it is read: heading, labels, summary, byline and dates, picture. */
export const Anatomy = {
  render: () => html`<stet-article-card
    href="/film/twelfth-fail"
    headline="“Now I can retire”: the actor who answered his idol"
    kicker="Film"
    label="exclusive"
    access="subscriber"
    media="video"
    duration="PT2M30S"
    summary="A post, a reply in two languages, and a trophy that changed hands twice in a night."
    byline="By Asha Rao and Vikram Joshi"
    published="2024-02-02"
    updated="2024-02-03"
    image="/stories/pictures/card-exam-hall.svg"
    image-width="1600"
    image-height="900"
    caption="The hall where the examination is sat every June."
    credit="courtesy: VikrantMassey"
  ></stet-article-card>`,
};

/** A card follows its own width, or the layout that you choose. */
export const Layouts = {
  render: () =>
    html`${layouts.map(
      (layout) => html`<stet-article-card
      layout=${layout}
      href="/river"
      headline="The river that a town moved, and moved back"
      kicker="Climate"
      summary="Forty years of engineering are undone in one dry summer."
      byline="By Tara Menon"
      published="2025-06-14"
      image="/stories/pictures/card-river.svg"
      image-width="1600"
      image-height="1067"
      focal-point="75% 25%"
    ></stet-article-card><br />`,
    )}`,
};

/** What kind of story it is and who paid for it are words beside the link; what a press opens is said in the link. */
export const Labels = {
  render: () => html`
    <stet-article-card href="/live" label="live" headline="Votes are counted in four states"></stet-article-card><br />
    <stet-article-card href="/opinion" label="opinion" headline="The exam measures patience, and little else" byline="Meera Nair"></stet-article-card><br />
    <stet-article-card href="/paid" label="sponsored" sponsor="Northern Railways" headline="Nine trains worth a night"></stet-article-card><br />
    <stet-article-card href="/audio" media="audio" duration="1980" access="metered" headline="A song that outlived its film"></stet-article-card>
  `,
};

/** Slots take markup: a link of your own, so that the page works without scripts, authors with links, more links below. */
export const Slots = {
  render: () => html`<stet-article-card published="2024-02-02" kicker="Film">
    <a slot="headline" href="/film/twelfth-fail">How <cite>12th Fail</cite> was made</a>
    <p slot="summary">Shot in the order of the story, on streets that <em>nobody closed</em>.</p>
    <span slot="byline">By <a href="/people/asha-rao">Asha Rao</a>, film critic</span>
    <ul slot="related">
      <li><a href="/film/review">Review: a patient film</a></li>
      <li><a href="/film/interview">Interview with its writer</a></li>
    </ul>
  </stet-article-card>`,
};

/** A date says as much as it was written with: a day is the same day for every reader. */
export const Dates = {
  render: () => html`
    <stet-article-card href="/a" headline="A day" published="2024-02-02"></stet-article-card><br />
    <stet-article-card href="/b" headline="A moment, in the publisher’s zone" published="2024-02-02T21:30:00+05:30" date-style="datetime" time-zone="Asia/Kolkata"></stet-article-card><br />
    <stet-article-card href="/c" headline="A month" published="2024-02"></stet-article-card><br />
    <stet-article-card href="/d" headline="As somebody wrote it" published="a couple of months back"></stet-article-card>
  `,
};

/**
 * The one lead of a page: `priority` has its picture loaded at once and before others, in the size that `srcset` and
 * `sizes` let the browser choose. Pictures of all other cards wait until they come near.
 */
export const Lead = {
  render: () => html`<stet-article-card
    priority
    level="2"
    href="/river"
    headline="The river that a town moved, and moved back"
    summary="Forty years of engineering are undone in one dry summer."
    published="2025-06-14"
    image="/stories/pictures/card-river.svg"
    srcset="/stories/pictures/card-river.svg?width=800 800w, /stories/pictures/card-river.svg 1600w"
    sizes="(width > 640px) 60rem, 100vw"
    image-width="1600"
    image-height="1067"
    focal-point="50% 75%"
  ></stet-article-card>`,
};

/** A picture that never comes leaves its place, quietly, so that nothing moves. */
export const MissingPicture = {
  render: () => html`<stet-article-card
    href="/lost"
    headline="The archive that burned twice"
    image="/stories/pictures/no-such-picture.jpg"
    byline="By Tara Menon"
    published="2023"
  ></stet-article-card>`,
};

/** Several authors from data: listed as the language lists them, with links and roles. */
export const Authors = {
  render: () => html`<stet-article-card href="/exam" headline="One seat for every thousand who sit down">
    <script type="application/json">
      { "authors": [{ "name": "Asha Rao", "href": "/people/asha-rao" }, { "name": "Vikram Joshi", "role": "photographs" }, { "name": "Tara Menon" }] }
    </script>
  </stet-article-card>`,
};

/** The heading has the level that your page needs; the text can be selected and the card still opens on a press. */
export const Accessibility = {
  render: () =>
    html`<stet-article-card selectable level="2" href="/text" headline="Select me" summary="This sentence can be selected and copied."></stet-article-card>`,
};
