import { RECIPES, type Part } from './recipes.js';

/** A widget as it is being filled in: what was typed, by field, and the widgets inside it. */
export interface Piece {
  tag: string;
  title: string;
  values: Record<string, string>;
  slot?: string;
  /** One of several, which may be taken away. */
  removable: boolean;
  inside: Piece[];
}

/** A widget filled with its example. */
export function newPiece(tag: string): Piece {
  const { title, example, parts = [] } = RECIPES[tag]!;
  const inside = parts.flatMap((part) =>
    part.examples.map((values) => ({ ...emptyPart(part), values: { ...values } })),
  );
  return { tag, title, values: { ...example }, removable: false, inside };
}

/** One more of a kind, with nothing in it yet. */
export function emptyPart({ tag, title, slot, more }: Part): Piece {
  return { tag, title, slot, values: {}, removable: more, inside: [] };
}
