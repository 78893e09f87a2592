import { html } from 'lit';
import '../src/article-list/define.js';

export default { title: 'Article list', component: 'stet-article-list' };

const cards = () => html`
  <stet-article-card href="/film" kicker="Film" headline="A quiet film takes the year’s loudest prize" published="2024-02-02" image="/stories/pictures/card-exam-hall.svg" image-width="1600" image-height="900"></stet-article-card>
  <stet-article-card href="/river" kicker="Climate" headline="The river that a town moved, and moved back" published="2024-02-01" image="/stories/pictures/card-river.svg" image-width="1600" image-height="900"></stet-article-card>
  <stet-article-card href="/trains" kicker="Travel" headline="Nine trains worth a night" published="2024-01-30" image="/stories/pictures/card-exam-hall.svg" image-width="1600" image-height="900"></stet-article-card>
  <stet-article-card href="/exam" kicker="Education" headline="One seat for every thousand who sit down" published="2024-01-29" image="/stories/pictures/card-river.svg" image-width="1600" image-height="900"></stet-article-card>
`;

/** Cards inside the tag become a list of as many columns as fit. */
export const Playground = { render: () => html`<stet-article-list>${cards()}</stet-article-list>` };

/** One row to scroll along, by touch, wheel or keyboard. */
export const Rail = { render: () => html`<stet-article-list layout="rail">${cards()}</stet-article-list>` };

/** One below the other. */
export const Stack = { render: () => html`<stet-article-list layout="stack">${cards()}</stet-article-list>` };

/** A ranking. */
export const Numbered = {
  render: () => html`<stet-article-list layout="numbered" limit="3">${cards()}</stet-article-list>`,
};

/** Data in the tag, for a system that has stories as JSON. */
export const Data = {
  render: () => html`<stet-article-list card-layout="text">
    <script type="application/json">
      [
        { "href": "/film", "headline": "A quiet film takes the year’s loudest prize", "authors": [{ "name": "Asha Rao", "href": "/people/asha-rao" }], "published": "2024-02-02" },
        { "href": "/river", "headline": "The river that a town moved, and moved back", "summary": "Forty years of engineering are undone.", "published": "2024-02-01" }
      ]
    </script>
  </stet-article-list>`,
};

/** Nothing to show is said in words. */
export const Empty = { render: () => html`<stet-article-list></stet-article-list>` };
