import type { SocialExchange } from './social-exchange.js';
import type { SocialPost } from './social-post.js';
import { marks } from './platform-marks.js';
import { reasonWords } from './reason-words.js';

export { marks, reasonWords as words };

/** Puts into a widget what it was drawn without, in place: to draw a page of posts once more would cost as much again. */
export function finish(widget: SocialPost | SocialExchange): void {
  const { renderRoot, platform } = widget;
  renderRoot.querySelector('[d=""]')?.setAttribute('d', marks[platform]!);
  if ('state' in widget && widget.state === 'withheld') widget.requestUpdate();
}
