import { nothing, type TemplateResult } from 'lit';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (value: unknown) => String(value ?? '').replace(/[&<>"]/g, (character) => ESCAPES[character]!);
const json = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * The markup of a story's template as an author would write it into a page: without Lit, and with `.data` as a JSON
 * child. Widgets in it are tags only. Stories are few and plain, so that looking at what stands before a value is enough.
 */
export function storyHtml(value: unknown): string {
  if (value === nothing || value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(storyHtml).join('');
  if (!(value instanceof Object && 'strings' in value)) return escape(value);
  const { strings, values } = value as TemplateResult;
  let html = strings[0]!;
  let data = '';
  values.forEach((each, index) => {
    const before = /\s([.?@]?)([\w-]+)=("?)$/.exec(html);
    let rest = strings[index + 1]!;
    if (/<script[^>]*>$/.test(html)) html += String(each).replaceAll('<', '\\u003c');
    else if (!before) html += /="[^"<>]*$/.test(html) ? escape(each) : storyHtml(each);
    else {
      const [written, sigil, name, quote] = before;
      if (sigil || each === nothing) html = html.slice(0, -written.length);
      if (sigil === '.') data = `<script type="application/json">${json(each)}</script>`;
      if (sigil === '?' && each && each !== nothing) html += ` ${name}`;
      if (!sigil && each !== nothing) html += quote ? escape(each) : `"${escape(each)}"`;
      if (quote && (sigil || each === nothing)) rest = rest.replace('"', '');
    }
    const end = rest.indexOf('>');
    if (data && end >= 0) {
      rest = `${rest.slice(0, end + 1)}${data}${rest.slice(end + 1)}`;
      data = '';
    }
    html += rest;
  });
  return html;
}
