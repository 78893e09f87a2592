import { attributeName, text, type AttributeKind } from '../core/attributes.js';
import { normaliseText } from '../core/text.js';
import type { Content } from './tree.js';
import type { WidgetClass } from './widgets.js';

/** Attributes of one widget by their names in HTML; null, undefined and false leave an attribute out. */
export type Attributes = Record<string, string | number | boolean | null | undefined>;

/** An attribute that a widget's class knows. */
export interface KnownAttribute {
  property: string;
  /** What makes its property of its text; undefined where the text is the property. */
  kind: AttributeKind<unknown> | undefined;
}

/** A widget without an element: its class's `render()` over attributes. */
export interface ServerElement {
  /** BCP 47 tag of the text around it. */
  language: string;
  getAttribute(name: string): string | null;
  /** Sets the property of an attribute, whose value is normalised text. */
  give(attribute: KnownAttribute, name: string, value: string): void;
  render(): unknown;
}

/** How a tag's widgets are made on a server. */
export interface ServerClass {
  attributes: ReadonlyMap<string, KnownAttribute>;
  new (attributes: Attributes, content: Content): ServerElement;
}

/** An attribute's text as the browser would have it; null where it is left out. */
export function attributeText(value: Attributes[string]): string | null {
  if (value === null || value === undefined || value === false) return null;
  return value === true ? '' : normaliseText(String(value));
}

/**
 * The class of a widget's elements on the server. Its properties are plain: the prototype holds what each attribute is
 * when it is absent, and an element what it was given. With the accessors of the browser, reading the many attributes
 * that a card could have and mostly has not would take longer than all the rest of its rendering.
 */
export function serverClass(widget: WidgetClass): ServerClass {
  class Element implements Omit<ServerElement, 'render'> {
    static readonly attributes = new Map<string, KnownAttribute>();
    readonly #attributes: Attributes;
    readonly #content: Content;
    readonly slots: ReadonlySet<string>;
    readonly childData: unknown;
    language = 'en';

    constructor(attributes: Attributes, content: Content) {
      this.#attributes = attributes;
      this.#content = content;
      this.slots = content.slots;
      this.childData = content.data;
    }

    give({ property, kind }: KnownAttribute, name: string, value: string): void {
      (this as Record<string, unknown>)[property] = kind ? kind.read(value, name) : value;
    }

    getAttribute(name: string): string | null {
      return attributeText(this.#attributes[name]);
    }

    hasAttribute(name: string): boolean {
      return this.getAttribute(name) !== null;
    }

    lightDom() {
      return this.#content.lightDom;
    }

    get markup() {
      return this.#content.badges;
    }
  }

  for (const [property, kind] of Object.entries(widget.attributes)) {
    const name = attributeName(property);
    Element.attributes.set(name, { property, kind: kind === text ? undefined : kind });
    Object.defineProperty(Element.prototype, property, { value: kind.read(null, name), writable: true });
  }
  Object.defineProperty(Element.prototype, 'constructor', { value: widget }); // widgets find their words there
  Object.setPrototypeOf(Element.prototype, widget.prototype);
  return Element as unknown as ServerClass;
}
