import { checkAward, type Award } from '../model/award.js';
import { many, own, string, whole } from './value.js';

export interface WikidataOptions {
  /** Names of the items that the statements mention: by id, a text or Wikidata's own `{language: {value}}`. */
  labels?: Record<string, unknown>;
  /** Ids of works: only what was given for them, or to them, is returned. A film so finds what its people won for it. */
  works?: string[];
  /** The reader's languages, BCP 47, the preferred first; then follow the label for all languages and English. */
  languages?: string[];
}

const OUTCOMES = { P166: 'won', P1346: 'won', P1411: 'nominated' } as const;
const RANKS = ['preferred', 'normal'];
/* Director, author, performer, cast, date of publication: only works have them. */
const WORK_PROPERTIES = ['P57', 'P50', 'P175', 'P161', 'P577'];

/**
 * The awards that Wikidata states, from one entity, several, or an answer of its API with `entities`. Deprecated
 * statements are never returned; preferred ones come first. The same award for the same work is one award, with
 * everybody who received it. A name without a label is the item's id, as Wikidata shows it.
 */
export function fromWikidata(entity: unknown, { labels = {}, works, languages = [] }: WikidataOptions = {}): Award[] {
  const answer = own(entity, 'entities');
  const entities = typeof answer === 'object' && answer ? Object.values(answer) : many(entity);
  const names = new Names(entities, labels, languages);
  const statements = entities
    .flatMap((each) => statementsOf(each, names, works ?? []))
    .filter(({ of }) => !works || of.some((id) => works.includes(id)));
  return merge(
    statements.sort((a, b) => a.rank - b.rank),
    names,
  );
}

interface Statement {
  rank: number;
  /** Ids of what the award was given to and for. */
  of: string[];
  recipients: string[];
  /** What makes two statements tell of the same award. */
  key: string;
  award: Award;
}

function statementsOf(entity: unknown, names: Names, works: string[]): Statement[] {
  const id = string(own(entity, 'id'));
  return (Object.keys(OUTCOMES) as (keyof typeof OUTCOMES)[]).flatMap((property) =>
    many(own(own(entity, 'claims', 'statements'), property)).flatMap((statement) => {
      const rank = RANKS.indexOf(string(own(statement, 'rank')) || 'normal');
      const value = itemsOf([own(statement, 'mainsnak')])[0];
      return rank < 0 || !value ? [] : [read(entity, id, property, value, statement, rank, names, works)];
    }),
  );
}

function read(
  entity: unknown,
  id: string,
  property: keyof typeof OUTCOMES,
  value: string,
  statement: unknown,
  rank: number,
  names: Names,
  works: string[],
): Statement {
  const qualifier = (key: string) => many(own(own(statement, 'qualifiers'), key));
  const items = (key: string) => itemsOf(qualifier(key));
  const claim = (key: string) => many(own(own(entity, 'claims', 'statements'), key))[0];
  /* `winner` stands on the award, or on its edition where it says which award; the others on whoever received it. */
  const reversed = property === 'P1346';
  const prize = reversed ? (items('P166')[0] ?? id) : value;
  const receiver = reversed ? value : id;
  /* Where winners are named beside it, it was a work that they won it for. */
  const winners = items('P1346');
  const isWork =
    works.includes(receiver) || (!reversed && (winners.length > 0 || WORK_PROPERTIES.some((key) => claim(key))));
  const worksFor = [...items('P1686'), ...(isWork ? [receiver] : [])];
  const work = worksFor.find((each) => works.includes(each)) ?? worksFor[0];
  const recipients = isWork ? winners : [receiver];
  const date = dateOf(qualifier('P585')[0]) || (reversed ? dateOf(own(claim('P585'), 'mainsnak')) : '');
  const edition = items('P805')[0] ?? (reversed && prize !== id ? id : undefined);
  const award: Award = {
    outcome: OUTCOMES[property],
    award: names.of(prize),
    body: names.of(items('P1027')[0]),
    edition: names.of(edition),
    year: date.slice(0, 4),
    work: names.of(work),
    date,
    language: names.languageOf(prize),
    source: id && `https://www.wikidata.org/wiki/${id}#${property}`,
  };
  return {
    rank,
    of: [receiver, ...worksFor],
    recipients,
    key: [award.outcome, prize, work ?? receiver, award.year || edition].join(' '),
    award,
  };
}

function merge(statements: Statement[], names: Names): Award[] {
  const told = new Map<string, Statement>();
  for (const statement of statements) {
    const before = told.get(statement.key);
    if (before) for (const recipient of statement.recipients) before.recipients.push(recipient);
    else told.set(statement.key, statement);
  }
  return [...told.values()].map(({ award, recipients }) =>
    checkAward({ ...award, recipient: names.list([...new Set(recipients)]) })!,
  );
}

/* A snak may also say "some value" or "no value", which names nothing. */
function itemsOf(snaks: unknown[]): string[] {
  return snaks
    .map((snak) => string(own(own(own(snak, 'datavalue'), 'value'), 'id')))
    .filter((id) => /^[QL]\d+$/.test(id));
}

/* `+2024-01-28T00:00:00Z` with its precision: 11 is a day, 10 a month, 9 a year, less is no year. */
function dateOf(snak: unknown): string {
  const value = own(own(snak, 'datavalue'), 'value');
  const [, date] = /^\+(\d{4}-\d\d-\d\d)T/.exec(string(own(value, 'time'))) ?? [];
  const length = { 11: 10, 10: 7, 9: 4 }[whole(own(value, 'precision')) ?? 0];
  return date && length ? date.slice(0, length) : '';
}

/** The names of items, in the first of the reader's languages that has one. */
class Names {
  private readonly known = new Map<string, unknown>();

  constructor(
    entities: unknown[],
    labels: Record<string, unknown>,
    private readonly languages: string[],
  ) {
    for (const entity of entities) this.known.set(string(own(entity, 'id')), own(entity, 'labels'));
    for (const [id, label] of Object.entries(labels)) this.known.set(id, own(label, 'labels') ?? label);
  }

  of(id: string | undefined): string {
    return id ? (this.find(id)?.[1] ?? id) : '';
  }

  languageOf(id: string): string {
    return this.find(id)?.[0] ?? '';
  }

  list(ids: string[]): string {
    const names = ids.map((id) => this.of(id)).filter(Boolean);
    try {
      return new Intl.ListFormat(this.languages[0] ?? 'en').format(names);
    } catch {
      return names.join(', ');
    }
  }

  private find(id: string): [language: string, name: string] | undefined {
    const labels = this.known.get(id);
    if (typeof labels === 'string') return labels ? ['', labels] : undefined;
    const wanted = this.languages.flatMap((tag) => [tag.toLowerCase(), tag.toLowerCase().split('-')[0]!]);
    for (const language of [...wanted, 'mul', 'en', ...Object.keys(labels ?? {})]) {
      const label = own(labels, language);
      const name = string(own(label, 'value') ?? label);
      if (name) return [language === 'mul' ? '' : language, name];
    }
    return undefined;
  }
}
