import { html, nothing, type TemplateResult } from 'lit';

/* What a place holds decides the joined template as much as the markup around it does. */
const ABSENT = 0;
const TEXT = 1;
const OTHER = 2;
type Piece = string | typeof ABSENT | typeof TEXT | typeof OTHER;

/** One way that nested templates have fitted together; the way on is by what comes next. */
class Shape extends Map<Piece, Shape> {
  /* Its own from the start: a page can give every object some. */
  strings: TemplateStringsArray | undefined = undefined;
}

const shapes = new Shape();

/**
 * A template and those inside it as one template. Lit keeps a comment and an object for every place that may change,
 * for a text and for a template alike; a page of a thousand cards has ten thousand of them. Joined, a card is cloned at
 * once, what is absent costs nothing, and a text that fills its element is the element's text and needs no place.
 * The price: when what is there changes, and not only its text, the whole is drawn anew.
 */
export function flatten(template: TemplateResult): TemplateResult {
  const pieces: Piece[] = [];
  const values: unknown[] = [];
  collect(template, pieces, values);
  let shape = shapes;
  for (const piece of pieces) {
    let next = shape.get(piece);
    if (!next) shape.set(piece, (next = new Shape()));
    shape = next;
  }
  shape.strings ??= join(pieces);
  return { ...template, strings: shape.strings, values };
}

/** Values one after another as one template, where a list would keep a place for each; nothing where there is none. */
export function sequence(values: unknown[]): TemplateResult | typeof nothing {
  return values.reduce<TemplateResult | typeof nothing>(
    (before, value) => (value && value !== nothing ? html`${before}${value}` : before),
    nothing,
  );
}

/* What Lit knows a template of HTML by. */
const HTML = 1;

const elements: Record<string, TemplateStringsArray> = {};

/**
 * An element around a content. Tag and attributes are ours and never an author's: they are a piece of the template, which
 * is known by `key`, since a key put together for every call would cost more than all the rest.
 */
export function elementTemplate(key: string, tag: string, attributes: string, content: unknown): TemplateResult {
  const strings = (elements[key] ??= templateStrings([`<${tag} ${attributes}>`, `</${tag}>`]));
  return { ['_$litType$']: HTML, strings, values: [content] };
}

/** A slot and part of this name around a text. */
export function slotTemplate(name: string, text: unknown): TemplateResult {
  return elementTemplate(name, 'slot', `name="${name}" part="${name}"`, text);
}

/* Lit and the server take strings for a template's by their `raw`. */
function templateStrings(strings: string[]): TemplateStringsArray {
  return Object.assign(strings, { raw: strings });
}

function collect({ strings, values }: TemplateResult, pieces: Piece[], found: unknown[]): void {
  if (!Array.isArray(strings) || !Object.hasOwn(strings, 'raw'))
    throw new Error('Not a template, though it looks like one.'); // JSON can do so
  for (let place = 0; place < strings.length; place++) {
    pieces.push(strings[place]!);
    if (place === values.length) return;
    const value = values[place];
    if (isTemplate(value)) collect(value, pieces, found);
    else {
      pieces.push(value === nothing ? ABSENT : typeof value === 'string' ? TEXT : OTHER);
      if (value !== nothing) found.push(listed(value));
    }
  }
}

/* Each item of a list is a template of its own, however deep the list. */
function listed(value: unknown): unknown {
  return Array.isArray(value) ? value.map(listed) : isTemplate(value) ? flatten(value) : value;
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && '_$litType$' in value;
}

function join(pieces: Piece[]): TemplateStringsArray {
  const strings = [''];
  const kinds: Piece[] = [];
  let quote = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      strings.push(strings.pop() + piece.slice(quote.length));
      quote = '';
    } else if (piece === ABSENT) {
      /* An attribute that is absent takes its name with it; at any other place nothing is just nothing. */
      const [attribute = '', opened = ''] = /\s[^\s"'<>=]+=("?)$/.exec(strings.at(-1)!) ?? [];
      strings.push(strings.pop()!.slice(0, -attribute.length || undefined));
      quote = opened;
    } else {
      kinds.push(piece);
      strings.push('');
    }
  }
  /* `<p>` and `</p>` around a text become `<p .textContent=` and `></p>`; the tag may have begun before an attribute. */
  kinds.forEach((kind, place) => {
    const [before, after] = strings.slice(place);
    if (kind !== TEXT || !/(^|<\w)[^<>]*>$/.test(before!) || !/^<\//.test(after!)) return;
    strings[place] = `${before!.slice(0, -1)} .textContent=`;
    strings[place + 1] = `>${after}`;
  });
  return templateStrings(strings);
}
