import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { render } from 'lit';
import { violations } from './axe.js';
import { everyStory } from './every-story.js';
import { settled } from './support.js';

/* Only Playwright can change the medium. */
const changeable = navigator.userAgent.includes('Chrome');

describe('every story', () => {
  let page: HTMLElement;
  const show = async (story: (typeof everyStory)[0]) => {
    page = document.body.appendChild(document.createElement('main'));
    page.lang = 'en';
    render(story.draw(), page);
    await settled(page);
  };

  afterEach(async () => {
    page?.remove();
    if (changeable) await emulateMedia({ media: 'screen', forcedColors: 'none' });
  });

  for (const story of everyStory) {
    it(`${story.widget}, ${story.name}: is accessible in forced colours`, async function () {
      if (!changeable) return this.skip();
      await emulateMedia({ forcedColors: 'active' });
      await show(story);
      expect(await violations(page)).to.deep.equal([]);
    });

    it(`${story.widget}, ${story.name}: is printed with every word that the screen shows or unfolds`, async function () {
      if (!changeable) return this.skip();
      await show(story);
      const folded = detailsIn(page);
      const onScreen = wordsSeen(page);
      for (const details of folded) details.open = !details.open;
      const unfolded = wordsSeen(page);
      for (const details of folded) details.open = !details.open;
      await emulateMedia({ media: 'print' });
      const printed = new Set(wordsSeen(page));
      expect([...new Set([...onScreen, ...unfolded])].filter((word) => !printed.has(word))).to.deep.equal([]);
    });
  }
});

const childrenOf = (node: Node): Node[] => [...((node as Element).shadowRoot ?? node).childNodes];

/* But for a picture's description, since on paper the picture is there, and for what its author warned of, which stays
   closed. */
function detailsIn(node: Node): HTMLDetailsElement[] {
  const below = [...node.childNodes, ...((node as Element).shadowRoot?.childNodes ?? [])].flatMap(detailsIn);
  return node instanceof HTMLDetailsElement && !node.closest('.medium, [part=closed]') ? [node, ...below] : below;
}

/** The words that are drawn, but for what only a screen can press. */
function wordsSeen(node: Node): string[] {
  if (node instanceof Text) {
    const seen = node.parentElement?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? true;
    return seen ? (node.data.match(/[\p{L}\p{N}]+/gu) ?? []) : [];
  }
  if (node instanceof Element && node.matches('button, select, script, style, template, iframe')) return [];
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  return (slotted.length > 0 ? slotted : childrenOf(node)).flatMap(wordsSeen);
}
