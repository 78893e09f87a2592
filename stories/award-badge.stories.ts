import { html, nothing } from 'lit';
import '../src/article-card/define.js';
import '../src/award-badge/define.js';
import { addMessages } from '../src/core/messages.js';
import ar from '../src/messages/ar.js';
import de from '../src/messages/de.js';
import fr from '../src/messages/fr.js';
import hi from '../src/messages/hi.js';
import ja from '../src/messages/ja.js';
import ur from '../src/messages/ur.js';

for (const [language, messages] of Object.entries({ ar, de, fr, hi, ja, ur })) addMessages(language, messages);

const OUTCOMES = ['won', 'nominated', 'shortlisted', 'longlisted', 'runner-up', 'honoured'];

export default { title: 'Award badge', component: 'stet-award-badge' };

/** Every part is an attribute, and every part may be missing. */
export const Playground = {
  args: {
    outcome: 'won',
    award: 'Best Actor',
    category: 'Critics',
    recipient: '',
    work: '12th Fail',
    body: 'Filmfare Awards',
    edition: '69',
    year: '2024',
    href: '/awards/filmfare',
    dedication: '',
    state: 'current',
    icon: 'trophy',
    variant: 'pill',
    size: 'm',
  },
  render: (args: Record<string, string>) => html`<stet-award-badge
    outcome=${args['outcome'] || nothing}
    award=${args['award'] || nothing}
    category=${args['category'] || nothing}
    recipient=${args['recipient'] || nothing}
    work=${args['work'] || nothing}
    body=${args['body'] || nothing}
    edition=${args['edition'] || nothing}
    year=${args['year'] || nothing}
    href=${args['href'] || nothing}
    dedication=${args['dedication'] || nothing}
    state=${args['state'] || nothing}
    icon=${args['icon'] || nothing}
    variant=${args['variant'] || nothing}
    size=${args['size'] || nothing}
  ></stet-award-badge>`,
};

/** One sentence, the outcome first, and the dedication on a line of its own. */
export const Anatomy = {
  render: () => html`<stet-award-badge
    variant="medallion"
    award="Best Actor"
    category="Critics"
    recipient="Vikrant Massey"
    work="12th Fail"
    body="Filmfare Awards"
    edition="69"
    year="2024"
    href="/awards/filmfare"
    dedication="IPS Manoj Kumar Sharma"
  ></stet-award-badge>`,
};

/** The outcome is said in words, and drawn in line and fill: filled, outlined, half-toned, thin, heavy. */
export const OptionsOutcomes = {
  render: () =>
    html`${OUTCOMES.map(
      (outcome) => html`<p>
      <stet-award-badge variant="pill" outcome=${outcome} award="Best Film" body="Lakeside Film Festival" year="2024"></stet-award-badge>
    </p>`,
    )}`,
};

/** A line for running text, a pill for rows, a medallion for a profile, a laurel for a poster. */
export const OptionsVariants = {
  render: () => html`
    <p><stet-award-badge variant="line" award="Best Director" work="The Slow Train" body="Lakeside Film Festival" edition="31" year="2024"></stet-award-badge></p>
    <p><stet-award-badge variant="pill" award="Best Director" work="The Slow Train" body="Lakeside Film Festival" edition="31" year="2024"></stet-award-badge></p>
    <p><stet-award-badge variant="medallion" award="Best Director" work="The Slow Train" body="Lakeside Film Festival" edition="31" year="2024"></stet-award-badge></p>
    <p><stet-award-badge variant="laurel" award="Best Director" work="The Slow Train" body="Lakeside Film Festival" edition="31" year="2024"></stet-award-badge></p>
  `,
};

/** Winners and nominees side by side, in every variant. */
export const OptionsVariantsNominated = {
  render: () =>
    html`${['line', 'pill', 'medallion', 'laurel'].map(
      (variant) => html`<p>
      <stet-award-badge variant=${variant} award="Best Script" year="2024"></stet-award-badge>
      <stet-award-badge variant=${variant} outcome="nominated" award="Best Script" year="2024"></stet-award-badge>
    </p>`,
    )}`,
};

/** Six pictures. They take the colour of the text, and no screen reader hears of them. */
export const OptionsIcons = {
  render: () =>
    html`${['trophy', 'laurel', 'medal', 'star', 'ribbon', 'none'].map(
      (icon) => html`<p>
      <stet-award-badge variant="medallion" icon=${icon} award="Best in Show" body="Hill County Fair"></stet-award-badge>
      <stet-award-badge variant="line" outcome="nominated" icon=${icon} award="Best in Show"></stet-award-badge>
    </p>`,
    )}`,
};

