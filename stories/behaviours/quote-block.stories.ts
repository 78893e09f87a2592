import { expect } from 'chai';
import { html } from 'lit';
import '../../src/quote-block/define.js';
import { settled } from '../../test/support.js';

export default { title: 'Behaviours/Quote block', component: 'stet-quote-block', tags: ['!autodocs'] };

/** One press turns from the original to the translation and back; the box keeps its height, so nothing below moves. */
export const TurnsWithoutMoving = {
  render: () => html`<stet-quote-block
    display="toggle"
    text="Jab ek Manoj dusre Manoj ko apni Filmfare trophy dikhane lata hai, tab uss par aur bhi pyaar ata hai."
    quote-lang="hi-Latn"
    translation="When one Manoj brings his Filmfare trophy to another Manoj, it is all the more lovable."
    translation-lang="en"
    speaker="Vikrant Massey"
  ></stet-quote-block>`,
  async play({ canvasElement }: { canvasElement: HTMLElement }) {
    await settled(canvasElement);
    const quote = canvasElement.querySelector('stet-quote-block')!;
    const part = (name: string) => quote.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`)!;
    const shown = () =>
      ['original', 'translation'].filter((name) => part(name).checkVisibility({ visibilityProperty: true }));
    const { height } = quote.getBoundingClientRect();
    expect(shown()).to.deep.equal(['original']);

    part('button').click();
    await settled(canvasElement);
    expect(shown()).to.deep.equal(['translation']);
    expect(part('button').getAttribute('aria-pressed')).to.equal('true');
    expect(quote.getBoundingClientRect().height).to.equal(height);

    part('button').click();
    await settled(canvasElement);
    expect(shown()).to.deep.equal(['original']);
  },
};
