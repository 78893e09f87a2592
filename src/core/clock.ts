/* One timer serves every relative time on the page, and none runs when nobody listens. */
const MINUTE = 60_000;
const listeners = new Set<(now: number) => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

function tick(): void {
  const now = Date.now();
  timer = setTimeout(tick, MINUTE - (now % MINUTE));
  for (const listener of listeners) listener(now);
}

/** Calls back at the start of every minute, with milliseconds since 1970. Returns the way to stop it. */
export function followClock(listener: (now: number) => void): () => void {
  listeners.add(listener);
  timer ??= setTimeout(tick, MINUTE - (Date.now() % MINUTE));
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearTimeout(timer);
    timer = undefined;
  };
}
