import assert from 'node:assert/strict';
import { once } from 'node:events';
import test from 'node:test';
import { Worker } from 'node:worker_threads';
import sharp from 'sharp';
import { renderPage } from 'stet/server';
import { withBrowser } from './browser.js';

const [stories] = await once(new Worker(new URL('./story-markup.js', import.meta.url)), 'message');

/* What a reader without scripts must see otherwise. */
const TOGGLE = 'nobody could turn it, so both texts show';
const OTHERWISE = {
  'article-list Numbered': 'only a script leaves out the cards of its markup beyond the limit',
  'quote-block Accessibility': TOGGLE,
  'quote-block Actions': 'buttons that would do nothing are not there',
  'quote-block SeveralTranslations': 'nobody could choose one, so all of them show',
  'quote-block Toggle': TOGGLE,
  'quote-block EveryDisplay': TOGGLE,
  'quote-block EveryDisplayOfLists': TOGGLE,
  'quote-block EveryDisplayOfParagraphs': TOGGLE,
  'quote-block EveryDisplayOfVerse': TOGGLE,
  'quote-block EveryDisplayWithPicture': TOGGLE,
  'behaviours/quote-block TurnsWithoutMoving': TOGGLE,
};

const page = (body, script) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title>${script}<style>* { animation: none !important; transition: none !important }</style><body>${body}`;

const world = withBrowser({
  pages({ pathname, searchParams }) {
    const story = stories[searchParams.get('story')];
    if (pathname === '/server') return { body: renderPage(page(story, '')) };
    if (pathname === '/client') return { body: page(story, '<script type="module" src="/dist/stet.min.js"></script>') };
    return undefined;
  },
});

async function picture(place, story, javaScriptEnabled) {
  const { page: tab } = await world.open(`/${place}?${new URLSearchParams({ story })}`, {
    javaScriptEnabled,
    viewport: { width: 600, height: 800 },
  });
  const { data, info } = await sharp(await tab.screenshot({ fullPage: true }))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  await tab.context().close();
  return { data, info };
}

for (const story of Object.keys(stories)) {
  test(
    `${story}: the server's page without scripts looks as the browser draws it`,
    { skip: OTHERWISE[story] },
    async () => {
      const server = await picture('server', story, false);
      const client = await picture('client', story, true);
      assert.deepEqual([server.info.width, server.info.height], [client.info.width, client.info.height]);
      let different = 0; // by an eighth of the way from black to white: less is how one glyph was placed
      for (let place = 0; place < server.data.length; place++)
        if (Math.abs(server.data[place] - client.data[place]) > 32) different += 1;
      assert.ok(
        different <= server.data.length / 1000,
        `${((100 * different) / server.data.length).toFixed(2)} % differ`,
      );
    },
  );
}
