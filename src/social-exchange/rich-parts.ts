import type * as RichPost from './rich-post.js';
import type { SocialExchange } from './social-exchange.js';
import type { SocialPost } from './social-post.js';
import { words } from './words.js';

/** The platforms' marks and why posts are withheld, which come late into boxes kept for them; undefined until then. */
export let rich: typeof RichPost | undefined;

/** Fetches them, or takes them from a part that has them as well. */
export async function loadRich(part: Promise<NonNullable<typeof rich>> = import('./rich-post.js')): Promise<void> {
  rich = await part;
  Object.assign(words, rich.words);
}

/** Puts them into a widget that was drawn without them; where they cannot be had, it stands as it is. */
export function finishLater(widget: SocialPost | SocialExchange): void {
  if (!rich)
    loadRich().then(
      () => rich!.finish(widget),
      () => {},
    );
}
