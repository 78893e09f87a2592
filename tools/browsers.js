import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The browsers that tests run in: where each is looked for, and the Debian packages that bring it.
 * An environment variable wins, then what the system or Playwright has installed.
 */
export const BROWSERS = {
  chromium: {
    variable: 'STET_CHROMIUM',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      ...playwrightChromiums(),
    ],
    packages: ['chromium', 'fonts-noto-core'],
  },
  firefox: {
    variable: 'STET_FIREFOX',
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    packages: ['firefox-esr'],
  },
  webkit: {
    variable: 'STET_WEBKIT_DRIVER',
    paths: ['/usr/bin/WebKitWebDriver'],
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

function playwrightChromiums() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((folder) => folder.startsWith('chromium-'))
    .flatMap((folder) => ['chrome-linux/chrome', 'chrome-linux64/chrome'].map((file) => join(cache, folder, file)));
}

/** The path of a browser, or undefined where this machine has none. */
export function findBrowser(name) {
  const { variable, paths } = BROWSERS[name];
  return [process.env[variable], ...paths].find((path) => path && existsSync(path));
}

/** The path of a browser, which is installed where that is possible; else says in one line what to do. */
export function requireBrowser(name) {
  const found = findBrowser(name);
  if (found) return found;
  const { variable, packages } = BROWSERS[name];
  const install = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`No ${name} on this machine. Installing Debian's: ${install}`);
    try {
      const options = {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      };
      execFileSync('apt-get', ['update', '-qq'], options);
      execFileSync('apt-get', install.split(' ').slice(1), options);
    } catch {
      // the message below says what is left to do
    }
  }
  const installed = findBrowser(name);
  if (installed) return installed;
  throw new Error(`No ${name} was found. Install one (on Debian, as root: ${install}) or set ${variable} to its path.`);
}

/** Flags for Chromium: no sandbox as root, and no background traffic of its own. */
export const CHROMIUM_FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];
