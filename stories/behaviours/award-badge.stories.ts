import { expect } from 'chai';
import { html } from 'lit';
import '../../src/award-badge/define-list.js';
import { addMessages } from '../../src/core/messages.js';
import fr from '../../src/messages/fr.js';
import { settled, visibleText } from '../../test/support.js';

addMessages('fr', fr);

export default { title: 'Behaviours/Award badge', component: 'stet-award-badge', tags: ['!autodocs'] };

/** The sentence follows the language of the text around it, also when that changes later. */
export const FollowsTheLanguageAround = {
  render: () =>
    html`<p lang="en"><stet-award-badge award="Palme d’or" body="Festival de Cannes" edition="71" year="2018"></stet-award-badge></p>`,
  async play({ canvasElement }: { canvasElement: HTMLElement }) {
    const paragraph = canvasElement.querySelector('p')!;
    paragraph.lang = 'en';
    await settled(canvasElement);
    expect(visibleText(paragraph)).to.contain('Winner').and.to.contain('71st Festival de Cannes');

    paragraph.lang = 'fr';
    await new Promise(requestAnimationFrame);
    await settled(canvasElement);
    expect(visibleText(paragraph)).to.not.contain('Winner');
    expect(visibleText(paragraph)).to.contain('71e édition');
  },
};

/** A long list folds behind a line that counts what is behind it, and opens on a press. */
export const UnfoldsTheRest = {
  render: () => html`<stet-award-list
    heading="Awards"
    limit="1"
    group="none"
    .data=${['Best Film', 'Best Script', 'Best Sound'].map((award) => ({ award, outcome: 'nominated', year: '2024' }))}
  ></stet-award-list>`,
  async play({ canvasElement }: { canvasElement: HTMLElement }) {
    const list = canvasElement.querySelector('stet-award-list')!;
    const shown = () =>
      [...list.shadowRoot!.querySelectorAll('stet-award-badge')].filter((badge) => badge.checkVisibility()).length;
    for (let round = 0; round < 200 && shown() === 0; round += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    await settled(canvasElement);
    expect(shown()).to.equal(1);

    list.shadowRoot!.querySelector<HTMLElement>('[part=more] summary, summary')!.click();
    await settled(canvasElement);
    expect(shown()).to.equal(3);
  },
};
