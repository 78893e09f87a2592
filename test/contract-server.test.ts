import { expect } from 'chai';
import { render } from 'lit';
import { renderPage, tags } from '../src/server/index.js';
import { everyStory, markupOf } from './every-story.js';
import { everyWidget } from './every-widget.js';
import { settled } from './support.js';

/** The words of a tree as they are read: roots in place of what they are made from, slots filled. */
function words(node: Node): string[] {
  if (node instanceof Text) return node.data.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (node instanceof Element && node.matches('script, style, template')) return [];
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const children = slotted.length > 0 ? slotted : [...((node as Element).shadowRoot ?? node).childNodes];
  return children.flatMap(words);
}

const parse = (html: string) =>
  (Document as unknown as { parseHTMLUnsafe(html: string): Document }).parseHTMLUnsafe(html);

describe('server HTML', () => {
  it('is there for every tag', () => {
    expect([...tags].sort()).to.deep.equal(everyWidget.map(({ tag }) => tag).sort());
  });

  for (const { widget, name, draw } of everyStory) {
    it(`of ${widget}, ${name} says before any script what the browser draws`, async () => {
      const server = parse(renderPage(markupOf(draw()), { language: 'en' })).body;
      const page = document.body.appendChild(document.createElement('main'));
      page.lang = 'en';
      render(draw(), page);
      await settled(page);
      const drawn = words(page).join(' ');
      page.remove();
      expect(words(server).join(' ')).to.equal(drawn);
    });
  }
});
