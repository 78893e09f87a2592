const SPECIAL = /[&<>"]/;

/**
 * Text as it may stand between tags and between double quotes. `<` is escaped in attributes too, so that no sloppier
 * parser sees a tag there, and `"` in text, so that what a widget says twice is escaped alike.
 */
export function escapeHtml(text: string): string {
  const first = SPECIAL.exec(text);
  if (!first) return text;
  let html = '';
  let start = 0;
  for (let index = first.index; index < text.length; index++) {
    const escaped = escapeOf(text.charCodeAt(index));
    if (!escaped) continue;
    html += text.slice(start, index) + escaped;
    start = index + 1;
  }
  return html + text.slice(start);
}

/* By number, since a string for each character would cost more than all the rest. */
function escapeOf(character: number): string {
  switch (character) {
    case 38:
      return '&amp;';
    case 60:
      return '&lt;';
    case 62:
      return '&gt;';
    case 34:
      return '&quot;';
    default:
      return '';
  }
}