/** Sizes are steps from the size of the text around. */
export const OptionsSizes = {
  render: () =>
    html`${['s', 'm', 'l'].map(
      (size) =>
        html`<p><stet-award-badge variant="pill" icon="star" size=${size} award="Café of the Year" body="Harbour Food Guide" year="2025"></stet-award-badge></p>`,
    )}`,
};

/** What no longer holds is said in words, right after the outcome, and the picture is not filled. */
export const OptionsStates = {
  render: () => html`
    <p><stet-award-badge variant="pill" icon="ribbon" outcome="honoured" state="current" award="Fair Workplace Mark" body="Northern Labour Council" year="2025"></stet-award-badge></p>
    <p><stet-award-badge variant="pill" icon="ribbon" outcome="honoured" state="expired" award="Fair Workplace Mark" body="Northern Labour Council" year="2021"></stet-award-badge></p>
    <p><stet-award-badge variant="pill" icon="medal" state="revoked" award="Road Race Gold" body="Alpine Games" year="2012"></stet-award-badge></p>
  `,
};

/** Inside a sentence it takes the sentence’s size and adds neither space nor height. */
export const BehavioursInASentence = {
  render: () => html`<p>
    Vikrant Massey (<stet-award-badge award="Best Actor" category="Critics" work="12th Fail"></stet-award-badge>) thanked the jury, the studio and the officer whose
    examination the film tells. The year before, the same jury had chosen another first-time lead.
  </p>`,
};

/** What stands between the tags replaces the composed sentence, so that the page has its words with scripts off. */
export const BehavioursOwnWords = {
  render: () => html`<stet-award-badge variant="pill" href="/awards/filmfare"
    >Winner of the critics’ <a href="/awards/filmfare">Filmfare Award</a> for <cite>12th Fail</cite></stet-award-badge
  >`,
};

/** Slots named like the attributes hold markup where plain text is not enough. */
export const BehavioursSlots = {
  render: () => html`<stet-award-badge variant="pill" award="Prix du jury" year="2024">
    <span slot="edition">12<sup>e</sup></span>
    <a slot="body" href="/festival" lang="fr">Rencontres du court métrage</a>
  </stet-award-badge>`,
};

/** In the badge slot of an article card. */
export const BehavioursInACard = {
  render: () => html`<stet-article-card
    href="/story"
    kicker="Film"
    headline="A quiet film about an examination takes the year’s loudest prize"
    summary="Nobody expected the story of a policeman’s entrance exam to fill cinemas for half a year."
    published="2024-02-02"
  >
    <stet-award-badge slot="badge" variant="pill" size="s" award="Best Actor" category="Critics" edition="69" body="Filmfare Awards"></stet-award-badge>
  </stet-article-card>`,
};

/** A film page: the poster's laurels, and a line in its text. */
export const PagesFilm = {
  render: () => html`
    <p>
      <stet-award-badge variant="laurel" award="Best Director" recipient="Mira Osei" body="Lakeside Film Festival" edition="31" year="2024"></stet-award-badge>
      <stet-award-badge variant="laurel" outcome="nominated" award="Best Film" body="Harbour Film Awards" year="2024"></stet-award-badge>
    </p>
    <p>
      The Slow Train is Mira Osei’s third film (<stet-award-badge award="Best Director" body="Lakeside Film Festival" year="2024"></stet-award-badge>), and her first in colour.
    </p>
  `,
};

/** A book page: the long road from the longlist to the prize. */
export const PagesBook = {
  render: () => html`<p>
    <stet-award-badge variant="laurel" award="Tideline Prize for Fiction" work="Salt Ledger" year="2025"></stet-award-badge>
    <stet-award-badge variant="laurel" outcome="shortlisted" award="Meridian Book of the Year" year="2025"></stet-award-badge>
    <stet-award-badge variant="laurel" outcome="longlisted" award="Open Letters Prize" year="2024"></stet-award-badge>
  </p>`,
};

/** A restaurant page: a row of small pills under the address. */
export const PagesRestaurant = {
  render: () => html`<p>
    <stet-award-badge variant="pill" size="s" icon="star" outcome="honoured" award="Two Ladles" body="Harbour Food Guide" year="2025"></stet-award-badge>
    <stet-award-badge variant="pill" size="s" icon="medal" award="Best Breakfast" body="City Table Awards" year="2024"></stet-award-badge>
    <stet-award-badge variant="pill" size="s" icon="medal" outcome="runner-up" award="Best New Kitchen" body="City Table Awards" year="2023"></stet-award-badge>
  </p>`,
};

