/** `npm start`: installs what is missing, builds, and serves the story page from the drop-in file. */
import { spawn } from 'node:child_process';
import { installDependencies, run } from './steps.js';

installDependencies();
console.log('Building …');
if ((await run(process.execPath, ['tools/build.js'])) !== 0) {
  console.error('The build failed; the lines above say where.');
  process.exit(1);
}

const { serve } = await import('./serve.js');
const port = Number(process.env.PORT ?? 8000);
const server = await serve(process.cwd(), { port }).catch(() => serve(process.cwd()));
const page = `${server.address}/stories/pages/12th-fail.html`;
console.log(
  `\nThe story page:     ${page}\nA hostile host:     ${server.address}/stories/pages/any-page.html\n\nCtrl+C ends it.`,
);

const opener = { darwin: 'open', win32: 'explorer' }[process.platform] ?? 'xdg-open';
if (process.stdout.isTTY)
  spawn(opener, [page], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
