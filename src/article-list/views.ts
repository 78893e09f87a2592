import { followVisibility } from '../core/visibility.js';
import { headlineOf, hrefOf, type ListedCard } from './listed-card.js';
import { StetViewEvent } from './view-event.js';

const LONG_ENOUGH = 1000;

/** Tells once when half of a card has been seen for a second. Returns the way to stop. */
export function followView(card: ListedCard, index: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const seen = () => {
    if (document.visibilityState === 'hidden') return;
    stop();
    card.dispatchEvent(new StetViewEvent(hrefOf(card), headlineOf(card), index));
  };
  const unfollow = followVisibility(card, (visible) => {
    clearTimeout(timer);
    if (visible) timer = setTimeout(seen, LONG_ENOUGH);
  });
  const stop = () => {
    clearTimeout(timer);
    unfollow();
  };
  return stop;
}
