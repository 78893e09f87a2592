import { followClock } from '../core/clock.js';
import { readDate } from '../core/date.js';
import type { ArticleCard } from './article-card.js';
import { countedTime } from './counted-date.js';

/**
 * Does what is due after each drawing: one clock for the page, and only for cards whose words it changes.
 * @param found whether a server has drawn the card, which counts no hours.
 * @returns the way to stop the clock.
 */
export function follow(card: ArticleCard, found: boolean): (() => void) | undefined {
  /* What stands in the slots may have changed. */
  for (const slot of card.renderRoot.querySelectorAll('[data-sunk]')) slot.removeAttribute('data-sunk');
  const times = [...card.renderRoot.querySelectorAll('time')].map(({ dateTime }) => readDate(dateTime));
  if (!card.isConnected || !times.some((date) => date && countedTime(date, card))) return undefined;
  if (found) card.drawAfter(Promise.resolve());
  return followClock(() => card.requestUpdate());
}
