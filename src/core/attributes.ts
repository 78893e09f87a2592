import { DEVELOPMENT, warnOnce } from './development.js';
import { normaliseText } from './text.js';

/**
 * How an attribute reads as a property.
 * The attribute is the only state, as with HTML's own reflecting properties: markup, clone and server see the same.
 */
export interface AttributeKind<T> {
  /** The attribute's value, or null where it is absent, as a property. Bad input gives the default. */
  read(value: string | null, name: string): T;
}

export type AttributeTable = Record<string, AttributeKind<unknown>>;

/** The properties that a table of attributes gives an element. */
export type Reflected<Table> = {
  -readonly [Name in keyof Table]: Table[Name] extends AttributeKind<infer T> ? T : never;
};

/** Plain text; absent is the empty string, and setting null or undefined removes the attribute. */
export const text: AttributeKind<string> = {
  read: (value) => (value ? normaliseText(value) : ''),
};

/** A boolean attribute: present is true. */
export const flag: AttributeKind<boolean> = {
  read: (value) => value !== null,
};

/** A whole number of 0 or more; anything else reads as null. */
export const count: AttributeKind<number | null> = {
  read: (value) => (value !== null && /^\s*\d+\s*$/.test(value) ? Number(value) : null),
};

/** One of a closed list ("limited to only known values" in HTML); the first is the default and stands for any other. */
export function choice<const Values extends readonly string[]>(
  values: Values,
): AttributeKind<Values[number]> & { values: Values } {
  return {
    values,
    read(value, name) {
      const known = value?.trim().toLowerCase() ?? '';
      if (values.includes(known)) return known;
      if (DEVELOPMENT && known) {
        warnOnce(`${name}="${value}" is not one of ${values.join(', ')}; "${values[0]}" is used.`);
      }
      return values[0]!;
    },
  };
}

/** `imageWidth` is the property of `image-width`. */
export function attributeName(property: string): string {
  return property.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

/**
 * Gives a prototype one reflecting property for every attribute of the table: null, undefined and false remove the
 * attribute, true is the empty one, and anything else is written as text.
 */
export function reflect(prototype: Element, table: AttributeTable): void {
  for (const [property, kind] of Object.entries(table)) {
    const name = attributeName(property);
    Object.defineProperty(prototype, property, {
      configurable: true,
      enumerable: true,
      get(this: Element) {
        return kind.read(this.getAttribute(name), name);
      },
      set(this: Element, value: unknown) {
        if (value == null || value === false) this.removeAttribute(name);
        else this.setAttribute(name, value === true ? '' : String(value));
      },
    });
  }
}
