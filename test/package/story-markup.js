/** Every story as its author would write it; in a thread of its own, since stories ask for a DOM. */
import '@lit-labs/ssr/lib/install-global-dom-shim.js';
import { readdirSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { storyHtml } from '../story-html.ts';

/* Whole pages, and a tool that is no widget. */
const NO_MARKUP = /^(pages|embed-builder)\b/;

const stories = {};
for (const file of readdirSync('stories', { recursive: true })) {
  if (!file.endsWith('.stories.ts') || NO_MARKUP.test(file)) continue;
  const { default: meta, ...rest } = await import(`../../stories/${file}`);
  for (const [name, { render = meta.render, args }] of Object.entries(rest)) {
    if (meta.excludeStories?.includes(name)) continue;
    stories[`${file.replace('.stories.ts', '')} ${name}`] = storyHtml(render({ ...meta.args, ...args }));
  }
}
parentPort.postMessage(stories);
