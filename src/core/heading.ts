import type { TemplateResult } from 'lit';
import { elementTemplate } from './flatten.js';

export const HEADING_LEVELS = ['3', '2', '4', '5', '6', 'none'] as const;

/** A heading of the level that the page asks for; 'none' is a paragraph that looks like one. */
export function heading(level: (typeof HEADING_LEVELS)[number], content: unknown): TemplateResult {
  return elementTemplate(level, level === 'none' ? 'p' : `h${level}`, 'class="heading" part="heading"', content);
}
