/* A script's text ends at `</script`, `<!--` changes how it is read, and old JavaScript takes two line separators for
   new lines. JSON knows all of these by their numbers too. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/** Data as the text of a JSON script element, which nothing in it can end; it parses to the same data. */
export function jsonLd(data: unknown): string {
  return JSON.stringify(data).replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
