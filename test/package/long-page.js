/** Streams a page of 10 MB through the renderer and tells how much of it was held back; in a thread of little memory. */
import { parentPort } from 'node:worker_threads';
import { renderChunks } from 'stet/server';

const SIZE = 10 * 2 ** 20;
const story = (index) =>
  `<article lang="hi"><h2>Story ${index}</h2><p>${'Words of the story. '.repeat(40)}</p><stet-quote-block speaker="Asha Rao">Words ${index}</stet-quote-block></article>\n`;

let read = 0;

function* page() {
  yield '<!doctype html><html lang="en"><body>';
  for (let index = 0; read < SIZE; index++) {
    const html = story(index);
    read += html.length;
    yield html;
  }
}

let written = 0;
let own = 0;
let held = 0;
for await (const html of renderChunks(page())) {
  written += html.length;
  own += html.replaceAll(/<template shadowrootmode="open">.*?<\/template>/gs, '').length;
  held = Math.max(held, read - own);
}
parentPort.postMessage({ read, written, held });
