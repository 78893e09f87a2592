import { transform } from 'esbuild';
import MagicString from 'magic-string';

/**
 * A Rollup plugin that takes out of `html` and `css` templates what a browser need not download.
 * In `html` the rule is JSX's: white space with a newline in it is indentation, not content, so templates may be
 * laid out freely and the built widget has no stray text nodes. `css` goes through esbuild's minifier.
 */
export function compactTemplates() {
  return {
    name: 'compact-templates',
    async transform(code, id) {
      if (!/\.(ts|js)$/.test(id) || !/\b(html|css)\s*`/.test(code)) return null;
      const output = new MagicString(code);
      for (const { tag, quasi } of taggedTemplates(this.parse(code))) {
        if (tag === 'css') await compactStyles(output, quasi);
        else if (tag === 'html') compactMarkup(output, quasi);
      }
      return { code: output.toString(), map: output.generateMap({ hires: true }) };
    },
  };
}

function* taggedTemplates(node) {
  if (!node || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && node.tag.type === 'Identifier') {
    yield { tag: node.tag.name, quasi: node.quasi };
  }
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) for (const child of value) yield* taggedTemplates(child);
    else yield* taggedTemplates(value);
  }
}

function compactMarkup(output, { quasis }) {
  let inTag = false;
  for (const quasi of quasis) {
    const { raw } = quasi.value;
    let compact = '';
    for (const [piece] of raw.matchAll(/\s*\n\s*|[<>]|[^<>\s]+|\s/g)) {
      if (piece === '<') inTag = true;
      if (piece === '>') inTag = false;
      if (!piece.includes('\n')) compact += piece;
      else if (inTag) compact += ' ';
      else compact += BREAK;
    }
    // Between tags and bindings a line break is nothing, within a text it is a space.
    compact = compact
      .replace(new RegExp(`^${BREAK}|${BREAK}$|(?<=>)${BREAK}|${BREAK}(?=<)`, 'g'), '')
      .replaceAll(BREAK, ' ');
    if (compact !== raw) output.update(quasi.start, quasi.end, compact);
  }
}

const BREAK = '\uE000';

async function compactStyles(output, { quasis }) {
  if (quasis.length > 1)
    throw new Error('A css template with an expression cannot be minified; use a custom property.');
  const [quasi] = quasis;
  const { code } = await transform(quasi.value.cooked, { loader: 'css', minify: true, target: 'es2022' });
  output.update(quasi.start, quasi.end, code.trim().replaceAll('\\', '\\\\').replaceAll('`', '\\`'));
}
