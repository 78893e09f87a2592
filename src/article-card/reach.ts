import type { ArticleCard } from './article-card.js';

const INTERACTIVE = 'a,audio,button,details,embed,iframe,input,label,select,summary,textarea,video,[tabindex]';

/**
 * What lies above the link's area opens the story too, unless it does something itself. Where nothing in it could, it
 * sinks below the area as soon as a pointer is over it, so that the middle button, the menu and every key work there as
 * on any link.
 * @param path of the event, which has forgotten it by the time that this part has come.
 */
export function reach(card: ArticleCard, event: Event, path: Element[]): void {
  const inside = path.slice(0, path.indexOf(card));
  if (event.defaultPrevented || inside.some((node) => node.matches?.(INTERACTIVE))) return;
  if (event.type === 'click') open(card, event);
  else if (!card.selectable) inside.find(isPassiveSlot)?.setAttribute('data-sunk', '');
}

function open(card: ArticleCard, event: Event): void {
  if (getSelection()?.isCollapsed === false) return; // the reader has selected text
  const link = card.renderRoot.querySelector('a') ?? card.querySelector<HTMLElement>(':scope > a[slot=headline]');
  link?.dispatchEvent(new MouseEvent('click', event as MouseEvent));
}

/* A widget in a slot may hold links of its own. */
function isPassiveSlot(node: Element): boolean {
  return (
    node instanceof HTMLSlotElement &&
    node
      .assignedElements()
      .flatMap((content) => [content, ...content.querySelectorAll('*')])
      .every((each) => !each.shadowRoot && !each.matches(INTERACTIVE))
  );
}
