/** The claims about widgets, tried in a browser page that `tools/fuzz.js` opens and asks. */
import { addMessages, setMessageLoader } from '../../src/core/messages.js';
import arabic from '../../src/messages/ar.js';
import hindi from '../../src/messages/hi.js';
import { everyWidget } from '../every-widget.js';
import { replay, search } from './claim.ts';
import { widgetClaims } from './widgets.ts';

console.warn = () => {}; // values that are none of a closed list are told to developers, rightly and often

/* What pages fetch when they need it is here from the start, so that drawing waits for nothing. */
setMessageLoader(() => undefined);
addMessages('hi', hindi);
addMessages('ar', arabic);
for (const { Class } of everyWidget) await (Class as { prepare?(): Promise<void> }).prepare?.();

const named = (name: string) => widgetClaims.find((claim) => claim.name === name)!;

Object.assign(globalThis, {
  fuzzing: {
    names: widgetClaims.map(({ name }) => name),
    search: (name: string, seed: number, milliseconds: number) => search(named(name), seed, milliseconds),
    replay: (name: string, value: unknown) => replay(named(name), value),
  },
});
