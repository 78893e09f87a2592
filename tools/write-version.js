/** Writes the package's version, which `changeset version` has just raised, into the library. */
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'src/core/version.ts';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
writeFileSync(FILE, readFileSync(FILE, 'utf8').replace(/(?<== )'[^']*'/, `'${version}'`));
