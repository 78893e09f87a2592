import { expect } from 'chai';
import { html } from 'lit';
import '../../src/social-exchange/define.js';
import { deepElements, settled } from '../../test/support.js';

export default { title: 'Behaviours/Social exchange', component: 'stet-social-exchange', tags: ['!autodocs'] };

/** What a content warning hides opens on a press, and only then. */
export const OpensOnAPress = {
  render: () => html`<stet-social-exchange heading="After the premiere" platform="mastodon">
    <stet-social-post author="Asha Rao" posted="2024-02-02" content-warning="How the film ends">
      <p>He passes, and the camera looks away.</p>
    </stet-social-post>
  </stet-social-exchange>`,
  async play({ canvasElement }: { canvasElement: HTMLElement }) {
    await settled(canvasElement);
    const words = canvasElement.querySelector('p')!;
    const summary = deepElements(canvasElement).find((element) =>
      element.matches('[part=closed] > summary'),
    ) as HTMLElement;
    expect(words.checkVisibility()).to.equal(false);

    summary.click();
    await settled(canvasElement);
    expect(words.checkVisibility()).to.equal(true);
  },
};

/** The platform is not asked for anything before the reader presses the button that names it; a page may say no. */
export const AsksBeforeItAsks = {
  render:
    () => html`<stet-social-exchange live platform="bluesky" href="https://bsky.app/profile/bsky.app/post/3l6oveex3ii2l" heading="A post with its live frame">
    <stet-social-post author="Asha Rao" posted="2024-02-02"><p>The archived words stay when the frame does not come.</p></stet-social-post>
  </stet-social-exchange>`,
  async play({ canvasElement }: { canvasElement: HTMLElement }) {
    await settled(canvasElement);
    const { shadowRoot } = canvasElement.querySelector('stet-social-exchange')!;
    const consent = new Promise<Event>((resolve) =>
      canvasElement.addEventListener('stet-consent', resolve, { once: true, capture: true }),
    );
    canvasElement.addEventListener('stet-consent', (event) => event.preventDefault(), { once: true, capture: true });
    expect(shadowRoot!.querySelector('iframe')).to.equal(null);

    shadowRoot!.querySelector<HTMLElement>('[part=live] button')!.click();
    expect((await consent).defaultPrevented).to.equal(true);
    await settled(canvasElement);
    expect(shadowRoot!.querySelector('iframe')).to.equal(null);
  },
};
