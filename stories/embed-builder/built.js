/* What the build says of itself. In a file without types, since types are checked before anything is built. */
import manifest from '../../dist/custom-elements.json';
import integrity from '../../dist/integrity.json';

export { integrity, manifest };
