/**
 * Markdown's tables, which MDX leaves as paragraphs: a line is a row, cells stand between bars, and code may hold bars
 * of its own. The second line, of dashes, divides the head from the rest and is dropped.
 */
export function tables() {
  return (tree) => {
    tree.children = tree.children.map((node) => (isTable(node) ? { type: 'table', children: rowsOf(node) } : node));
  };
}

const isTable = ({ type, children }) => type === 'paragraph' && /^\|/.test(children[0]?.value ?? '');

function rowsOf(paragraph) {
  const rows = [[]];
  for (const node of paragraph.children) {
    const pieces = node.type === 'text' ? node.value.split(/(\||\n)/) : [node];
    for (const piece of pieces) {
      if (piece === '\n') rows.push([]);
      else if (piece === '|') rows.at(-1).push([]);
      else if (piece)
        rows
          .at(-1)
          .at(-1)
          ?.push(piece.type ? piece : { type: 'text', value: piece });
    }
  }
  return rows
    .filter((_, index) => index !== 1)
    .map((cells) => ({
      type: 'tableRow',
      children: cells.slice(0, -1).map((children) => ({ type: 'tableCell', children })), // nothing follows the last bar
    }));
}
