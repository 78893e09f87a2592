import { expect } from 'chai';
import { html } from 'lit';
import '../../src/article-list/define.js';
import { settled } from '../../test/support.js';

export default { title: 'Behaviours/Article list', component: 'stet-article-list', tags: ['!autodocs'] };

const list = (canvas: HTMLElement) => canvas.querySelector('stet-article-list')!;

const cards = html`
  <stet-article-card href="/film" kicker="Film" headline="A quiet film takes the year’s loudest prize"></stet-article-card>
  <stet-article-card href="/river" kicker="Climate" headline="The river that a town moved, and moved back"></stet-article-card>
`;

/** `stet-view` tells once of each card that has been half in view for one second: a publisher counts, nobody else. */
export const TellsWhatWasSeen = {
  render: () => html`<stet-article-list layout="stack">${cards}</stet-article-list>`,
  async play({ canvasElement }: { canvasElement: HTMLElement }) {
    const seen: string[] = [];
    list(canvasElement).addEventListener('stet-view', ({ href }) => seen.push(href));
    list(canvasElement).scrollIntoView({ block: 'center' });
    await settled(canvasElement);
    expect(seen).to.deep.equal([]);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(seen).to.deep.equal(['/film', '/river']);
  },
};

/** `exclude-self` leaves out the story that the reader has open already. */
export const LeavesOutItsOwnPage = {
  render: () => html`<stet-article-list exclude-self>
    <stet-article-card href=${location.href} headline="This very page"></stet-article-card>
    ${cards}
  </stet-article-list>`,
  async play({ canvasElement }: { canvasElement: HTMLElement }) {
    await settled(canvasElement);
    const shown = [...list(canvasElement).children].filter((card) => card.checkVisibility());
    expect(shown.map((card) => card.getAttribute('href'))).to.deep.equal(['/film', '/river']);
  },
};

/** `item-list` says what is listed to machines too, as schema.org’s ItemList in a script inside the tag. */
export const TellsMachinesWhatItHolds = {
  render: () => html`<stet-article-list item-list>${cards}</stet-article-list>`,
  async play({ canvasElement }: { canvasElement: HTMLElement }) {
    await settled(canvasElement);
    const written = JSON.parse(list(canvasElement).querySelector('script')!.textContent!);
    expect(written['@type']).to.equal('ItemList');
    expect(written.itemListElement).to.have.length(2);
  },
};
