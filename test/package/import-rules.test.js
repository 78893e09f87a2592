import assert from 'node:assert/strict';
import test from 'node:test';
import { dirname, join } from 'node:path/posix';
import { sources } from './sources.js';

/* Who may import whom: one row a part, its own folder always included. `lazy` is what a dynamic import may reach. */
const WIDGETS = ['article-card', 'article-list', 'quote-block', 'social-exchange', 'award-badge'];
const widget = (...owned) => ({ may: ['lit', 'core', 'model', ...owned], lazy: ['formats', 'core'] });
const RULES = {
  core: { may: ['lit', 'core'] },
  model: { may: ['model'] },
  formats: { may: ['model', 'formats', 'htmlparser2'] },
  messages: { may: [] },
  'article-card': widget(),
  'article-list': widget('article-card'), // a list draws cards of its own
  'quote-block': widget(),
  'social-exchange': widget(),
  'award-badge': widget(),
};

/* Registration belongs to define files alone; an owner's define also registers what its template uses. */
const DEFINES_OWNED = { 'article-list': ['article-card'] };

for (const [file, code] of Object.entries(sources)) {
  const [part] = file.split('/');
  const rule = RULES[part];
  if (!rule) continue;
  test(`${file} imports what it may`, () => {
    for (const { specifier, kind } of importsOf(code)) {
      const target = specifier.startsWith('.') ? join(dirname(file), specifier).split('/')[0] : specifier.split('/')[0];
      const allowed = [part, ...rule.may, ...(kind === 'dynamic' ? (rule.lazy ?? []) : [])];
      if (/\/define[^/]*\.ts$/.test(file)) allowed.push(...(DEFINES_OWNED[part] ?? []));
      if (kind === 'type' && part === 'messages') continue; // types leave no import behind
      assert.ok(allowed.includes(target), `${file} imports ${specifier}`);
      if (/\/define(-\w+)?\.js$/.test(specifier) && specifier !== '../core/define.js') {
        assert.match(file, /\/define[^/]*\.ts$/, `${file} must not register ${specifier}`);
      }
    }
  });
}

test('the drop-in’s entry registers every family, and the root none', () => {
  const registered = importsOf(sources['all.ts']).map(({ specifier }) => specifier);
  for (const name of WIDGETS)
    assert.ok(
      registered.some((each) => each.startsWith(`./${name}/define`)),
      name,
    );
  assert.deepEqual(
    importsOf(sources['index.ts']).filter(
      ({ specifier }) => /\/define[^/]*\.js$/.test(specifier) && !specifier.includes('core/'),
    ),
    [],
  );
});

test('nothing outside imports the server or the command line', () => {
  for (const [file, code] of Object.entries(sources)) {
    if (/^(server|cli)\//.test(file)) continue;
    for (const { specifier } of importsOf(code)) assert.doesNotMatch(specifier, /\/(server|cli)\//, file);
  }
});

function* allMatches(code, pattern, kind) {
  for (const [, specifier] of code.matchAll(pattern)) yield { specifier, kind };
}

function importsOf(code) {
  const withoutComments = code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [
    ...allMatches(withoutComments, /^(?:import|export)\s+type\b[^'";]*?from\s+'([^']+)'/gm, 'type'),
    ...allMatches(withoutComments, /^(?:import|export)\s+(?!type\b)(?:[^'";]*?from\s+)?'([^']+)'/gm, 'static'),
    ...allMatches(withoutComments, /\bimport\(\s*'([^']+)'\s*\)/g, 'dynamic'),
  ];
}
