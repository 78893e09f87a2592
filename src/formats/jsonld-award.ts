import { checkAward, type Award } from '../model/award.js';
import { LinkedData, linkedText } from './jsonld-nodes.js';
import { CARDS } from './limits.js';
import { plainLine } from './plain-text.js';
import { many, own } from './value.js';

/**
 * The awards that schema.org data in JSON-LD names: its `award` is free text and means won, so that the text is the
 * label and nothing is guessed from it. Nominations have no place there.
 */
export function fromJsonLdAward(doc: unknown): Award[] {
  const awards = new LinkedData(doc).nodes.flatMap((node) =>
    many(own(node, 'award', 'awards')).flatMap((value): Award | Award[] => {
      const { text, language } = linkedText(own(value, 'name') ?? value);
      const award = plainLine(text);
      return award ? (checkAward({ outcome: 'won', award, language }) ?? []) : [];
    }),
  );
  return awards.slice(0, CARDS);
}
