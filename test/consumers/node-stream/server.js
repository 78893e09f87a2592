import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { renderChunks } from 'stet/server';

const dropIn = new URL('dist/', import.meta.resolve('stet/package.json'));

/* A page that comes in parts, as from a database: readers see each part when it is there. */
async function* story() {
  const html = await readFile('page.html', 'utf8');
  for (let from = 0; from < html.length; from += 100) {
    yield html.slice(from, from + 100);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

const server = createServer(async ({ url }, response) => {
  if (url === '/') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    await pipeline(Readable.from(renderChunks(story())), response);
    return;
  }
  try {
    const script = await readFile(new URL(`.${new URL(url, 'http://localhost').pathname}`, dropIn));
    response.setHeader('content-type', 'text/javascript').end(script);
  } catch {
    response.writeHead(404).end();
  }
});

server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => console.log(`http://localhost:${server.address().port}/`));
