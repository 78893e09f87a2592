import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import { minify } from 'terser';
import { compactTemplates } from './compact-templates.js';

/* Types are stripped without checking, so that a weight is there while a neighbour's file does not compile yet. */
const stripTypes = {
  name: 'strip-types',
  resolveId: (id, importer) =>
    importer && /^\..*\.js$/.test(id) && importer.endsWith('.ts') ? typeScriptFile(id, importer) : null,
  async transform(code, id) {
    if (id.endsWith('/core/development.ts'))
      return 'export const DEVELOPMENT = false;\nexport function warnOnce() {}\n';
    if (!id.endsWith('.ts')) return null;
    const { code: script } = await transform(code, {
      loader: 'ts',
      target: 'es2022',
      sourcefile: id,
      tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    });
    return { code: script, map: null };
  },
};

function typeScriptFile(id, importer) {
  const file = new URL(id.replace(/\.js$/, '.ts'), `file://${importer}`);
  return { id: file.pathname };
}

/** What a source file and everything it imports weighs, minified: bytes raw, gzip 9 and brotli 11. */
export async function measure(input, { external = /^lit/, plugins = [] } = {}) {
  const bundle = await rollup({
    input,
    external: (id) => external.test(id),
    plugins: [stripTypes, resolve({ browser: true }), ...plugins, compactTemplates()],
    onwarn: () => {},
    preserveEntrySignatures: 'allow-extension',
  });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: false });
  const entry = output.find((chunk) => chunk.isEntry);
  const statics = output.filter((chunk) => chunk === entry || entry.imports.includes(chunk.fileName));
  const minified = await Promise.all(
    statics.map(({ code }) => minify(code, { module: true, ecma: 2020, compress: { passes: 3, unsafe_arrows: true } })),
  );
  return weigh(minified.map(({ code }) => code).join('\n'));
}

/** The same for several source files together. */
export function measureTogether(files, options = {}) {
  const entry = `${process.cwd()}/src/together.ts`;
  const together = {
    name: 'together',
    resolveId: (id) => (id === entry ? id : null),
    load: (id) => (id === entry ? files.map((file) => `import './${file}.js';`).join('\n') : null),
  };
  return measure(entry, { ...options, plugins: [together] });
}

/** Bytes of a text: raw, gzip 9 and brotli 11. */
export function weigh(text) {
  const bytes = Buffer.from(text);
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli.length };
}
