import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('dist/stet.min.js', import.meta.resolve('stet/package.json')));

await build({
  entryPoints: ['worker.js'],
  bundle: true,
  format: 'esm',
  target: 'es2022',
  conditions: ['workerd', 'worker', 'browser'],
  outfile: 'dist/worker.js',
  alias: { 'drop-in': script },
  loader: { '.html': 'text' },
  plugins: [
    {
      name: 'drop-in-as-text',
      setup({ onLoad }) {
        onLoad({ filter: /stet\.min\.js$/ }, async ({ path }) => ({ contents: await (await import('node:fs/promises')).readFile(path, 'utf8'), loader: 'text' }));
      },
    },
  ],
});
