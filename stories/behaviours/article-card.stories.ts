import { expect } from 'chai';
import { html } from 'lit';
import '../../src/article-card/define.js';
import { settled, visibleText } from '../../test/support.js';

export default { title: 'Behaviours/Article card', component: 'stet-article-card', tags: ['!autodocs'] };

const card = (canvas: HTMLElement) => canvas.querySelector('stet-article-card')!;

/** There is one link, in the heading. It covers the card, so that a press anywhere opens the story as a link does. */
export const OneLinkForTheWholeCard = {
  render: () => html`<stet-article-card
    href="#story"
    headline="The river that a town moved, and moved back"
    summary="Forty years of engineering are undone in one dry summer."
    published="2025-06-14"
  ></stet-article-card>`,
  async play({ canvasElement }: { canvasElement: HTMLElement }) {
    await settled(canvasElement);
    const { shadowRoot } = card(canvasElement);
    const links = [...shadowRoot!.querySelectorAll('a')];
    expect(links.map((link) => visibleText(link))).to.deep.equal(['The river that a town moved, and moved back']);

    card(canvasElement).scrollIntoView({ block: 'center' });
    const { left, top } = shadowRoot!.querySelector('[part=summary]')!.getBoundingClientRect();
    expect(shadowRoot!.elementFromPoint(left + 8, top + 8)).to.equal(links[0]);

    links[0]!.focus();
    expect(shadowRoot!.activeElement).to.equal(links[0]);
  },
};

/** What changes in the attributes changes on the page; what is taken away leaves no empty box. */
export const FollowsItsAttributes = {
  render: () =>
    html`<stet-article-card href="#story" headline="Votes are counted" label="live" kicker="Politics"></stet-article-card>`,
  async play({ canvasElement }: { canvasElement: HTMLElement }) {
    const element = card(canvasElement);
    await settled(canvasElement);
    expect(visibleText(element)).to.match(/Live.*Politics/);

    element.headline = 'All votes are counted';
    element.label = '';
    element.removeAttribute('kicker');
    await settled(canvasElement);
    expect(visibleText(element)).to.equal('All votes are counted');
    expect(element.shadowRoot!.querySelector('[part=labels]')).to.equal(null);
  },
};
