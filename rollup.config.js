import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import MagicString from 'magic-string';
import { compactTemplates } from './tools/compact-templates.js';
import { litInDropIns } from './tools/lit-in-drop-ins.js';

const sources = readdirSync('src', { recursive: true }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.d.ts'),
);
/* What a page rarely needs stays out of the drop-ins: every dynamic import of a widget is a file of its own in lazy/,
   fetched by native import(), which resolves against the script's own address in the classic drop-in too. */
const lazyParts = sources
  .filter((file) => !/^(cli|server|formats)\//.test(file))
  .flatMap((file) =>
    [...readFileSync(`src/${file}`, 'utf8').matchAll(/\bimport\('([^']+)'\)/g)].map(([, part]) =>
      join(dirname(file), part),
    ),
  )
  .map((part) => part.replaceAll('\\', '/').replace(/\.js$/, ''));
const lazyFile = (part) => `lazy/${part.replace('/', '-')}`;

const inputs = (files) => Object.fromEntries(files.map((file) => [file.replace(/\.ts$/, ''), `src/${file}`]));

const compile = (options) =>
  typescript({ tsconfig: './tsconfig.json', noEmitOnError: true, compilerOptions: { rootDir: 'src', ...options } });

/* The production build says nothing: its warnings and their texts fall away with this constant. */
const silent = {
  name: 'silent',
  load: (id) =>
    id.endsWith('/src/core/development.ts')
      ? 'export const DEVELOPMENT = false;\nexport function warnOnce() {}\n'
      : null,
};

/** One file a module with the libraries outside, for npm: silent, and with the developer's warnings. */
const modules = [
  { dir: 'dist', plugins: [silent, compile({ outDir: 'dist', declaration: true, declarationDir: 'dist' })] },
  { dir: 'dist/development', plugins: [compile({ outDir: 'dist/development', declaration: false })] },
].map(({ dir, plugins }) => ({
  input: inputs(sources.filter((file) => !/^(server|messages)\//.test(file))),
  external: /^(lit|htmlparser2|parse5|image-size|sharp|node:)|\/server\/index\.js$/,
  plugins: [...plugins, compactTemplates()],
  output: { dir, format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
}));

/** Words alone, for pages that fetch them and for npm alike: each file as small as it can be. */
const messages = {
  input: inputs(sources.filter((file) => /^messages\/(?!catalogue)/.test(file))),
  plugins: [compile({ declaration: false, outDir: 'dist' })],
  output: { dir: 'dist', format: 'es', plugins: [terser({ module: true })] },
};

const LICENCES = '/*! Stet, MIT. Contains Lit, (c) Google LLC, BSD-3-Clause. */';
/* Whole in itself but for its parsers: Lit is inside in its form for servers, so that it runs where there is neither a
   DOM nor Node, whatever conditions the place resolves packages by. */
const server = {
  input: 'src/server/index.ts',
  external: /^(parse5|htmlparser2)/,
  plugins: [
    silent,
    compile({ declaration: false, outDir: 'dist/server' }),
    resolve({ exportConditions: ['node'] }),
    compactTemplates(),
  ],
  onwarn: (warning, warn) => warning.code === 'THIS_IS_UNDEFINED' || warn(warning),
  output: { file: 'dist/server/index.js', format: 'es', sourcemap: true, inlineDynamicImports: true },
};

const minify = (mangle = {}) =>
  terser({
    ecma: 2020,
    module: true,
    compress: { passes: 3, unsafe_arrows: true },
    mangle,
    format: { comments: false },
  });

/* Lit's own private names, but for those that its templates are known by, which the lazy parts make too. */
const LIT_INSIDE = { properties: { regex: /^_\$(?!lit)/ } };

const lazyImports = {
  name: 'lazy-imports',
  resolveDynamicImport(specifier, importer) {
    if (typeof specifier !== 'string') return null;
    const part = relative('src', join(dirname(importer), specifier))
      .replaceAll('\\', '/')
      .replace(/\.js$/, '');
    return { id: `./${lazyFile(part)}.js`, external: true };
  },
};

/* Where a page has taken away what Lit itself is made of, nothing is defined and nothing thrown: the words stay.
   Promises are asked for first, since Lit would attach its roots and never draw them. Put around what is minified
   already, which is smaller than minifying what stands inside a block (measured: 120 bytes, brotli). */
const stepAside = {
  name: 'step-aside',
  renderChunk(code) {
    const script = new MagicString(code.trim())
      .prepend(`${LICENCES}\ntry{Promise.resolve();`)
      .append('}catch(error){globalThis.console?.warn("Stet could not start on this page.",error)}');
    return { code: script.toString(), map: script.generateMap({ hires: true }) };
  },
};

/** Everything registered and Lit inside: a module, and a classic script for systems that strip `type=module`. */
const dropIns = {
  input: 'src/all.ts',
  makeAbsoluteExternalsRelative: false,
  plugins: [silent, lazyImports, compile({ declaration: false }), resolve(), litInDropIns(), compactTemplates()],
  output: [
    { file: 'dist/stet.min.js', format: 'es', sourcemap: true, plugins: [minify(LIT_INSIDE), stepAside] },
    { file: 'dist/stet.iife.min.js', format: 'iife', sourcemap: true, plugins: [minify(LIT_INSIDE), stepAside] },
  ],
};

/* A lazy part brings no second Lit: a template is data, drawn by the Lit that is there already. */
const templatesOnly = {
  name: 'templates-only',
  resolveId: (id) => (id === 'lit' ? id : null),
  load: (id) =>
    id === 'lit'
      ? `export const html = (strings, ...values) => ({ _$litType$: 1, strings, values });
         export const nothing = Symbol.for('lit-nothing');
         export const css = ([cssText]) => ({ cssText });`
      : null,
};

const lazy = {
  input: Object.fromEntries(lazyParts.map((part) => [lazyFile(part).slice('lazy/'.length), `src/${part}.ts`])),
  plugins: [
    silent,
    templatesOnly,
    compile({ declaration: false, outDir: 'dist/lazy' }),
    resolve({ browser: true }),
    compactTemplates(),
  ],
  output: { dir: 'dist/lazy', format: 'es', sourcemap: true, chunkFileNames: 'shared-[name].js', plugins: [minify()] },
};

export default [...modules, messages, server, dropIns, lazy];
