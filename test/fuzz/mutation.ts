import fc from 'fast-check';
import { anyText } from './text.ts';

/** One change of a document: at one of its places, something else, another part of it, or nothing. Plain JSON. */
export interface Change {
  at: number;
  put: { kind: 'other' | 'part' | 'removed' | 'nested'; which: number } | { kind: 'text'; text: string };
}

const OTHERS: unknown[] = [
  null,
  0,
  -1,
  1.5,
  1e308,
  Number.NaN,
  '',
  true,
  [],
  [null],
  [[]],
  [7],
  {},
  { length: 3 },
  { toString: 1, valueOf: 1 },
  { 0: {} },
  { '@value': 1, '@language': [] },
  { _$litType$: 1, strings: [], values: [] },
  { _$litDirective$: 1 },
  JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
  'x'.repeat(20_000),
];

export const changes = fc.array(
  fc.record<Change>({
    at: fc.nat(10_000),
    put: fc.oneof(
      fc.record({ kind: fc.constant('text' as const), text: anyText }),
      fc.record({ kind: fc.constantFrom('other', 'part', 'removed', 'nested'), which: fc.nat(10_000) }),
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

interface Place {
  holder: Record<string, unknown>;
  key: string;
}

/** A copy of the document with the changes, each in what the ones before it left. */
export function changed(document: unknown, all: Change[]): unknown {
  const root = { document: structuredClone(document) };
  for (const { at, put } of all) {
    const places = [...placesIn(root)];
    const { holder, key } = places[at % places.length]!;
    if (put.kind === 'text') holder[key] = put.text;
    else if (put.kind === 'other') holder[key] = structuredClone(OTHERS[put.which % OTHERS.length]);
    else if (put.kind === 'nested') holder[key] = nested(holder[key], put.which % 300);
    else if (put.kind === 'part') {
      const part = places[put.which % places.length]!;
      holder[key] = structuredClone(part.holder[part.key]);
    } else if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else if (holder !== root) Reflect.deleteProperty(holder, key);
  }
  return root.document;
}

function* placesIn(holder: Record<string, unknown>): Generator<Place> {
  for (const key of Object.keys(holder)) {
    yield { holder, key };
    const value = holder[key];
    if (typeof value === 'object' && value !== null) yield* placesIn(value as Record<string, unknown>);
  }
}

function nested(value: unknown, depth: number): unknown {
  let around = value;
  for (let level = 0; level < depth; level++)
    around = level % 2 ? [around] : { [level % 4 ? 'items' : 'replies']: around };
  return around;
}
