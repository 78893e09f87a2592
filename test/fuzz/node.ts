/** The claims about pure code, tried in a thread of their own: what hangs there can be ended. */
import { parentPort } from 'node:worker_threads';
import { replay, search, type Claim } from './claim.ts';
import { documentClaims } from './documents.ts';
import { feedClaims } from './feeds.ts';
import { pageClaims } from './pages.ts';
import { wordClaims } from './words.ts';

console.warn = () => {}; // values that are none of a closed list are told to developers, rightly and often

const claims: Claim[] = [...documentClaims, ...feedClaims, ...wordClaims, ...pageClaims];
const named = (name: string) => claims.find((claim) => claim.name === name)!;

parentPort!.on('message', async ({ name, seed, milliseconds, value }) => {
  parentPort!.postMessage(
    milliseconds ? await search(named(name), seed, milliseconds) : { error: await replay(named(name), value) },
  );
});
parentPort!.postMessage(claims.map(({ name }) => name));
