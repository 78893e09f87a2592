import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A template cut at its bound values, which are numbered: `fixed[0]`, `steps[0]`, `fixed[1]` … `fixed[n]`. */
export interface Program {
  fixed: string[];
  steps: Step[];
}

export type Step = Child | BoundAttribute | InnerWidget | InnerLanguage;

/** A place between tags. */
export interface Child {
  kind: 'child';
  value: number;
}

/** An attribute with values in it: `strings[0]`, `values[0]`, `strings[1]` … `strings[n]`. */
export interface BoundAttribute {
  kind: 'attribute';
  name: string;
  /** What stands before its value: ` href="`. */
  opening: string;
  isBoolean: boolean;
  strings: string[];
  values: number[];
}

/** A widget inside another's template. */
export interface InnerWidget {
  kind: 'widget';
  tag: string;
  attributes: (BoundAttribute | { name: string; value: string })[];
  children: Program;
}

/** What stands in an element that has a language of its own. */
export interface InnerLanguage {
  kind: 'language';
  lang: BoundAttribute | string;
  children: Program;
}

/* A bound value's place while its template is parsed: a control character, which no template contains. One beyond
   Latin-1 would make V8 keep all that is cut out of the source in two bytes a character. */
const MARK = '\x7F';
const MARKS = /\x7F(\d+)\x7F/;

const programs = new WeakMap<TemplateStringsArray, Program>();

/** What a template is on the server; it is read once. */
export function programOf(strings: TemplateStringsArray): Program {
  let program = programs.get(strings);
  if (!program) programs.set(strings, (program = compile(strings)));
  return program;
}

function compile(strings: TemplateStringsArray): Program {
  if (!Object.hasOwn(strings, 'raw')) throw new Error('Not a template, though it looks like one.'); // JSON can do so
  const source = strings.reduce((html, string, index) => `${html}${MARK}${index - 1}${MARK}${string}`);
  const { childNodes } = parseFragment(source, { sourceCodeLocationInfo: true });
  return new Compiler(source).compile(childNodes, 0, source.length);
}

class Compiler {
  /* Fixed text in pieces, joined in the end: V8 makes one flat string of them, which is quicker to copy every time. */
  private readonly fixed: string[][] = [[]];
  private readonly steps: Step[] = [];
  private cursor = 0;

  constructor(private readonly source: string) {}

  compile(nodes: Node[], start: number, end: number): Program {
    this.cursor = start;
    for (const node of nodes) this.visit(node);
    this.copy(end);
    return { fixed: this.fixed.map((pieces) => pieces.join('')), steps: this.steps };
  }

  private visit(node: Node): void {
    if (!('tagName' in node)) {
      if (node.nodeName === '#comment' && JSON.stringify(node).includes(MARK)) this.refuse('in a comment');
      return;
    }
    const tag = node.sourceCodeLocation?.startTag;
    if (!tag) return; // an element the parser put in, such as a <tbody>: its children have places, it has none
    if (node.tagName.includes(MARK)) this.refuse('in the name of a tag');
    if (/^(script|style|textarea|title)$/.test(node.tagName) && this.inner(node).includes(MARK))
      this.refuse(`in <${node.tagName}>`);
    if (node.tagName.startsWith('stet-')) return this.visitWidget(node, tag.startOffset);
    for (const { name, value } of node.attrs) {
      if (!value.includes(MARK)) continue;
      const { startOffset, endOffset } = placeOf(node, name);
      this.copy(startOffset);
      this.trimEnd();
      this.step(this.boundAttribute(node, name, value), endOffset);
    }
    const lang = node.attrs.find(({ name }) => name === 'lang');
    this.copy(tag.endOffset);
    if (!lang || node.childNodes.length === 0) {
      for (const child of node.childNodes) this.visit(child);
      return;
    }
    const children = this.compileInner(node);
    this.step(
      {
        kind: 'language',
        lang: lang.value.includes(MARK) ? this.boundAttribute(node, 'lang', lang.value) : lang.value,
        children,
      },
      this.innerEnd(node),
    );
  }

  private visitWidget(node: Element, start: number): void {
    const attributes = node.attrs.map((attribute) =>
      attribute.value.includes(MARK) ? this.boundAttribute(node, attribute.name, attribute.value) : attribute,
    );
    this.copy(start);
    this.step(
      { kind: 'widget', tag: node.tagName, attributes, children: this.compileInner(node) },
      node.sourceCodeLocation!.endOffset,
    );
  }

  private boundAttribute(node: Element, name: string, value: string): BoundAttribute {
    const { startOffset } = placeOf(node, name);
    const written = this.source.slice(startOffset, startOffset + name.length);
    if (/^[@.]/.test(written) || name.includes(MARK)) this.refuse(`as ${written}`);
    const pieces = value.split(MARKS);
    const bare = written.replace('?', '');
    return {
      kind: 'attribute',
      name: bare,
      opening: ` ${bare}="`,
      isBoolean: bare !== written,
      strings: pieces.filter((_, index) => index % 2 === 0),
      values: pieces.filter((_, index) => index % 2 === 1).map(Number),
    };
  }

  /* Takes the source as it is up to an offset; marks met on the way are children. */
  private copy(end: number): void {
    const pieces = this.source.slice(this.cursor, end).split(MARKS);
    this.fixed.at(-1)!.push(pieces[0]!);
    for (let index = 1; index < pieces.length; index += 2) {
      this.steps.push({ kind: 'child', value: Number(pieces[index]) });
      this.fixed.push([pieces[index + 1]!]);
    }
    this.cursor = end;
  }

  private step(step: Step, end: number): void {
    this.steps.push(step);
    this.fixed.push([]);
    this.cursor = end;
  }

  private trimEnd(): void {
    const pieces = this.fixed.at(-1)!;
    if (pieces.length > 0) pieces.push(pieces.pop()!.trimEnd());
  }

  private compileInner(node: Element): Program {
    const { startTag } = node.sourceCodeLocation!;
    return new Compiler(this.source).compile(node.childNodes, startTag!.endOffset, this.innerEnd(node));
  }

  private innerEnd(node: Element): number {
    const { endTag, endOffset } = node.sourceCodeLocation!;
    return endTag?.startOffset ?? endOffset;
  }

  private inner(node: Element): string {
    return this.source.slice(node.sourceCodeLocation!.startTag!.endOffset, this.innerEnd(node));
  }

  private refuse(where: string): never {
    throw new Error(
      `A server cannot render a value bound ${where}: ${this.source.replaceAll(new RegExp(MARKS, 'g'), '${…}')}`,
    );
  }
}

/* The parser gives SVG its capitals, as in `viewBox`, and keeps the places by the names without. */
function placeOf({ sourceCodeLocation }: Element, name: string) {
  return sourceCodeLocation!.attrs![name.toLowerCase()]!;
}
