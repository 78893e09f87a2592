import { html } from 'lit';
import { jsonLd } from './json-ld.js';
import type { Widget } from './widget.js';

/**
 * Writes data into the light DOM of a widget, where search engines read. A clone brings its script along and a moved
 * widget has one already, so the script that is there is the one that is written.
 */
export function writeJsonLd(widget: Widget, data: unknown): void {
  const json = jsonLd(data);
  const existing = [...widget.children].find((child) => child.matches('script[type="application/ld+json"]'));
  if (existing?.textContent === json) return;
  /* By a template and not by createElement(): Trusted Types report a script that code has made and filled, whatever its
     type, and let one be that a parser has made. */
  const script = widget.elementOf(html`<script type="application/ld+json"></script>`);
  script.append(json);
  if (existing) existing.replaceWith(script);
  else widget.append(script);
}
