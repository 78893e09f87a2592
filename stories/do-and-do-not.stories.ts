import { html, type TemplateResult } from 'lit';
import '../src/all.js';

export default {
  title: 'Do and do not',
  parameters: { controls: { disable: true } },
  tags: ['!autodocs'],
};

const pair = (good: TemplateResult, because: string, bad: TemplateResult, butNot: string) => html`<div class="verdicts">
  <figure class="verdict do">
    <div>${good}</div>
    <figcaption><strong>Do.</strong> ${because}</figcaption>
  </figure>
  <figure class="verdict do-not">
    <div>${bad}</div>
    <figcaption><strong>Do not.</strong> ${butNot}</figcaption>
  </figure>
</div>`;

/** A headline is the name of the link. */
export const Headlines = {
  render: () =>
    pair(
      html`<stet-article-card level="none" href="#exam" kicker="Education" headline="One seat for every thousand who sit down" published="2024-01-29"></stet-article-card>`,
      'A headline that says what the story says: it is what a list of links reads out.',
      html`<stet-article-card level="none" href="#exam-more" kicker="A report on what it takes to sit the civil service examination" headline="Read more here"></stet-article-card>`,
      'A link that says nothing by itself under a kicker that is really the headline.',
    ),
};

/** What was said is what was said in its own language. */
export const Originals = {
  render: () =>
    pair(
      html`<stet-quote-block quote-lang="hi-Latn" text="Haar mat maano." translation-lang="en" translation="Do not give up." speaker="Manoj Kumar Sharma"></stet-quote-block>`,
      'The words as they were said, marked with their language, and the translation under a label.',
      html`<stet-quote-block quote-lang="en" text="Do not give up." speaker="Manoj Kumar Sharma"></stet-quote-block>`,
      'A translation set as if those had been the words. To show it alone, give the original too and display="translation".',
    ),
};

/** A pull quote is a few words. */
export const PullQuotes = {
  render: () =>
    pair(
      html`<stet-quote-block variant="pull" quote-lang="en" text="We had one lamp." speaker="Ravi Menon"></stet-quote-block>`,
      'A line that makes a reader stop. The rest of it stands in the story.',
      html`<stet-quote-block variant="pull" quote-lang="en" text="We had one lamp, and whoever had the examination next sat closest to it, and nobody complained, because it would have been your turn one day." speaker="Ravi Menon"></stet-quote-block>`,
      'A paragraph set large: harder to read, and it says nothing that the story does not.',
    ),
};

/** A post's words stand in the page. */
export const Posts = {
  render: () =>
    pair(
      html`<stet-social-exchange platform="instagram" heading="On Instagram" level="none" archived="2024-02-03">
        <stet-social-post author="Kareena Kapoor" posted="2024-02-01"><p>Legends.</p></stet-social-post>
      </stet-social-exchange>`,
      'The words, who posted them and when they were copied. They stay when the platform loses them.',
      html`<stet-social-exchange platform="instagram" heading="On Instagram" level="none">
        <stet-social-post><p>Kareena Kapoor praised the film on Instagram.</p></stet-social-post>
      </stet-social-exchange>`,
      'Your own sentence as if it were the post. A retelling belongs in the story.',
    ),
};

/** One award is a badge, many are a list. */
export const Awards = {
  render: () =>
    pair(
      html`<stet-award-list heading="Awards" level="3" group="none">
        <stet-award-badge award="Best Film" year="2024"></stet-award-badge>
        <stet-award-badge award="Best Script" year="2023"></stet-award-badge>
        <stet-award-badge outcome="nominated" award="Best Sound" year="2023"></stet-award-badge>
      </stet-award-list>`,
      'A list counts them in words and puts what was won first.',
      html`<p>
        <stet-award-badge variant="pill" icon="trophy" award="Best Film" year="2024"></stet-award-badge>
        <stet-award-badge variant="laurel" icon="star" award="Best Script" year="2023"></stet-award-badge>
        <stet-award-badge variant="medallion" icon="medal" outcome="nominated" award="Best Sound" year="2023"></stet-award-badge>
      </p>`,
      'A badge of every kind in a row: a shelf of trinkets that hides what was won.',
    ),
};

/** A label says what kind of story it is. */
export const Labels = {
  render: () =>
    pair(
      html`<stet-article-card level="none" href="#trains" label="sponsored" sponsor="Northern Railways" headline="Nine trains worth a night"></stet-article-card>`,
      'Who paid is said in words, and as text beside the link.',
      html`<stet-article-card level="none" href="#trains-paid" kicker="In cooperation" headline="Nine trains worth a night"></stet-article-card>`,
      'A word of your own that hides who paid. Readers, and in many countries the law, ask for more.',
    ),
};
