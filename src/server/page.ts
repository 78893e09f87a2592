import { Parser } from 'parse5';
import { pageTree, type PageNode } from './tree.js';

/* A widget is rendered when its end has been read, since its root comes first and depends on what it contains. One
   that goes on for longer than this, by a missing end tag, stays as it is, so that memory stays bounded. */
const LONGEST_WIDGET = 2 ** 21;
/* How much is read at once; what no open widget holds back is given out after each. */
const SLICE = 2 ** 14;

/** A stretch of the page as it was, or a widget whose root is to be put here. */
export type Piece = string | PageNode;

/** Reads a page in chunks of any size and gives it back in order, with the places where roots are to be put. */
export class Page {
  private readonly open: PageNode[] = [];
  private closed: PageNode[] = [];
  private readonly parser = new Parser({
    sourceCodeLocationInfo: true,
    treeAdapter: pageTree(
      (widget) => this.open.push(widget),
      (widget) => this.close(widget),
    ),
  });
  /** What was read and not yet given back, and where in the page it begins (UTF-16 code units). */
  private text = '';
  private start = 0;

  /** Takes the next chunk and gives back all that is settled by now. */
  read(chunk: string): Piece[] {
    const pieces: Piece[] = [];
    for (let from = 0; from < chunk.length; from += SLICE) {
      const slice = chunk.slice(from, from + SLICE);
      this.text += slice;
      this.parser.tokenizer.write(slice, false);
      this.parser.tokenizer.flushCharacters();
      const end = this.start + this.text.length;
      const waiting = this.open.findIndex((widget) => end - contentStart(widget) <= LONGEST_WIDGET);
      this.open.splice(0, waiting < 0 ? this.open.length : waiting);
      this.giveBack(this.open[0] ? contentStart(this.open[0]) : end, pieces);
    }
    return pieces;
  }

  /** The rest of the page. */
  end(): Piece[] {
    this.parser.tokenizer.write('', true);
    const end = this.start + this.text.length;
    for (const widget of this.open.splice(0)) this.settle(widget, end);
    const pieces: Piece[] = [];
    this.giveBack(end, pieces);
    if (this.text) pieces.push(this.text);
    return pieces;
  }

  private close(widget: PageNode): void {
    const position = this.open.lastIndexOf(widget);
    if (position < 0) return;
    this.open.splice(position, 1);
    this.settle(widget, widget.location!.endOffset);
  }

  private settle(widget: PageNode, end: number): void {
    if (!widget.hasRoot && end - contentStart(widget) <= LONGEST_WIDGET) this.closed.push(widget);
  }

  private giveBack(end: number, pieces: Piece[]): void {
    const settled = this.closed.filter((widget) => contentStart(widget) <= end);
    if (settled.length > 0) this.closed = this.closed.filter((widget) => contentStart(widget) > end);
    for (const widget of settled.sort((one, other) => contentStart(one) - contentStart(other))) {
      pieces.push(this.take(contentStart(widget)), widget);
    }
    const rest = this.take(end);
    if (rest) pieces.push(rest);
  }

  /* Never ends between the halves of a surrogate pair, since chunks may be encoded one by one. */
  private take(end: number): string {
    let length = end - this.start;
    if (/[\uD800-\uDBFF]/.test(this.text[length - 1] ?? '')) length -= 1;
    const taken = this.text.slice(0, length);
    this.text = this.text.slice(length);
    this.start += length;
    return taken;
  }
}

/* Where a widget's root is to be put: right after its start tag. */
function contentStart(widget: PageNode): number {
  return widget.location!.startTag!.endOffset;
}
