/* One observer serves the page: half of the element on the screen counts as seen, as advertisers count a view. */
const callbacks = new Map<Element, (visible: boolean) => void>();
let observer: IntersectionObserver | undefined;

/** Calls back when at least half of the element comes into view or leaves it. Returns the way to stop it. */
export function followVisibility(element: Element, callback: (visible: boolean) => void): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, intersectionRatio } of entries) callbacks.get(target)?.(intersectionRatio >= 0.5);
    },
    { threshold: 0.5 },
  );
  callbacks.set(element, callback);
  observer.observe(element);
  return () => {
    observer?.unobserve(element);
    callbacks.delete(element);
    if (callbacks.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}
