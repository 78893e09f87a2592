import type { Widget } from '../core/widget.js';
import { writeJsonLd } from '../core/write-json-ld.js';

/* What awards are said of in schema.org, and the part of an award that names it. */
const SUBJECTS = {
  work: { type: 'CreativeWork', name: 'work' },
  person: { type: 'Person', name: 'recipient' },
  organization: { type: 'Organization', name: 'recipient' },
} as const;

type Told = Partial<Record<string, string>>;

/**
 * Schema.org data of works, people or organizations with their `award`, which means won: nominations have no place in
 * it, and what was revoked is none. Awards that do not name their subject are left out.
 */
export function awardedThings(awards: readonly Told[], subject: keyof typeof SUBJECTS): Record<string, unknown>[] {
  const { type, name } = SUBJECTS[subject];
  const things = new Map<string, string[]>();
  for (const award of awards) {
    const thing = award[name];
    const label = labelOf(award);
    if (award['outcome'] !== 'won' || award['state'] === 'revoked' || !thing || !label) continue;
    things.set(thing, [...(things.get(thing) ?? []), label]);
  }
  return [...things].map(([thing, won]) => ({
    '@context': 'https://schema.org',
    '@type': type,
    name: thing,
    award: won,
  }));
}

/* "Best Actor (Critics), Filmfare Awards, 2024": a label for machines, the same in every language. */
function labelOf({ award, category, body, edition, year }: Told): string {
  const name = award && category ? `${award} (${category})` : (award ?? category);
  return [name, body, year ?? edition].filter(Boolean).join(', ');
}

/** Writes the wins into the light DOM of the list, where search engines read. */
export function writeAwards(list: Widget, awards: readonly Told[], subject: keyof typeof SUBJECTS): void {
  writeJsonLd(list, awardedThings(awards, subject));
}
