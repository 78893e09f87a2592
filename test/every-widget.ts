import '../src/all.js';
import * as library from '../src/index.js';
import { Widget } from '../src/core/widget.js';
import { attributeName, count, flag, text } from '../src/core/attributes.js';

/** One attribute of a widget, as a test drives it. */
export interface TestedAttribute {
  property: string;
  name: string;
  kind: 'text' | 'flag' | 'count' | 'choice';
  /** The values of a choice, the default first. */
  values: readonly string[];
}

type WidgetClass = typeof Widget & (new () => Widget);

/** Every widget with its tag and its attributes, from the library's own exports. */
export const everyWidget = Object.entries(library as Record<string, unknown>)
  .filter((entry): entry is [string, WidgetClass] => Object.prototype.isPrototypeOf.call(Widget, entry[1] as object))
  .map(([name, Class]) => ({
    tag: `stet${attributeName(name)}`,
    Class,
    attributes: Object.entries(Class.attributes).map(([property, kind]): TestedAttribute => {
      const values = (kind as { values?: readonly string[] }).values ?? [];
      return {
        property,
        name: attributeName(property),
        kind:
          values.length > 0
            ? 'choice'
            : kind === text
              ? 'text'
              : kind === flag
                ? 'flag'
                : kind === count
                  ? 'count'
                  : 'choice',
        values,
      };
    }),
  }));
