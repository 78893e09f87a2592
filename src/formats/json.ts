import { DOCUMENT } from './limits.js';

/**
 * Parses JSON. What was cut off, by a broken connection or because the document is too large to be read whole, is
 * closed after the last complete entry of a list, so that the entries before it stay. Undefined for what is no JSON.
 */
export function readJson(text: string): unknown {
  const start = text.slice(0, DOCUMENT);
  const { end, isDeep } = scan(start);
  const whole = isDeep ? undefined : parse(start); // a list in a list in a list … takes sixty times its size in memory
  return whole ?? parse(start.slice(0, end) + scan(start.slice(0, end)).closers.reverse().join(''));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/* Deeper than any document nests; the rest is as if it had been cut off. */
const DEEPEST = 1000;

/**
 * The brackets that are still open at the end of the text, and where the last complete entry of a list ends.
 * Looked for sign by sign: a pattern would begin anew at every quote of a string that never ends.
 */
function scan(text: string): { closers: string[]; end: number; isDeep: boolean } {
  const closers: string[] = [];
  let end = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const sign = text[index]!;
    if (quoted) {
      if (sign === '\\') index++;
      else quoted = sign !== '"';
    } else if (sign === '"') {
      quoted = true;
    } else if (sign === '{' || sign === '[') {
      if (closers.length === DEEPEST) return { closers, end, isDeep: true };
      closers.push(sign === '{' ? '}' : ']');
    } else if (sign === '}' || sign === ']') {
      closers.pop();
      if (closers.at(-1) === ']') end = index + 1;
    }
  }
  return { closers, end, isDeep: false };
}
