import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { run } from './steps.js';

/** Tests passed, failed and skipped, as the runners themselves counted them, and the names of those that failed. */
const total = { passed: 0, failed: 0, skipped: 0, failures: [] };

function add({ passed = 0, failed = 0, skipped = 0, failures = [] }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  total.failures.push(...failures);
}

/** A command that either succeeds or fails, counted as one test. */
export async function check(what, command, args) {
  console.log(`\n${what} …`);
  const succeeded = (await run(command, args)) === 0;
  add(succeeded ? { passed: 1 } : { failed: 1, failures: [what] });
  return succeeded;
}

/** Tests of a folder under Node's own runner. */
export async function nodeSuite(what, folder) {
  const files = readdirSync(folder)
    .filter((file) => /\.test\.[jt]s$/.test(file))
    .map((file) => `${folder}/${file}`);
  console.log(`\n${what} (${files.length} files) …`);
  mkdirSync('.cache', { recursive: true });
  const report = `.cache/${folder.replaceAll('/', '-')}.tap`;
  const code = await run(process.execPath, [
    '--import=./tools/typescript-loader.js',
    '--test',
    '--test-reporter=dot',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${report}`,
    ...files,
  ]);
  const tap = readFileSync(report, 'utf8');
  const number = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  const failed = number('fail') + number('cancelled');
  const failures = [];
  if (code !== 0)
    for (const [lines, name] of tap.matchAll(/^\s*not ok \d+ - (.*)$(?:\n\s+(?!(?:not )?ok\b).*)*/gm)) {
      console.error(lines);
      failures.push(`${what}: ${name}`);
    }
  add({ passed: number('pass'), failed: failed || (code === 0 ? 0 : 1), skipped: number('skipped'), failures });
}

/** The tests that need a browser, in one engine. */
export async function browserSuite(engine, env = {}) {
  console.log(`\nBrowser tests in ${engine} …`);
  const counts = `.cache/counts-${engine}.json`;
  rmSync(counts, { force: true });
  const code = await run(process.execPath, ['node_modules/@web/test-runner/dist/bin.js'], {
    STET_ENGINE: engine,
    ...env,
  });
  const count = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : { failed: 1 };
  if (code !== 0 && count.failed === 0) count.failed = 1;
  if (count.passed === 0) count.failed += 1; // a run without a single test proves nothing
  add(count);
}

const TOTAL = '.cache/total.json';

/** One of the package's own test scripts, with the counts it ended with. */
export async function npmScript(name, ...args) {
  rmSync(TOTAL, { force: true });
  const code = await run('npm', ['run', '--silent', name, '--', ...args]);
  const count = existsSync(TOTAL) ? JSON.parse(readFileSync(TOTAL, 'utf8')) : { failed: 1 };
  if (code !== 0 && count.failed === 0) count.failed = 1;
  add(count);
}

/** The closing line and the exit code. */
export function finish() {
  mkdirSync('.cache', { recursive: true });
  writeFileSync(TOTAL, JSON.stringify(total));
  if (total.failures.length > 0) console.error(`\nFailed:\n  ${total.failures.join('\n  ')}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}
