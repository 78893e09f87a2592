import { readdirSync, readFileSync } from 'node:fs';

/** Every TypeScript source, by its path below src/. */
export const sources = Object.fromEntries(
  readdirSync('src', { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file.replaceAll('\\', '/'), readFileSync(`src/${file}`, 'utf8')]),
);

export const packageJson = JSON.parse(readFileSync('package.json', 'utf8'));

/** The package's own entries, `stet/quote-block/define` and so on, without plain files. */
export const entries = Object.entries(packageJson.exports)
  .filter(([, target]) => typeof target === 'object' && 'default' in target)
  .map(([path, target]) => ({ specifier: `stet${path.slice(1)}`, path, target }));
