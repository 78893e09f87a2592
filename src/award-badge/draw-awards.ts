import { html, nothing } from 'lit';
import { formatNumber } from '../core/format.js';
import type { Widget } from '../core/widget.js';
import { compose } from './compose.js';
import { outcome } from './outcome.js';

export { styles } from './award-list.css.js';
export { words } from './list-words.js';

/* What makes an award the same award, and what else a badge is told. `slot` is the place of a badge in the markup. */
const IDENTITY = ['outcome', 'award', 'category', 'body', 'edition', 'year', 'recipient', 'work'] as const;
const PARTS = [...IDENTITY, 'dedication', 'href', 'state', 'icon', 'size', 'variant', 'slot'] as const;
export type Told = Partial<Record<(typeof PARTS)[number], string>>;

/** A list as far as it is drawn from; what it says is its own, closed to the page and not to its other half. */
export interface List {
  data: unknown;
  /** The badges in its markup by their attributes. */
  markup?: object[];
  group: 'body' | 'year' | 'work' | 'none';
  heading: string;
  level: string;
  /** How many awards show at once; null for all. */
  limit: number | null;
  variant: string;
  language: string;
  has(name: string): boolean;
  say(key: string, values?: Record<string, string | number>): string;
}

/** The badges in a list's markup by their attributes. Each gets a slot of its own, so that it can be put into a group. */
export function badgesIn(list: Element): object[] {
  return [...list.children]
    .filter(({ localName }) => localName === 'stet-award-badge')
    .map((badge, index) => {
      badge.slot = `award-${index}`;
      return Object.fromEntries([...badge.attributes].map(({ name, value }) => [name, value]));
    });
}

/** Each award once, wins first. Anything but a list of objects is no awards. */
function awardsOf({ data, markup }: Pick<List, 'data' | 'markup'>): Told[] {
  const awards = new Map<string, Told>();
  for (const award of (Array.isArray(data) ? data : (markup ?? [])) as unknown[]) {
    if (typeof award !== 'object' || !award) continue;
    const told = pick(award as Record<string, unknown>);
    const identity = IDENTITY.map((name) => told[name])
      .join('\n')
      .toLowerCase();
    if (!awards.has(identity)) awards.set(identity, told);
  }
  return [...awards.values()].sort((a, b) => Number(isWin(b)) - Number(isWin(a)));
}

/** Puts the wins into the page for search engines, where the list is told to. */
export function publish(
  list: Widget & Pick<List, 'markup'> & { structuredData: 'none' | 'work' | 'person' | 'organization' },
): void {
  const { structuredData } = list;
  if (structuredData === 'none') return;
  import('./award-json-ld.js').then(
    ({ writeAwards }) => writeAwards(list, awardsOf(list), structuredData),
    () => {},
  );
}

/** The awards in groups; undefined where there are none. */
export function drawAwards(list: List) {
  const awards = awardsOf(list);
  if (!awards.length) return undefined;
  const { group, heading, level } = list;
  const shown = list.limit ?? awards.length;
  const rest = awards.slice(shown);
  const headed = list.has('heading');
  const below = group !== 'none' && awards.some((award) => award[group]) ? Number(level) + Number(headed) : 0;
  const groups = (some: Told[]) => drawGroups(some, list, below);
  return html`<div class="boundary" part="list">
    ${headed ? headingOf(Number(level), 'heading', html`<slot name="heading">${heading}</slot>`) : nothing}
    <p part="counts">${counted(awards, list)}</p>
    ${groups(awards.slice(0, shown))}
    ${rest.length ? html`<details><summary part="more">${sayCount(list, 'awardMore', rest.length)}</summary>${groups(rest)}</details>` : nothing}
  </div>`;
}

/* `level` of the groups' headings, 0 for none. */
function drawGroups(awards: Told[], list: List, level: number) {
  const { group, variant } = list;
  const groups = new Map<string, Told[]>();
  for (const award of awards) {
    const name = (group !== 'none' && award[group]) || '';
    groups.set(name, [...(groups.get(name) ?? []), award]);
  }
  /* Without its bullets a list is none to VoiceOver, unless its role says so. */
  return [...groups]
    .sort(([a], [b]) => Number(!a) - Number(!b) || (group === 'year' ? Number(b) - Number(a) : 0))
    .map(
      ([name, members]) => html`
        ${level ? headingOf(level, 'group', name || list.say('awardOther')) : nothing}
        <ul role="list" class=${variant}>
          ${members.map((award) => html`<li>${badge(award, variant)}</li>`)}
        </ul>
      `,
    );
}

function badge(told: Told, variant: string) {
  if (told.slot) return html`<slot name=${told.slot}></slot>`;
  const part = (name: keyof Told) => told[name] ?? nothing;
  return html`<stet-award-badge variant=${told.variant ?? variant} icon=${part('icon')} size=${part('size')} outcome=${part('outcome')} award=${part('award')} category=${part('category')} body=${part('body')} edition=${part('edition')} year=${part('year')} recipient=${part('recipient')} work=${part('work')} dedication=${part('dedication')} href=${part('href')} state=${part('state')}></stet-award-badge>`;
}

/** "6 wins, 10 nominations"; what was revoked does not count. */
function counted(awards: Told[], list: List) {
  const valid = awards.filter(({ state }) => state !== 'revoked');
  const wins = valid.filter(isWin).length;
  const nominations = valid.filter(({ outcome }) => outcome === 'nominated').length;
  const pattern = list.say('awardCounts', { wins: '{wins}', nominations: '{nominations}', honours: '{honours}' });
  return compose(
    pattern,
    {
      wins: sayCount(list, 'awardWins', wins),
      nominations: sayCount(list, 'awardNominations', nominations),
      honours: sayCount(list, 'awardHonours', valid.length - wins - nominations),
    },
    (told: string | undefined = '', ...part) => told + part.join(''),
  );
}

function sayCount(list: List, key: string, count: number): string | undefined {
  return count ? list.say(key, { count, number: formatNumber(count, list.language) }) : undefined;
}

const isWin = ({ outcome }: Told): boolean => outcome === 'won';

/** Text and numbers of an award's own parts; whatever else an outside document holds is left where it is. */
function pick(award: Record<string, unknown>): Told {
  const told: Told = {};
  for (const name of PARTS) {
    const value = Object.hasOwn(award, name) && award[name];
    if (value && /^(string|number)$/.test(typeof value)) told[name] = String(value).trim();
  }
  told.outcome = outcome.read(told.outcome ?? null, 'outcome');
  return told;
}

function headingOf(level: number, part: string, content: unknown) {
  if (level === 2) return html`<h2 part=${part}>${content}</h2>`;
  if (level === 3) return html`<h3 part=${part}>${content}</h3>`;
  if (level === 4) return html`<h4 part=${part}>${content}</h4>`;
  if (level === 5) return html`<h5 part=${part}>${content}</h5>`;
  return html`<h6 part=${part}>${content}</h6>`;
}
