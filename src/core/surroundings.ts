import { hostOf } from './language.js';

/** What depends on the language around it and on its light DOM. */
export interface Follower extends Element {
  /** A `lang` or `dir` above it has changed, or the library has learnt words. */
  languageChanged(): void;
  /** Its children, or a text in one of them, have changed. */
  childrenChanged(): void;
}

const followers = new Set<Follower>();
let observed = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/**
 * Tells the follower of every change around and inside it, also while the parser still brings its children.
 * One observer serves the page, since one for each of a thousand cards costs 10 µs a card.
 */
export function follow(follower: Follower): void {
  followers.add(follower);
  observer ??= new MutationObserver(tell);
  for (let from: Element | undefined = follower; from; from = hostOf(from)) {
    const root = from.getRootNode();
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['lang', 'dir'],
    });
  }
}

/** Ends what follow() began; the last follower takes the observer with it. */
export function unfollow(follower: Follower): void {
  followers.delete(follower);
  if (followers.size > 0) return;
  observer?.disconnect();
  observer = undefined;
  observed = new WeakSet();
}

/** Lets every widget say its words again. */
export function announceLanguage(): void {
  for (const follower of followers) follower.languageChanged();
}

function tell(records: MutationRecord[]): void {
  if (records.some(({ type }) => type === 'attributes')) announceLanguage();
  for (const { type, target, addedNodes } of records) {
    /* What a widget writes for search engines is no content of its own. */
    if (type === 'attributes' || (addedNodes[0] as HTMLScriptElement | undefined)?.type === 'application/ld+json')
      continue;
    /* A child's text, and a script's text that the parser brings after its tag, lie two levels down at most. */
    const host = [target, target.parentNode, target.parentNode?.parentNode].find((node) =>
      followers.has(node as Follower),
    );
    (host as Follower | undefined)?.childrenChanged();
  }
}
