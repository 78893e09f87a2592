import { html } from 'lit';
import '../src/all.js';

export default {
  title: 'Themes',
  excludeStories: ['frontPage', 'THEMES'],
  parameters: { controls: { disable: true }, docs: { story: { inline: false, height: '1080px' } } },
};

/** The finished themes, `stet/themes/broadsheet.css` and so on. */
export const THEMES = ['broadsheet', 'tabloid', 'wire'];

/** A front page with all four families, as any theme must carry it. */
export const frontPage = () => html`<div class="front-page">
  <stet-article-card
    level="2"
    href="/film/twelfth-fail"
    kicker="Film"
    label="exclusive"
    headline="A quiet film about an examination takes the year’s loudest prize"
    summary="Nobody expected the story of a policeman’s entrance exam to fill cinemas for half a year. Then the critics voted."
    byline="By Asha Rao and Vikram Joshi"
    published="2024-02-02"
    image="/stories/pictures/card-exam-hall.svg"
    image-width="1600"
    image-height="900"
    caption="The hall where the examination is sat every June."
    credit="Drawing: the newsroom"
  >
    <stet-award-badge slot="badge" size="s" variant="pill" award="Best Actor" category="Critics" edition="69" body="Filmfare Awards"></stet-award-badge>
  </stet-article-card>
  <stet-article-list>
    <stet-article-card href="/river" kicker="Climate" headline="The river that a town moved, and moved back" published="2024-02-01" byline="By Ravi Menon"></stet-article-card>
    <stet-article-card href="/count" kicker="Politics" label="live" headline="Votes are counted in four states" byline="By Tara Menon" published="2024-02-02"></stet-article-card>
    <stet-article-card href="/exam" kicker="Education" label="opinion" headline="The exam measures patience, and little else" byline="Meera Nair" published="2024-01-29"></stet-article-card>
  </stet-article-list>
  <stet-quote-block
    quote-lang="hi-Latn"
    translation-lang="en"
    text="Bas, ab main retire ho sakta hoon!!!"
    translation="Now, I can take my retirement!!!"
    speaker="Vikrant Massey"
    speaker-role="actor"
    source="Instagram"
    said="2024-02-01"
  ></stet-quote-block>
  <stet-quote-block
    variant="pull"
    quote-lang="hi-Latn"
    translation-lang="en"
    text="Haar mat maano."
    translation="Do not give up."
    speaker="Manoj Kumar Sharma"
    speaker-role="police officer"
  ></stet-quote-block>
  <stet-social-exchange platform="instagram" heading="Kareena Kapoor and Vikrant Massey" archived="2024-02-03" href="https://www.instagram.com/p/C2xK7aQyTwe/">
    <stet-social-post author="Kareena Kapoor" handle="@kareenakapoorkhan" posted="2024-02-01" likes="1306" replies="2" counted="2024-02-03">
      <p>12th Fail ❤️ Legends.</p>
    </stet-social-post>
    <stet-social-post slot="replies" author="Vikrant Massey" handle="@vikrantmassey" reply-to="Kareena Kapoor" posted="2024-02-01" post-lang="hi-Latn" translation-lang="en" translator="the newsroom">
      <p lang="hi-Latn">Bas, ab main retire ho sakta hoon!!!</p>
      <p slot="translation" lang="en">Now, I can take my retirement!!!</p>
    </stet-social-post>
  </stet-social-exchange>
  <stet-award-list heading="Awards">
    <stet-award-badge award="Best Director" work="The Slow Train" body="Lakeside Film Festival" year="2024"></stet-award-badge>
    <stet-award-badge award="Best Script" work="Night Bakery" body="Harbour Film Awards" year="2023"></stet-award-badge>
    <stet-award-badge outcome="nominated" award="Best Film" work="The Slow Train" body="Lakeside Film Festival" year="2024"></stet-award-badge>
  </stet-award-list>
</div>`;
/** A text serif, hairlines, small capitals, one dark red. */
export const Broadsheet = { globals: { voice: 'broadsheet' }, render: frontPage };

/** A heavy narrow grotesque, headlines that fill their column, labels as solid blocks. */
export const Tabloid = { globals: { voice: 'tabloid' }, render: frontPage };

/** One sans, small and dense, dates in figures of one width, a cool blue. */
export const Wire = { globals: { voice: 'wire' }, render: frontPage };

/** The same page without a theme: font and colours are the page's own. */
export const WithoutATheme = { globals: { voice: 'none' }, render: frontPage };
