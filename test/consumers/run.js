/**
 * Packs the library as npm would, installs it into every consumer below this folder, builds each and opens it:
 * `node test/consumers/run.js [NAME…]` after a build. A consumer passes when the four families are drawn and the
 * browser says nothing; one that is rendered on a server must also be complete with scripts off.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, requireBrowser } from '../../tools/browsers.js';
import { serve } from '../../tools/serve.js';

const HERE = new URL('.', import.meta.url).pathname;
const LIBRARY = process.env.STET_LIBRARY ?? join(HERE, '../..');
const FAMILIES = {
  'stet-article-card': 'A quiet film wins',
  'stet-quote-block': 'Now I can rest',
  'stet-social-post': 'Asha Rao',
  'stet-award-badge': 'Best Film',
};

function sh(folder, command, ...args) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`.slice(0, 4000));
  return stdout;
}

/** Runs a server until stop() and gives its address: its first line, or the one that is known beforehand. */
async function start(folder, [command, ...args], address) {
  /* In a group of its own, since some commands are a script that starts the server proper. */
  const server = spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  const stop = () => process.kill(-server.pid);
  if (!address) {
    const said = await new Promise((resolve, reject) => {
      server.stdout.once('data', (data) => resolve(String(data).trim()));
      server.once('exit', (code) => reject(new Error(`${command} ended with ${code}`)));
    });
    return { address: said, stop };
  }
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await fetch(address).then(({ ok }) => ok, () => false)) return { address, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  stop();
  throw new Error(`${address} does not answer.`);
}

/* What is wrong with an opened page, a line each. */
async function faultsOf(browser, address, javaScriptEnabled) {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => faults.push(`the console says: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`uncaught: ${error}`));
  page.on('requestfailed', (request) => faults.push(`not loaded: ${request.url()}`));
  await page.goto(address, { waitUntil: 'networkidle' });
  for (const [tag, words] of Object.entries(FAMILIES)) {
    const widget = page.locator(tag).first();
    if (!(await widget.getByText(words).first().isVisible())) faults.push(`<${tag}> does not show "${words}"`);
    else if (!(await widget.locator('.boundary').first().isVisible())) faults.push(`<${tag}> is not drawn`);
  }
  await context.close();
  return faults;
}

async function check(name, tarball, browser) {
  const folder = mkdtempSync(join(tmpdir(), `stet-${name}-`));
  let stop = () => {};
  try {
    cpSync(join(HERE, name), folder, { recursive: true });
    const { scripts = {}, consumer } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    sh(folder, 'npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', tarball);
    if (scripts.build) sh(folder, 'npm', 'run', 'build', '--silent');
    let address;
    if (consumer.start) ({ address, stop } = await start(folder, consumer.start, consumer.address));
    else ({ address, close: stop } = await serve(join(folder, consumer.folder)));
    const faults = await faultsOf(browser, address, true);
    if (consumer.serverRendered) faults.push(...(await faultsOf(browser, address, false)).map((fault) => `scripts off: ${fault}`));
    return faults;
  } catch (error) {
    return [String(error.message)];
  } finally {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const all = readdirSync(HERE, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const names = process.argv.length > 2 ? process.argv.slice(2) : all;
const packed = mkdtempSync(join(tmpdir(), 'stet-pack-'));
const [{ filename }] = JSON.parse(sh(LIBRARY, 'npm', 'pack', '--ignore-scripts', '--json', '--loglevel=error', '--pack-destination', packed));
const browser = await chromium.launch({ executablePath: requireBrowser('chromium'), args: CHROMIUM_FLAGS });
let failed = 0;
for (const name of names) {
  const faults = await check(name, join(packed, filename), browser);
  console.log(`${faults.length > 0 ? '✗' : '✓'} ${name}`);
  for (const fault of faults) console.log(`    ${fault}`);
  if (faults.length > 0) failed += 1;
}
await browser.close();
rmSync(packed, { recursive: true });
process.exitCode = failed > 0 ? 1 : 0;
