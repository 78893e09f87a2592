/**
 * Where the best of `tags` for these ranges stands, or -1 (RFC 4647 lookup: `pt-BR`, then `pt`). Where no tag is as
 * wide as the range, one of the same language serves: readers of `en` are not sent away from `en-GB`.
 */
export function lookupLanguage(ranges: readonly string[], tags: readonly string[]): number {
  const known = tags.map((tag) => tag.toLowerCase());
  for (const range of ranges) {
    let part = range.toLowerCase();
    for (; part; part = part.replace(/(-.)?-[^-]*$|^[^-]*$/, '')) {
      if (known.includes(part)) return known.indexOf(part);
    }
    const language = range.toLowerCase().split('-')[0]!;
    const sibling = known.findIndex((tag) => language && tag.startsWith(`${language}-`));
    if (sibling >= 0) return sibling;
  }
  return -1;
}

/**
 * Which of several translations to show: the one this reader has chosen on the page, else the page's language, else
 * the browser's languages, else the first. A server knows the page's language only, so that its HTML suits everybody.
 * @param tags BCP 47 of each translation, '' where it is not known
 * @param remember also honour what the reader chose on an earlier page
 */
export function pickTranslation(tags: readonly string[], page: string, remember = false): number {
  if (tags.length < 2) return 0;
  const [language = '', place] = choice(remember).split(' ');
  const wanted = lookupLanguage([language], tags);
  if (wanted >= 0) return nth(tags, wanted, Number(place ?? 0));
  const reader = inBrowser() ? navigator.languages : [];
  return Math.max(0, lookupLanguage([page, ...reader], tags));
}

/* Where the tag stands for the `place`th time; the last time where it does not stand as often. */
function nth(tags: readonly string[], first: number, place: number): number {
  const places = tags.flatMap((tag, index) => (tag === tags[first] ? [index] : []));
  return places[place] ?? places.at(-1)!;
}

/** How many translations before this one have the same language. */
export function placeOf(tags: readonly string[], index: number): number {
  return tags.slice(0, index).filter((tag) => tag === tags[index]).length;
}

const STORAGE_KEY = 'stet-translation';
let chosen = '';

/**
 * The reader's choice, for every translation on the page.
 * @param index the one chosen; of several in one language its place among them is kept, as in `en 1`
 * @param remember keep it for the site's other pages, in localStorage; where storage is denied, the page alone has it
 */
export function chooseTranslation(tags: readonly string[], index: number, remember = false): void {
  const place = placeOf(tags, index);
  chosen = (tags[index] ?? '') + (place ? ` ${place}` : '');
  try {
    if (remember) localStorage.setItem(STORAGE_KEY, chosen);
  } catch {
    // denied: the choice still holds on this page
  }
  for (const follower of followers) {
    const widget = follower.deref();
    if (widget) widget.requestUpdate();
    else followers.delete(follower);
  }
}

/** What shows one of several translations and draws itself anew when the reader chooses another, wherever. */
interface Follower {
  requestUpdate(): void;
}

/* Held weakly, so that a widget that is removed leaves nothing behind. */
const followers = new Set<WeakRef<Follower>>();
const following = new WeakSet<Follower>();

/** Lets a widget follow the reader's choice from now on; saying so twice is harmless. */
export function followChoice(widget: Follower): void {
  if (following.has(widget)) return;
  following.add(widget);
  followers.add(new WeakRef(widget));
}

function choice(remember: boolean): string {
  if (chosen || !remember || !inBrowser()) return chosen;
  try {
    return localStorage.getItem(STORAGE_KEY) ?? '';
  } catch {
    return '';
  }
}

/* Node has a navigator too, with the server's language in it, which is nobody's choice. */
function inBrowser(): boolean {
  return 'document' in globalThis;
}
