import type { CSSResult, TemplateResult } from 'lit';
import { normaliseText } from '../core/text.js';
import { attributeText, serverClass, type Attributes, type ServerClass, type ServerElement } from './element.js';
import { escapeHtml } from './escape.js';
import { templateToHtml, type WidgetRenderer } from './template.js';
import { contentOfHtml, type Content } from './tree.js';
import { WIDGETS, type WidgetClass } from './widgets.js';

/** How the roots are to be written. */
export interface RenderOptions {
  /** BCP 47 tag of the text around the HTML, for HTML that does not begin with `<html lang>`. Without it English. */
  language?: string;
  /** Nonce for every `<style>`, on pages whose Content-Security-Policy asks for one. */
  nonce?: string;
  /**
   * URL of the folder that holds one style sheet for each tag, `stet-article-card.css` and so on, whose text
   * `styleSheet()` gives: every root then links its own instead of carrying a `<style>`, for pages whose
   * Content-Security-Policy allows `style-src 'self'` alone. One sheet for all tags is not possible, since each holds
   * for the inside of its own widget only. `stet prerender --style-sheets` writes these files.
   */
  styleSheets?: string;
  /** Told of every root that was rendered, those inside other widgets not counted. */
  onRender?: (tag: string) => void;
  /** Told what a widget threw; the widget is left as light DOM and the page goes on. */
  onError?: (error: unknown, tag: string) => void;
}

/** What is the same for all widgets of a tag. */
interface Kind {
  Element: ServerClass;
  /** Everything before what the widget's own template gives: it is longer than all the rest. */
  rootStart: string;
}

/** Evaluates widgets' own templates. */
export class Renderer implements WidgetRenderer {
  private readonly kinds = new Map<string, Kind>();

  constructor(private readonly options: RenderOptions = {}) {}

  widget(tag: string, attributes: Attributes, children: string, language: string): string {
    const kind = this.kind(tag)!;
    const element = new kind.Element(attributes, contentOfHtml(children));
    let html = `<${tag}`;
    let quote: '' | '"' = '';
    for (const name in attributes) {
      const given = attributes[name];
      /* Nearly all values are plain text, and this one look at them settles it. */
      const plain = typeof given === 'string' && !SPECIAL.test(given);
      const value = plain ? given : attributeText(given);
      if (value === null) continue;
      const known = kind.Element.attributes.get(name);
      if (known) element.give(known, name, value);
      html += attributeOpening(name, quote);
      html += plain ? value : escapeHtml(value);
      quote = '"';
    }
    return `${html}${quote}>${this.root(tag, kind, element, language)}${children}</${tag}>`;
  }

  /** A widget's declarative shadow root; empty where it could not render. `language` is that of the text around. */
  rootOf(
    tag: string,
    attributes: readonly { name: string; value: string }[],
    content: Content,
    language: string,
  ): string {
    const kind = this.kind(tag);
    if (!kind) return '';
    const all = Object.fromEntries(attributes.map(({ name, value }) => [name, value]));
    const element = new kind.Element(all, content);
    for (const { name, value } of attributes) {
      const known = kind.Element.attributes.get(name);
      if (known) element.give(known, name, normaliseText(value));
    }
    return this.root(tag, kind, element, language);
  }

  private root(tag: string, { rootStart }: Kind, element: ServerElement, language: string): string {
    try {
      const said = element.getAttribute('lang') ?? language;
      element.language = said || 'en';
      const template = element.render();
      return `${rootStart}${templateToHtml(template as TemplateResult, said, this)}</template>`;
    } catch (error) {
      this.options.onError?.(error, tag);
      return '';
    }
  }

  private kind(tag: string): Kind | undefined {
    let kind = this.kinds.get(tag);
    const widget = WIDGETS.get(tag);
    if (!kind && widget) {
      kind = { Element: classOf(widget), rootStart: `<template shadowrootmode="open">${this.styles(tag)}` };
      this.kinds.set(tag, kind);
    }
    return kind;
  }

  private styles(tag: string): string {
    const { nonce, styleSheets } = this.options;
    if (styleSheets !== undefined) {
      return `<link rel="stylesheet" href="${escapeHtml(`${styleSheets.replace(/\/$/, '')}/${tag}.css`)}">`;
    }
    return `<style${nonce === undefined ? '' : ` nonce="${escapeHtml(nonce)}"`}>${styleSheet(tag)}</style>`;
  }
}

const classes = new Map<WidgetClass, ServerClass>();

function classOf(widget: WidgetClass): ServerClass {
  let made = classes.get(widget);
  if (!made) classes.set(widget, (made = serverClass(widget)));
  return made;
}

/* What must be escaped or normalised. */
const SPECIAL = /[&<>"\0\r\uD800-\uDFFF]/;

/* Names end up between tags unescaped, so only these may pass. */
const ATTRIBUTE_NAME = /^[a-z][a-z0-9:._-]*$/;
const openings = { '': new Map<string, string>(), '"': new Map<string, string>() };

/* What stands before an attribute's value, with the quote that ends the value before, so that all is one piece. */
function attributeOpening(name: string, quote: '' | '"'): string {
  let opening = openings[quote].get(name);
  if (opening === undefined) {
    if (!ATTRIBUTE_NAME.test(name)) throw new TypeError(`${JSON.stringify(name)} cannot be the name of an attribute.`);
    opening = `${quote} ${name}="`;
    if (openings[quote].size < 500) openings[quote].set(name, opening);
  }
  return opening;
}

/** The CSS of a widget's shadow root; empty for a tag that is none of the library's. */
export function styleSheet(tag: string): string {
  const styles = (WIDGETS.get(tag)?.styles ?? []) as CSSResult[];
  return styles.map(({ cssText }) => cssText.trim()).join('');
}
