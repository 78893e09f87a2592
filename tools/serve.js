import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xhtml': 'application/xhtml+xml',
};

/**
 * Serves a folder on this machine only. `pages` answers first: a function from the URL to
 * `{ body, type?, headers?, status? }`, or to nothing for the folder's own files.
 * Gives the server's address and the way to close it.
 *
 * @param {string} folder
 * @param {{ pages?: (url: URL, request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => unknown, port?: number }} [options]
 */
export async function serve(folder, { pages = () => undefined, port = 0 } = {}) {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://localhost');
    const page = await pages(url, request, response);
    if (response.writableEnded || response.headersSent) return;
    if (page) {
      response.writeHead(page.status ?? 200, { 'content-type': page.type ?? TYPES['.html'], ...page.headers });
      response.end(page.body);
      return;
    }
    if (url.pathname === '/favicon.ico') {
      response.writeHead(204).end(); // every browser asks, and a missing one would look like an error of the page
      return;
    }
    let file = join(folder, normalize(decodeURIComponent(url.pathname)));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    if (!file.startsWith(folder) || !existsSync(file)) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    address: `http://localhost:${server.address().port}`,
    close: () => new Promise((done) => server.close(done)),
  };
}
