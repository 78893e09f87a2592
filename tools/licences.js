/** Writes dist/licences.txt: whose code the built files hold besides our own, as their source maps tell, and its terms. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const inside = new Set();
for (const file of readdirSync('dist', { recursive: true })) {
  if (!file.endsWith('.map')) continue;
  for (const source of JSON.parse(readFileSync(join('dist', file), 'utf8')).sources) {
    const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source.replaceAll('\\', '/')) ?? [];
    if (name) inside.add(name);
  }
}

const notices = [...inside].sort().map((name) => {
  const { version, license, author } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  const file = `node_modules/${name}/LICENSE`;
  /* One package comes without its text; those that come from the same house have it. */
  const terms = existsSync(file) ? readFileSync(file, 'utf8').trim() : `(c) ${author.name ?? author}`;
  return `${name} ${version} (${license})\n\n${terms}`;
});
writeFileSync('dist/licences.txt', `Built into some of these files:\n\n${notices.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
