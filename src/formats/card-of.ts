import { checkCard, type Card } from '../model/card.js';

/** Fields as a reader found them, some empty: the card, or none where there is nothing that a reader could see. */
export function cardOf(fields: Card): Card[] {
  const { headline, summary, imageAlt } = fields;
  /* Systems fill both from the title where the author wrote nothing, and it would be read twice. */
  const card = checkCard({
    ...fields,
    summary: summary === headline ? '' : summary,
    imageAlt: imageAlt === headline ? '' : imageAlt,
  });
  return card && (card.headline || card.summary || card.images) ? [card] : [];
}

/** A language tag as BCP 47 writes it (`en_GB` is `en-GB`); '' for what can be none. */
export function languageTag(written: string): string {
  const tag = written.trim().replaceAll('_', '-');
  return /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(tag) ? tag : '';
}
