/** A card of the list, or another element of the author's in its place. */
export type ListedCard = HTMLElement & { href?: string; headline?: string };

/** Where a card leads, as it is written: in its attribute, or in the author's own link as its headline. */
export function hrefOf(card: ListedCard): string {
  return card.href || card.querySelector('a[slot=headline]')?.getAttribute('href') || '';
}

/** The headline of a card as text, wherever its author wrote it. */
export function headlineOf(card: ListedCard): string {
  return card.headline || card.querySelector('[slot=headline]')?.textContent.trim() || '';
}
