/** Lets Node run the TypeScript sources in tests: `node --import ./tools/typescript-loader.js --test …`. */
import { register } from 'node:module';

register('./typescript-hooks.js', import.meta.url);
