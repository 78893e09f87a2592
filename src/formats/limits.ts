/** What every reader of a document takes; a document may be huge, cut off or hostile, so each reads up to a limit. */
export interface ReadOptions {
  /** Most cards to read; 500 unless given. A document is not read further. */
  limit?: number;
  /** URL of the document, which relative URLs in it start from. */
  url?: string;
  /** The present moment in milliseconds since 1970, for what begins or ends: live coverage, an embargo. */
  now?: number;
}

export const CARDS = 500;

/** What `read` finds in the entries of a list, which it is shown no further once there is enough. */
export function readUpTo<Entry, Found>(
  limit: number,
  entries: Iterable<Entry>,
  read: (entry: Entry) => Found[],
): Found[] {
  const found: Found[] = [];
  for (const entry of entries) {
    if (found.length >= limit) break;
    found.push(...read(entry));
  }
  return found.slice(0, limit);
}

/** Characters or bytes of a document that are read; what comes after is as if it had been cut off. */
export const DOCUMENT = 16 * 1024 * 1024;
