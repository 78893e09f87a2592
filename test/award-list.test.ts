import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../src/award-badge/define-list.js';
import { AwardList } from '../src/award-badge/award-list.js';
import { violations } from './axe.js';
import { cleanUp, fixture, settled, visibleText } from './support.js';

const AWARDS = [
  { outcome: 'nominated', award: 'Best Film', body: 'Lakeside', year: '2024', work: 'The Slow Train' },
  { outcome: 'won', award: 'Best Director', body: 'Lakeside', edition: 31, year: '2024', work: 'The Slow Train' },
  { outcome: 'won', award: 'Best Script', body: 'Harbour', year: '2023', work: 'Night Bakery' },
  { outcome: 'shortlisted', award: 'New Voices', year: '2021', work: 'First Snow' },
];

const badges = html`
  <stet-award-badge outcome="nominated" award="Best Film" body="Lakeside"></stet-award-badge>
  <stet-award-badge outcome="won" award="Best Director" body="Lakeside"></stet-award-badge>
  <stet-award-badge outcome="won" award="best director" body="Lakeside "></stet-award-badge>
`;

async function list(data: unknown, attributes: Record<string, string> = {}): Promise<AwardList> {
  const element = await fixture<AwardList>(html`<stet-award-list></stet-award-list>`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = data;
  await settled(element.parentElement!);
  return element;
}

async function eventually<Found>(look: () => Found | null): Promise<Found> {
  for (let tries = 0; tries < 100; tries++) {
    const seen = look();
    if (seen !== null) return seen;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('It did not come.');
}

const found = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const told = (element: Element) => found(element, 'li').map(visibleText);
const headings = (element: Element) =>
  found(element, 'h2, h3, h4, h5, h6').map((heading) => `${heading.localName} ${visibleText(heading)}`);

describe('award list', () => {
  before(() => AwardList.prepare());
  afterEach(cleanUp);

  it('counts wins, nominations and the rest in words', async () => {
    expect(visibleText(found(await list(AWARDS), '[part="counts"]')[0]!)).to.equal(
      '2 wins, 1 nomination, 1 other honour',
    );
    expect(visibleText(found(await list(AWARDS.slice(0, 1)), '[part="counts"]')[0]!)).to.equal('1 nomination');
  });

  it('groups by body, wins first, with what has no body last', async () => {
    const element = await list(AWARDS);
    expect(headings(element)).to.deep.equal(['h3 Lakeside', 'h3 Harbour', 'h3 Other awards']);
    expect(told(element)).to.deep.equal([
      'Winner, Best Director, The Slow Train, 31st Lakeside, 2024',
      'Nominee, Best Film, The Slow Train, Lakeside, 2024',
      'Winner, Best Script, Night Bakery, Harbour, 2023',
      'Shortlisted, New Voices, First Snow, 2021',
    ]);
  });

  it('groups by year, the latest first, and by work', async () => {
    expect(headings(await list(AWARDS, { group: 'year' }))).to.deep.equal(['h3 2024', 'h3 2023', 'h3 2021']);
    expect(headings(await list(AWARDS, { group: 'work' }))).to.deep.equal([
      'h3 The Slow Train',
      'h3 Night Bakery',
      'h3 First Snow',
    ]);
    expect(headings(await list(AWARDS, { group: 'none' }))).to.deep.equal([]);
  });

  it('puts the headings of the groups one level below its own', async () => {
    expect(headings(await list(AWARDS.slice(0, 2), { heading: 'Awards', level: '2' }))).to.deep.equal([
      'h2 Awards',
      'h3 Lakeside',
    ]);
    expect(headings(await list(AWARDS.slice(0, 2), { heading: 'Awards', level: '5' }))).to.deep.equal([
      'h5 Awards',
      'h6 Lakeside',
    ]);
  });

  it('is a list with a list’s items, also where the bullets are gone', async () => {
    const [group] = found(await list(AWARDS, { group: 'none' }), 'ul');
    expect(group!.getAttribute('role')).to.equal('list');
    expect([...group!.children].map(({ localName }) => localName)).to.deep.equal(['li', 'li', 'li', 'li']);
  });

  it('folds what is beyond the limit, and says how much that is', async () => {
    const element = await list(AWARDS, { limit: '2' });
    expect(visibleText(found(element, 'summary')[0]!)).to.equal('2 more awards');
    expect(found(element, 'details li')).to.have.length(2);
    expect(found(await list(AWARDS, { limit: '3' }), 'summary').map(visibleText)).to.deep.equal(['1 more award']);
    expect(found(await list(AWARDS, { limit: '4' }), 'details')).to.have.length(0);
  });

  it('says again which group the folded awards belong to', async () => {
    expect(headings(await list(AWARDS, { limit: '2' }))).to.deep.equal([
      'h3 Lakeside',
      'h3 Harbour',
      'h3 Lakeside',
      'h3 Other awards',
    ]);
  });

  it('shows an award that is told twice once', async () => {
    const element = await list([
      ...AWARDS,
      { ...AWARDS[2], award: 'BEST SCRIPT' },
      { ...AWARDS[2], dedication: 'Everybody' },
    ]);
    expect(told(element)).to.have.length(4);
  });

  it('shows what was revoked and does not count it', async () => {
    const element = await list([{ award: 'Gold' }, { award: 'Silver', state: 'revoked' }], { group: 'none' });
    expect(told(element)).to.deep.equal(['Winner, Gold', 'Winner (revoked), Silver']);
    expect(visibleText(found(element, '[part="counts"]')[0]!)).to.equal('1 win');
  });

  it('groups the badges in its markup, and leaves them where they are', async () => {
    const element = await fixture(html`<stet-award-list>${badges}</stet-award-list>`);
    expect(told(element)).to.deep.equal(['Winner, Best Director, Lakeside', 'Nominee, Best Film, Lakeside']);
    expect(element.querySelectorAll(':scope > stet-award-badge')).to.have.length(3);
    element.querySelector('stet-award-badge')!.remove();
    await new Promise((resolve) => setTimeout(resolve));
    await settled(element.parentElement!);
    expect(told(element)).to.deep.equal(['Winner, Best Director, Lakeside']);
  });

  it('reads JSON from a child script', async () => {
    const element = await fixture(
      html`<stet-award-list><script type="application/json">[{"award":"Gold","year":2024}]</script></stet-award-list>`,
    );
    expect(told(element)).to.deep.equal(['Winner, Gold, 2024']);
  });

  it('shows its markup while there are no awards', async () => {
    const element = await fixture(html`<stet-award-list><p>Soon.</p></stet-award-list>`);
    expect(visibleText(element)).to.equal('Soon.');
  });

  for (const [what, data] of [
    ['no list', { award: 'Gold' }],
    ['text', 'Gold'],
    ['entries that are no objects', [null, 1, 'Gold', undefined]],
  ] as [string, unknown][]) {
    it(`repairs ${what}`, async () => {
      const element = await list(data);
      expect(told(element)).to.deep.equal([]);
    });
  }

  it('takes text and numbers from outside data, and nothing else', async () => {
    const hostile = JSON.parse(
      '[{"award":{"a":1},"body":["x"],"year":2024,"outcome":"constructor","href":"javascript:alert(1)","__proto__":{"work":"x"}}]',
    ) as unknown;
    const element = await list(hostile);
    expect(told(element)).to.deep.equal(['Winner, 2024']);
    expect(found(found(element, 'stet-award-badge')[0]!, 'a')).to.have.length(0);
  });

  it('shows a thousand awards', async () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({
      award: `Prize ${index}`,
      outcome: index % 3 ? 'nominated' : 'won',
      year: String(1950 + (index % 70)),
    }));
    const element = await list(many, { group: 'year', limit: '20' });
    expect(visibleText(found(element, '[part="counts"]')[0]!)).to.equal('334 wins, 666 nominations');
    expect(found(element, 'li')).to.have.length(1000);
  });

  it('puts wins into the page as structured data, where it is asked to', async () => {
    const element = await list([
      ...AWARDS,
      { ...AWARDS[2], category: '</script>', recipient: 'Mira Osei' },
      { award: 'Gone', work: 'Night Bakery', state: 'revoked' },
    ]);
    expect(element.querySelector('script')).to.equal(null);
    element.setAttribute('structured-data', 'work');
    const script = await eventually(() => element.querySelector('script[type="application/ld+json"]'));
    expect(script.textContent).not.to.include('<');
    expect(JSON.parse(script.textContent!)).to.deep.equal([
      {
        '@context': 'https://schema.org',
        '@type': 'CreativeWork',
        name: 'The Slow Train',
        award: ['Best Director, Lakeside, 2024'],
      },
      {
        '@context': 'https://schema.org',
        '@type': 'CreativeWork',
        name: 'Night Bakery',
        award: ['Best Script, Harbour, 2023', 'Best Script (</script>), Harbour, 2023'],
      },
    ]);
    element.setAttribute('structured-data', 'person');
    await eventually(() => element.querySelector('script')!.textContent!.includes('"@type":"Person"') || null);
    expect(element.querySelectorAll('script')).to.have.length(1);
  });

  const pages: [string, TemplateResult][] = [
    ['badges', html`<stet-award-list heading="Awards" limit="1">${badges}</stet-award-list>`],
    ['data', html`<stet-award-list heading="Awards" variant="pill" .data=${AWARDS}></stet-award-list>`],
  ];
  for (const [what, page] of pages) {
    it(`is accessible with ${what}`, async () => {
      expect(await violations(await fixture(page))).to.deep.equal([]);
    });
  }
});
