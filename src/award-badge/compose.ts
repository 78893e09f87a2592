/**
 * Fills a pattern whose parts may all be missing: `{outcome}| |({state})\n, |{award}`. Bars, and line breaks before a
 * separator, cut it into parts and what separates them. A part without a value falls away; of the separators that are
 * left between two parts the longest stands, and none at either end.
 * @param add puts a part behind those told before it: its separator, then its text, its value and its text
 * @returns what the last `add` gave; undefined where no part has a value
 */
export function compose<Value, Told>(
  pattern: string,
  values: Record<string, Value | undefined>,
  add: (told: Told | undefined, gap: string, before: string, value: Value, after: string) => Told,
): Told | undefined {
  let told: Told | undefined;
  let gap = '';
  for (const piece of pattern.split(/\||(?=\n)/)) {
    const [before, name, after] = piece.split(/[{}]/) as [string, string, string];
    const value = values[name];
    if (value) {
      told = add(told, told ? gap : '', before, value, after);
      gap = '';
    } else if (!name && piece.length > gap.length) gap = piece;
  }
  return told;
}
