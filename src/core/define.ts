import { VERSION } from './version.js';

let warned = false;

/**
 * Registers a widget under its tag. Registering twice is harmless: the first definition wins, and a second
 * copy of the library says so once, naming both versions, since its own classes will not be used.
 */
export function define(tag: string, widget: CustomElementConstructor & { version?: string }): void {
  const registry = globalThis.customElements;
  if (!registry) return;
  const existing = registry.get(tag) as { version?: string } | undefined;
  if (!existing) {
    registry.define(tag, widget);
  } else if (existing !== widget && !warned) {
    warned = true;
    console.warn(
      `Stet: <${tag}> is already registered by ${existing.version ? `Stet ${existing.version}` : 'another script'}; ` +
        `Stet ${VERSION} leaves it as it is.`,
    );
  }
}
