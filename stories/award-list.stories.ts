import { html, nothing } from 'lit';
import '../src/award-badge/define-list.js';

export default { title: 'Award list', component: 'stet-award-list' };

const FILM = [
  {
    outcome: 'nominated',
    award: 'Best Film',
    body: 'Lakeside Film Festival',
    edition: 31,
    year: 2024,
    work: 'The Slow Train',
    recipient: 'Mira Osei',
  },
  {
    outcome: 'won',
    award: 'Best Director',
    body: 'Lakeside Film Festival',
    edition: 31,
    year: 2024,
    work: 'The Slow Train',
    recipient: 'Mira Osei',
  },
  {
    outcome: 'won',
    award: 'Best Script',
    category: 'Critics',
    body: 'Harbour Film Awards',
    year: 2023,
    work: 'Night Bakery',
    recipient: 'Mira Osei',
  },
  {
    outcome: 'nominated',
    award: 'Best Director',
    body: 'Harbour Film Awards',
    year: 2023,
    work: 'Night Bakery',
    recipient: 'Mira Osei',
  },
  { outcome: 'nominated', award: 'Best Film', body: 'Harbour Film Awards', year: 2023, work: 'Night Bakery' },
  { outcome: 'longlisted', award: 'New Voices', body: 'Meridian Arts Council', year: 2021, work: 'First Snow' },
  { outcome: 'won', award: 'Audience Award', year: 2021, work: 'First Snow' },
];

const json = (awards: object[]) => html`<script type="application/json">${JSON.stringify(awards)}</script>`;

/** The awards of a director, from JSON in the page. */
export const Playground = {
  args: { heading: 'Awards of Mira Osei', level: '3', group: 'body', limit: '', variant: 'line' },
  render: ({ heading, level, group, limit, variant }: Record<string, string>) => html`<stet-award-list
    heading=${heading || nothing}
    level=${level || nothing}
    group=${group || nothing}
    limit=${limit || nothing}
    variant=${variant || nothing}
    .data=${FILM}
  ></stet-award-list>`,
};

/** A heading, what was won in words, then the groups with their awards, wins first. */
export const Anatomy = {
  render: () => html`<stet-award-list heading="Awards">
    <stet-award-badge outcome="nominated" award="Best Film" work="The Slow Train" body="Lakeside Film Festival" year="2024"></stet-award-badge>
    <stet-award-badge outcome="won" award="Best Director" work="The Slow Train" body="Lakeside Film Festival" year="2024"></stet-award-badge>
    <stet-award-badge outcome="won" award="Best Script" work="Night Bakery" body="Harbour Film Awards" year="2023"></stet-award-badge>
  </stet-award-list>`,
};

/** By year, the latest first. Every badge stays a whole sentence. */
export const OptionsByYear = {
  render: () => html`<stet-award-list heading="Awards by year" group="year" .data=${FILM}></stet-award-list>`,
};

/** By work, as on a director’s or an author’s page. */
export const OptionsByWork = {
  render: () => html`<stet-award-list heading="Awards by film" group="work" .data=${FILM}></stet-award-list>`,
};

/** Without groups, in pills: a restaurant’s or a company’s row. */
export const OptionsPills = {
  render: () => html`<stet-award-list group="none" variant="pill">
    ${json([
      { award: 'Best Breakfast', body: 'City Table Awards', year: '2024' },
      { outcome: 'runner-up', award: 'Best New Kitchen', body: 'City Table Awards', year: '2023' },
      { outcome: 'honoured', award: 'Two Ladles', body: 'Harbour Food Guide', year: '2025' },
    ])}
  </stet-award-list>`,
};

/** Wins stay in sight; beyond the limit the rest unfolds behind a line that counts it. */
export const BehavioursFolded = {
  render: () => html`<stet-award-list heading="Awards" limit="3" .data=${FILM}></stet-award-list>`,
};

/** Two sources tell of one award: it is shown once. What was revoked is shown, and not counted as a win. */
export const BehavioursToldTwice = {
  render: () => html`<stet-award-list heading="Titles" group="none">
    <stet-award-badge icon="medal" award="Road Race" body="Alpine Games" year="2011"></stet-award-badge>
    <stet-award-badge icon="medal" award="Road race" body="Alpine Games" year="2011"></stet-award-badge>
    <stet-award-badge icon="medal" award="Road Race" body="Alpine Games" year="2012" state="revoked"></stet-award-badge>
  </stet-award-list>`,
};

/** Until there are awards, what stands between the tags is shown. */
export const BehavioursFallback = {
  render: () => html`<stet-award-list><p>The jury announces its decisions on 14 May.</p></stet-award-list>`,
};
