import assert from 'node:assert/strict';
import test from 'node:test';
import resolve from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { rollup } from 'rollup';

const bundlers = {
  async esbuild(code) {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: process.cwd() },
      bundle: true,
      format: 'esm',
      write: false,
      external: ['lit'],
    });
    return outputFiles[0].text;
  },
  async rollup(code) {
    const entry = {
      name: 'entry',
      resolveId: (id) => (id === 'entry' ? id : null),
      load: (id) => (id === 'entry' ? code : null),
    };
    const self = { name: 'self', resolveId: (id) => (/^stet/.test(id) ? ownFile(id) : null) };
    const bundle = await rollup({
      input: 'entry',
      external: /^lit/,
      plugins: [entry, self, resolve({ rootDir: process.cwd() })],
      onwarn: () => {},
    });
    const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
    return output[0].code;
  },
};

async function ownFile(id) {
  const { fileURLToPath } = await import('node:url');
  return {
    id: fileURLToPath(import.meta.resolve(id)),
    moduleSideEffects: /define|all\.js/.test(import.meta.resolve(id)),
  };
}

const tags = (code) => [...new Set([...code.matchAll(/define\(["'](stet-[a-z-]+)["']/g)].map(([, tag]) => tag))].sort();

for (const [name, bundle] of Object.entries(bundlers)) {
  test(`${name}: importing one class from the root brings that class alone`, async () => {
    const code = await bundle(`import { AwardBadge } from 'stet'; console.log(AwardBadge);`);
    const names = [
      ...code.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/\b(?:class (\w+) extends|(?:var|const|let) (\w+) = class\b)/g),
    ].map(([, declared, assigned]) => declared ?? assigned);
    assert.ok(names.includes('AwardBadge'), names.join());
    for (const other of ['ArticleCard', 'QuoteBlock', 'SocialExchange'])
      assert.ok(!names.includes(other), names.join());
    assert.deepEqual(tags(code), []);
  });

  test(`${name}: a bare import of a define file registers its tag alone`, async () => {
    assert.deepEqual(tags(await bundle(`import 'stet/quote-block/define';`)), ['stet-quote-block']);
  });

  test(`${name}: a bare import of all registers everything`, async () => {
    const registered = tags(await bundle(`import 'stet/all';`));
    for (const tag of [
      'stet-article-card',
      'stet-article-list',
      'stet-award-badge',
      'stet-award-list',
      'stet-quote-block',
      'stet-social-exchange',
      'stet-social-post',
    ]) {
      assert.ok(registered.includes(tag), tag);
    }
  });
}
