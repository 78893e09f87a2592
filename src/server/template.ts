import { noChange, nothing, type TemplateResult } from 'lit';
import type { BoundAttribute, InnerWidget, Program } from './compile.js';
import { escapeHtml } from './escape.js';
import { Place } from './place.js';

/** Renders the widgets that stand inside other widgets' templates. */
export interface WidgetRenderer {
  /** `attributes` are text or null, `children` is HTML; `language` is that of the text around, '' where nobody said. */
  widget(tag: string, attributes: Record<string, string | null>, children: string, language: string): string;
}

/** A Lit template as HTML, without the comments that Lit's own server rendering leaves behind for hydration. */
export function templateToHtml(template: TemplateResult, language: string, renderer: WidgetRenderer): string {
  const writer = new Writer(renderer);
  writer.child(template, '', language);
  return writer.written;
}

class Writer {
  private html = '';
  private place = Place.start;

  constructor(private readonly renderer: WidgetRenderer) {}

  /** All that was written, the fixed text at the end included. */
  get written(): string {
    return this.html + this.place.text;
  }

  /** What stands between tags, and the fixed text after it. */
  child(value: unknown, after: string, language: string): void {
    if (typeof value === 'string') {
      this.value(escapeHtml(value), after);
    } else if (value === nothing || value === noChange || value === null || value === undefined) {
      this.place = this.place.past(after);
    } else if (typeof value === 'object' && '_$litType$' in value) {
      const { strings, values } = value as TemplateResult;
      this.place = this.place.inside(strings);
      this.run(this.place.program!, values, language);
      this.place = this.place.past(after);
    } else if (typeof value === 'object' && Symbol.iterator in value) {
      this.list(value as Iterable<unknown>, after, language);
    } else {
      this.value(escapeHtml(String(value)), after);
    }
  }

  private value(html: string, after: string, opening = '', closing = ''): void {
    this.place = this.place.behind(opening, closing, after);
    this.html += this.place.before;
    this.html += html;
  }

  /* A list is of any length, so the ways through each of its items begin at one place. */
  private list(items: Iterable<unknown>, after: string, language: string): void {
    const begin = this.place.items;
    this.value('', after);
    const end = this.place;
    for (const item of items) {
      this.place = begin;
      this.child(item, '', language);
      this.html += this.place.text;
    }
    this.place = end;
  }

  private run({ fixed, steps }: Program, values: unknown[], language: string): void {
    for (let index = 0; index < steps.length; index++) {
      const step = steps[index]!;
      const after = fixed[index + 1]!;
      if (step.kind === 'child') this.child(values[step.value], after, language);
      else if (step.kind === 'attribute') {
        const value = attributeValue(step, values);
        if (value === null) this.place = this.place.past(after);
        else this.value(escapeHtml(value), after, step.opening, '"');
      } else if (step.kind === 'widget') {
        this.value(this.innerWidget(step, values, language), after);
      } else {
        const said = typeof step.lang === 'string' ? step.lang : attributeValue(step.lang, values);
        this.place = this.place.past(step.children.fixed[0]!);
        this.run(step.children, values, said ?? language);
        this.place = this.place.past(after);
      }
    }
  }

  private innerWidget({ tag, attributes, children }: InnerWidget, values: unknown[], language: string): string {
    const given: Record<string, string | null> = {};
    for (const attribute of attributes) {
      given[attribute.name] = 'value' in attribute ? attribute.value : attributeValue(attribute, values);
    }
    const inner = new Writer(this.renderer);
    inner.place = this.place.items.past(children.fixed[0]!);
    inner.run(children, values, given['lang'] ?? language);
    return this.renderer.widget(tag, given, inner.written, language);
  }
}

/** An attribute's value; null where it is absent. */
function attributeValue({ isBoolean, strings, values: places }: BoundAttribute, values: unknown[]): string | null {
  let text = strings[0]!;
  for (let index = 0; index < places.length; index++) {
    const value = values[places[index]!];
    if (value === nothing) return null;
    if (isBoolean) return value ? '' : null;
    text += (typeof value === 'string' ? value : String(value ?? '')) + strings[index + 1]!;
  }
  return text;
}
