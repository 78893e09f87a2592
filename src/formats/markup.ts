import { Parser } from 'htmlparser2';

/** What a reader hears of HTML or XML, in order. */
export interface Markup {
  onopentag(name: string, attributes: Record<string, string>): void;
  /** @param isComplete false where the document ended before the element did. */
  onclosetag(name: string, isComplete: boolean): void;
  ontext(text: string): void;
}

/* The parser's own list of open elements costs the square of its length: a page of nothing but opening tags took
   minutes. No document nests so deep, so that reading ends there as if the rest had been cut off. */
const DEEPEST = 2000;

/** Reads HTML or XML as text until its end, or until `isDone` says that the reader has enough. */
export function readMarkup(text: string, markup: Markup, xmlMode = false, isDone = () => false): void {
  let depth = 0;
  let ended = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > DEEPEST) parser.pause();
        else markup.onopentag(name, attributes);
      },
      onclosetag(name) {
        depth--;
        markup.onclosetag(name, !ended);
        if (isDone()) parser.pause();
      },
      ontext: (data) => markup.ontext(data),
    },
    { xmlMode },
  );
  parser.write(text);
  ended = true;
  parser.end();
}
