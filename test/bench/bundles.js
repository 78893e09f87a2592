import { fileURLToPath } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import { build, transform } from 'esbuild';
import { rollup } from 'rollup';
import { minify } from 'terser';
import { compactTemplates } from '../../tools/compact-templates.js';

/* As the drop-in is built: no types, no developer's warnings. */
const production = {
  name: 'production',
  resolveId: (id, importer) =>
    /^\..*\.js$/.test(id) && importer?.endsWith('.ts') ? fileURLToPath(new URL(id.replace(/js$/, 'ts'), `file://${importer}`)) : null,
  async transform(code, id) {
    if (id.endsWith('/core/development.ts')) return 'export const DEVELOPMENT = false;\nexport function warnOnce() {}';
    if (!id.endsWith('.ts')) return null;
    const options = { loader: 'ts', target: 'es2022', tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } } };
    return { code: (await transform(code, options)).code, map: null };
  },
};

/** A widget with stock Lit in one minified script. */
export async function stetBundle(input) {
  const bundle = await rollup({ input, plugins: [production, resolve({ browser: true }), compactTemplates()], onwarn: () => {} });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  const { code } = await minify(output[0].code, { module: true, ecma: 2020 });
  return { script: code, style: '' };
}

/** A peer in one minified script, with the style sheets that it imports. */
export async function peerBundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    outdir: 'out',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const text = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
}
