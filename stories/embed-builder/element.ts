import { normaliseText } from '../../src/core/text.js';
import { safeUrl } from '../../src/core/url.js';
import type { Field, Widget } from './manifest.js';
import type { Piece } from './pieces.js';
import { RECIPES } from './recipes.js';

/** What a field holds as it may be published: '' for nothing, for the default and for an address that is none. */
export function publishable({ kind, options }: Field, value = ''): string {
  const text = normaliseText(value).trim();
  if (kind === 'address') return safeUrl(text) ?? '';
  if (kind === 'number') return /^\d+$/.test(text) ? text : '';
  if (kind === 'choice') return options.includes(text) && text !== options[0] ? text : '';
  return text;
}

/**
 * The widget as an element. Text becomes text nodes and attributes, never markup. With `wordsInside`, what has a slot
 * stands between the tags, where it is indexed, printed and read with scripts off.
 */
export function elementOf(piece: Piece, widgets: Map<string, Widget>, wordsInside: boolean): HTMLElement {
  const element = document.createElement(piece.tag);
  const { fields } = widgets.get(piece.tag)!;
  const recipe = RECIPES[piece.tag]!;
  const inside = wordsInside && recipe.wordsInside;
  const values = new Map(fields.map((field) => [field.name, publishable(field, piece.values[field.name])]));
  const link = inside && values.get('headline') ? values.get('href') : '';
  if (piece.slot) element.slot = piece.slot;

  for (const { name, kind, slot, attribute } of fields) {
    const value = values.get(name);
    if (!value) continue;
    const between = slot && (inside || !attribute);
    const slotName = name === 'text' ? '' : name;
    if (between)
      element.append(
        ...slotted(slotName, value, recipe.boxes?.[slotName], { link, lang: values.get('translation-lang') }),
      );
    if (attribute && !(between && name !== 'author') && !(name === 'href' && link))
      element.setAttribute(name, kind === 'flag' ? '' : value);
  }
  element.append(...piece.inside.map((part) => elementOf(part, widgets, wordsInside)));
  return element;
}

/** Words for a slot: in a box of their own, in paragraphs where they have some, bare between the tags. */
function slotted(slot: string, value: string, given: string | undefined, { link = '', lang = '' }): (Element | Text)[] {
  const paragraphs = value.split(/\n{2,}/);
  if (slot === '' && paragraphs.length === 1 && !given) return lines(value);
  if (slot === 'headline' && link) {
    const anchor = box('a', slot, lines(value));
    anchor.setAttribute('href', link);
    return [anchor];
  }
  return paragraphs.map((paragraph) => {
    const element = box(paragraphs.length > 1 ? 'p' : (given ?? 'span'), slot, lines(paragraph));
    if (slot === 'translation' && lang) element.lang = lang;
    return element;
  });
}

function box(tag: string, slot: string, content: (Element | Text)[]): HTMLElement {
  const element = document.createElement(tag);
  if (slot) element.slot = slot;
  element.append(...content);
  return element;
}

const lines = (text: string) =>
  text
    .split('\n')
    .flatMap((line, index) => [...(index ? [document.createElement('br')] : []), document.createTextNode(line)]);
