import { readHtml } from './plain-text.js';

/* Patterns in Markdown cost the square of its length; a description of an award is a paragraph or two. */
const LONGEST = 4000;

const EMPHASIS = /(`+|\*{1,3}|~~)(?=\S)([^`*~]*\S)\1/g;

/**
 * Markdown as plain text: the words of headings, links, emphasis and code stay, their marks go, and HTML in between is
 * read as HTML. There is no way back to markup, so that a description never makes a heading of the page.
 */
export function plainMarkdown(markdown: string): string {
  const words = markdown
    .slice(0, LONGEST)
    .replace(/^\s{0,3}(```|~~~).*$/gm, '')
    .replace(/^\s{0,3}(#{1,6}\s+|>\s?|[-*+]\s+|\d{1,9}[.)]\s+)+/gm, '')
    .replace(/\s+#+\s*$/gm, '')
    .replace(/^\s{0,3}([-=*_]\s*){3,}$/gm, '')
    .replace(/^\s{0,3}\[[^\]]+\]:\s.*$/gm, '')
    .replace(/!?\[([^\]]*)\](\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\])/g, '$1')
    .replace(/<((?:https?|mailto):[^\s>]+)>/gi, '$1')
    .replace(EMPHASIS, '$2')
    .replace(EMPHASIS, '$2') // one within another
    .replace(/(^|\W)(_{1,3})(?=\S)([^_]*\S)\2(?=\W|$)/g, '$1$3')
    .replace(/\\([\\`*_{}[\]()#+.!~>-])/g, '$1');
  return readHtml(words).paragraphs.join(' ');
}
