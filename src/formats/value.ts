/** The first of these keys that the data has itself; undefined for what is no object. */
export function own(data: unknown, ...keys: string[]): unknown {
  if (typeof data !== 'object' || data === null) return undefined;
  for (const key of keys) {
    const value: unknown = Object.hasOwn(data, key) ? data[key as never] : undefined;
    if (value != null) return value;
  }
  return undefined;
}

/** One or many, as many. */
export function many(data: unknown): unknown[] {
  return Array.isArray(data) ? data : data == null ? [] : [data];
}

/** The text, without white space around it; a number is its digits and everything else the empty string. */
export function string(data: unknown): string {
  return typeof data === 'string' ? data.trim() : typeof data === 'number' ? String(data) : '';
}

/** A whole number above 0, also when written as text with a unit ("1200px"); else undefined. */
export function whole(data: unknown): number | undefined {
  const number =
    typeof data === 'string' ? Math.round(Number.parseFloat(data)) : typeof data === 'number' ? Math.round(data) : 0;
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