/** A sports page: medals, one of them taken back. */
export const PagesSports = {
  render: () => html`
    <p><stet-award-badge variant="medallion" icon="medal" award="3,000 m steeplechase" recipient="Ines Duarte" body="Coastal Games" edition="11" year="2023"></stet-award-badge></p>
    <p><stet-award-badge variant="medallion" icon="medal" outcome="runner-up" award="3,000 m steeplechase" recipient="Tuva Lind" body="Coastal Games" edition="11" year="2023"></stet-award-badge></p>
    <p><stet-award-badge variant="medallion" icon="medal" state="revoked" award="5,000 m" recipient="Pat Hale" body="Coastal Games" edition="10" year="2019"></stet-award-badge></p>
  `,
};

/** A company page: a mark that has run out says so. */
export const PagesCompany = {
  render: () => html`<p>
    <stet-award-badge variant="medallion" icon="ribbon" outcome="honoured" award="Repairable by Design" body="Right to Repair Board" year="2025" href="/marks/repairable"></stet-award-badge>
    <stet-award-badge variant="medallion" icon="ribbon" outcome="honoured" state="expired" award="Fair Workplace Mark" body="Northern Labour Council" year="2021"></stet-award-badge>
  </p>`,
};

/** The words, their order, the ordinals, the brackets and the digits are those of the language around. */
export const AccessibilityLanguages = {
  render: () => html`
    <p lang="hi" dir="ltr"><stet-award-badge variant="pill" award="सर्वश्रेष्ठ अभिनेता" category="समीक्षक" work="12th Fail" body="फ़िल्मफ़ेयर पुरस्कार" edition="69" year="2024"></stet-award-badge></p>
    <p lang="ur" dir="rtl"><stet-award-badge variant="pill" award="بہترین اداکار" category="ناقدین" work="12th Fail" body="فلم فیئر ایوارڈز" edition="69" year="2024"></stet-award-badge></p>
    <p lang="ar" dir="rtl"><stet-award-badge variant="pill" award="أفضل ممثل" category="النقاد" work="12th Fail" body="جوائز فيلم فير" edition="69" year="2024"></stet-award-badge></p>
    <p lang="fr" dir="ltr"><stet-award-badge variant="pill" award="Meilleur acteur" category="critiques" work="12th Fail" body="Filmfare Awards" edition="69" year="2024"></stet-award-badge></p>
    <p lang="de" dir="ltr"><stet-award-badge variant="pill" award="Bester Darsteller" category="Kritik" work="12th Fail" body="Filmfare Awards" edition="69" year="2024"></stet-award-badge></p>
    <p lang="ja" dir="ltr"><stet-award-badge variant="pill" award="主演男優賞" category="批評家部門" work="12th Fail" body="フィルムフェア賞" edition="69" year="2024"></stet-award-badge></p>
    <p lang="ar" dir="rtl"><stet-award-badge variant="medallion" award="أفضل ممثل" category="النقاد" work="12th Fail" body="جوائز فيلم فير" edition="69" year="2024" dedication="مانوج كومار شارما"></stet-award-badge></p>
    <p lang="ur" dir="rtl"><stet-award-badge variant="laurel" outcome="nominated" award="بہترین اداکار" category="ناقدین" work="12th Fail" body="فلم فیئر ایوارڈز" edition="69" year="2024"></stet-award-badge></p>
  `,
};

/** A column of 160 px: the accessible text is the sentence, whatever the shape. */
export const AccessibilityNarrow = {
  render: () => html`<div style="inline-size: 160px">
    ${['line', 'pill', 'medallion', 'laurel'].map(
      (variant) =>
        html`<p><stet-award-badge variant=${variant} award="Best Actor" category="Critics" work="12th Fail" body="Filmfare Awards" edition="69" year="2024" href="/awards"></stet-award-badge></p>`,
    )}
  </div>`,
};

/** A page 1,280 px wide at 400 %, its text at 200 %: 320 px are left. */
export const AccessibilityZoom = {
  render: () => html`<div style="inline-size: 320px; font-size: 2rem">
    ${['line', 'pill', 'medallion', 'laurel'].map(
      (variant) =>
        html`<p><stet-award-badge variant=${variant} size="s" award="Best Director" body="Lakeside Film Festival" edition="31"></stet-award-badge></p>`,
    )}
  </div>`,
};
