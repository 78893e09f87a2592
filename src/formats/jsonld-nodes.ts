import { many, own, string } from './value.js';

/* Documents nest a handful of levels; a hostile one nests until the stack is gone. */
const DEPTH = 12;

export interface LinkedText {
  text: string;
  /** BCP 47, where the document says it. */
  language?: string;
}

/** Every node of a JSON-LD document (one, a list, or an `@graph`), outer before inner, and the way to follow `@id`. */
export class LinkedData {
  readonly nodes: object[] = [];
  private readonly byId = new Map<string, object>();

  constructor(document: unknown) {
    this.collect(document, 0);
  }

  /** What stands under a key, one or many, also as an explicit list; a reference is followed to its node. */
  get(node: unknown, ...keys: string[]): unknown[] {
    const values = many(own(node, ...keys)).flatMap((value) => many(own(value, '@list', '@set') ?? value));
    return values.map((value) => {
      const id = own(value, '@id');
      return typeof id === 'string' && Object.keys(value as object).length === 1 ? (this.byId.get(id) ?? value) : value;
    });
  }

  /** The first text under the keys; '' where there is none. */
  text(node: unknown, ...keys: string[]): string {
    return linkedText(this.get(node, ...keys)[0]).text;
  }

  /**
   * Those of the nodes that others of them name: a story's video, what it cites, what is about it belong to it and are
   * no stories of their own. A part that names its whole in turn, as updates do with their live blog, makes no part of it.
   */
  partsAmong(nodes: object[]): Set<unknown> {
    const parts = new Set<unknown>();
    const seen = new Set<unknown>();
    for (const node of nodes) {
      seen.add(node);
      const named = Object.keys(node).flatMap((key) => this.get(node, key));
      for (const part of named) if (part !== node && !(parts.has(node) && seen.has(part))) parts.add(part);
    }
    return parts;
  }

  private collect(data: unknown, depth: number): void {
    if (typeof data !== 'object' || data === null || depth > DEPTH) return;
    if (!Array.isArray(data)) {
      this.nodes.push(data);
      const id = own(data, '@id');
      /* A node's own description has more to say than the references to it. */
      if (typeof id === 'string' && Object.keys(data).length > 1) this.byId.set(id, data);
    }
    for (const value of Object.values(data)) this.collect(value, depth + 1);
  }
}

/** The types of a node, without the vocabulary they are from: `schema:Person` is `Person`. */
export function typesOf(node: unknown): string[] {
  return many(own(node, '@type', 'type')).map((type) => string(type).replace(/^.*[/:#]/, ''));
}

/** Text as JSON-LD writes it: a string, or `{"@value", "@language"}`. */
export function linkedText(value: unknown): LinkedText {
  return { text: string(own(value, '@value') ?? value), language: string(own(value, '@language')) || undefined };
}
