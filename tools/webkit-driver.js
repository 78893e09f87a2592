import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { requireBrowser } from './browsers.js';

/**
 * Starts WebKitGTK's driver on a display of its own. Gives the environment that the test runner's configuration reads,
 * and the way to stop both.
 */
export async function startWebKit() {
  const driver = requireBrowser('webkit');
  const port = await freePort();
  const display = `:${90 + (process.pid % 100)}`;
  const env = {
    ...process.env,
    DISPLAY: display,
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }), // the sandbox needs a user that is not root
    // Nothing but this machine: a proxy that answers nobody stands before every other host.
    http_proxy: 'http://127.0.0.1:9',
    https_proxy: 'http://127.0.0.1:9',
    no_proxy: 'localhost,127.0.0.1',
  };
  const children = [
    spawn('Xvfb', [display, '-screen', '0', '1280x1024x24'], { stdio: 'ignore' }),
    spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env }),
  ];
  await new Promise((resolve) => setTimeout(resolve, 1500));
  return {
    env: { STET_WEBKIT_PORT: String(port), STET_WEBKIT_BROWSER: miniBrowser() },
    stop: () => children.forEach((child) => child.kill()),
  };
}

function miniBrowser() {
  const found = readdirSync('/usr/lib')
    .flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkit2gtk-4.0'].map((version) => `/usr/lib/${folder}/${version}/MiniBrowser`),
    )
    .find((file) => existsSync(file));
  if (!found)
    throw new Error('WebKitGTK has no MiniBrowser on this machine; on Debian it comes with webkit2gtk-driver.');
  return found;
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
