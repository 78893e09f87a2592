import { chooseTranslation, followChoice, pickTranslation } from '../core/translation-choice.js';
import { lacksParser, loadParser, quoteOf } from './content.js';
import type { QuoteBlock } from './quote-block.js';
import { languagesOf } from './rich-quote.js';

/* A part that cannot be fetched is done without; the quote stands. */
const unavailable = () => {};

/**
 * Does what only a browser can and no template says: choose as the reader's languages do, hide the other slotted
 * translations, offer sharing, write structured data. A quote that a server has drawn needs this and nothing else,
 * unless the reader sees another translation than everybody.
 */
export function finish(widget: QuoteBlock): void {
  if (lacksParser(widget)) return widget.drawAfter(loadParser());
  const root = widget.renderRoot;
  const shown = shownOf(widget);
  const menu = root.querySelector('select');
  if (menu) {
    followChoice(widget);
    if (!menu.options[shown]?.defaultSelected) return widget.requestUpdate();
    menu.selectedIndex = shown;
    showTranslation(widget, shown);
  }
  const share = root.querySelector<HTMLElement>('[data-action=share]');
  if (share?.hidden && 'share' in navigator) share.hidden = false;
  if (widget.structuredData)
    void import('./structured-data.js').then((part) => part.writeStructuredData(widget, quoteOf(widget)), unavailable);
}

function shownOf(widget: QuoteBlock): number {
  return pickTranslation(languagesOf(widget, quoteOf(widget)), widget.language, widget.remember);
}

/**
 * Leaves one of a host's slotted translations to be seen, by number. All share one slot, and what a slot shows can be
 * told by no style rule that a server could write beforehand; so the others get the `hidden` attribute, after drawing.
 */
function showTranslation(host: Element, shown: number): void {
  [...host.children]
    .filter(({ slot }) => slot === 'translation')
    .forEach((child, index) => child.toggleAttribute('hidden', index !== shown));
}

/** The reader has chosen a translation, for the whole page, or pressed a button. */
export function receive(widget: QuoteBlock, { type, target }: Event): void {
  const button = (target as Element).closest('button');
  const action = button?.dataset['action'];
  if (type === 'change') {
    const menu = target as HTMLSelectElement;
    chooseTranslation(languagesOf(widget, quoteOf(widget)), menu.selectedIndex, widget.remember);
  } else if (button?.ariaPressed) {
    widget.turned = !widget.turned;
    widget.requestUpdate();
  } else if (action) {
    void import('./actions.js').then(async (actions) => {
      widget.copied = await actions[action as 'copy' | 'share'](widget, quoteOf(widget), shownOf(widget));
      widget.requestUpdate();
    }, unavailable);
  }
}
