/**
 * True in the development build, which the `development` export condition selects.
 * The production build replaces this module, so that every branch behind it falls away.
 */
export const DEVELOPMENT: boolean = true;

const said = new Set<string>();

/** Tells the developer once, in development builds only, what was wrong and what was done about it. */
export function warnOnce(message: string): void {
  if (!DEVELOPMENT || said.has(message)) return;
  said.add(message);
  console.warn(`Stet: ${message}`);
}
