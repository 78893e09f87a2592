import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html, nothing } from 'lit';
import '../src/article-card/define.js';
import '../src/award-badge/define.js';
import '../src/quote-block/define.js';
import { AwardBadge } from '../src/award-badge/award-badge.js';
import { addMessages } from '../src/core/messages.js';
import ar from '../src/messages/ar.js';
import de from '../src/messages/de.js';
import fr from '../src/messages/fr.js';
import hi from '../src/messages/hi.js';
import ja from '../src/messages/ja.js';
import ur from '../src/messages/ur.js';
import { violations } from './axe.js';
import { cleanUp, fixture } from './support.js';

const VARIANTS = ['line', 'pill', 'medallion', 'laurel'] as const;
const OUTCOMES = ['won', 'nominated', 'shortlisted', 'longlisted', 'runner-up', 'honoured'] as const;

type Attributes = Partial<
  Record<
    | 'outcome'
    | 'award'
    | 'category'
    | 'body'
    | 'edition'
    | 'year'
    | 'recipient'
    | 'work'
    | 'dedication'
    | 'href'
    | 'state'
    | 'icon'
    | 'variant'
    | 'size',
    string
  >
>;

/** The award of the 12th Fail story, from its seven attributes. */
const STORY = {
  outcome: 'won',
  award: 'Best Actor',
  category: 'Critics',
  work: '12th Fail',
  body: 'Filmfare Awards',
  edition: '69',
  year: '2024',
};

async function badge(attributes: Attributes, language = 'en'): Promise<AwardBadge> {
  const a = attributes;
  return fixture<AwardBadge>(
    html`<stet-award-badge
      outcome=${a.outcome ?? nothing}
      award=${a.award ?? nothing}
      category=${a.category ?? nothing}
      body=${a.body ?? nothing}
      edition=${a.edition ?? nothing}
      year=${a.year ?? nothing}
      recipient=${a.recipient ?? nothing}
      work=${a.work ?? nothing}
      dedication=${a.dedication ?? nothing}
      href=${a.href ?? nothing}
      state=${a.state ?? nothing}
      icon=${a.icon ?? nothing}
      variant=${a.variant ?? nothing}
      size=${a.size ?? nothing}
    ></stet-award-badge>`,
    language,
  );
}

const sentence = (element: Element) => element.shadowRoot!.textContent!;
const inside = (element: Element, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);

describe('award badge', () => {
  afterEach(cleanUp);

  it('tells the story’s award from seven attributes, within 90 characters', async () => {
    const told = sentence(await badge(STORY));
    expect(told).to.equal('Winner, Best Actor (Critics), 12th Fail, 69th Filmfare Awards, 2024');
    expect(told.length).to.be.at.most(90);
  });

  for (const [attributes, told] of [
    [{}, 'Winner'],
    [{ outcome: 'runner-up' }, 'Runner-up'],
    [{ work: '12th Fail' }, 'Winner, 12th Fail'],
    [{ category: 'Critics' }, 'Winner, Critics'],
    [{ edition: '69' }, 'Winner, 69th'],
    [{ body: 'Filmfare Awards', year: '2024' }, 'Winner, Filmfare Awards, 2024'],
    [
      { award: 'Best Actor', recipient: 'Vikrant Massey', work: '12th Fail' },
      'Winner, Best Actor, Vikrant Massey, 12th Fail',
    ],
    [{ outcome: 'honoured', award: 'Two Ladles', year: '2024–25' }, 'Honoured, Two Ladles, 2024–25'],
    [{ body: 'Booker Prize', edition: '2024 Booker Prize', year: '2024' }, 'Winner, 2024 Booker Prize'],
    [{ body: 'Harbour Food Guide', edition: '2024', year: '2024' }, 'Winner, 2024 Harbour Food Guide'],
    [{ body: 'Filmfare Awards', edition: 'Golden Jubilee' }, 'Winner, Golden Jubilee Filmfare Awards'],
    [{ outcome: 'no-such', award: '' }, 'Winner'],
  ] as [Attributes, string][]) {
    it(`says “${told}” where only ${JSON.stringify(attributes)} is known`, async () => {
      expect(sentence(await badge(attributes))).to.equal(told);
    });
  }

  for (const [edition, ordinal] of [
    ['1', '1st'],
    ['2', '2nd'],
    ['3', '3rd'],
    ['4', '4th'],
    ['11', '11th'],
    ['13', '13th'],
    ['21', '21st'],
    ['102', '102nd'],
  ]) {
    it(`counts the edition ${edition} as ${ordinal}`, async () => {
      expect(sentence(await badge({ edition, body: 'Games' }))).to.equal(`Winner, ${ordinal} Games`);
    });
  }

  it('says English words by the English rule where it does not know the page’s language', async () => {
    expect(sentence(await badge({ edition: '2', body: 'Guldbagge' }, 'sv'))).to.equal('Winner, 2nd Guldbagge');
  });

  it('follows the order, brackets and ordinals that a language brings', async () => {
    addMessages('tlh', {
      awardWon: 'Qap',
      awardSentence: '{outcome}\n：|{award}||（{category}）\n：|《{work}》|：|{body}',
      awardEdition: '№{edition}| |{body}',
    });
    expect(sentence(await badge(STORY, 'tlh'))).to.equal(
      'Qap：Best Actor（Critics）：《12th Fail》：№69 Filmfare Awards',
    );
  });

  for (const [language, messages, told] of [
    ['hi', hi, 'विजेता, सर्वश्रेष्ठ अभिनेता (समीक्षक), 12th Fail, 69वाँ फ़िल्मफ़ेयर पुरस्कार, 2024'],
    ['ur', ur, 'فاتح، بہترین اداکار (ناقدین)، 12th Fail، 69واں فلم فیئر ایوارڈز، 2024'],
    ['ar', ar, 'فوز، أفضل ممثل (النقاد)، 12th Fail، جوائز فيلم فير، الدورة الـ69، 2024'],
    ['fr', fr, 'Prix, Meilleur acteur (critiques), 12th Fail, Filmfare Awards, 69e édition, 2024'],
    ['de', de, 'Gewonnen, Bester Darsteller (Kritik), 12th Fail, 69. Filmfare Awards, 2024'],
    ['ja', ja, '受賞、主演男優賞（批評家部門）、『12th Fail』、第69回フィルムフェア賞、2024年'],
  ] as const) {
    it(`tells the story’s award in ${language}`, async () => {
      addMessages(language, messages);
      const [award, category, body] = {
        hi: ['सर्वश्रेष्ठ अभिनेता', 'समीक्षक', 'फ़िल्मफ़ेयर पुरस्कार'],
        ur: ['بہترین اداکار', 'ناقدین', 'فلم فیئر ایوارڈز'],
        ar: ['أفضل ممثل', 'النقاد', 'جوائز فيلم فير'],
        fr: ['Meilleur acteur', 'critiques', 'Filmfare Awards'],
        de: ['Bester Darsteller', 'Kritik', 'Filmfare Awards'],
        ja: ['主演男優賞', '批評家部門', 'フィルムフェア賞'],
      }[language] as [string, string, string];
      const shown = sentence(await badge({ ...STORY, award, category, body }, language));
      // Engines differ in the digits of plain `ar`, and either are right: they are compared by value.
      expect(shown.replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)))).to.equal(told);
    });
  }

  it('says expired and revoked right after the outcome', async () => {
    expect(sentence(await badge({ award: 'Gold', state: 'revoked' }))).to.equal('Winner (revoked), Gold');
    expect(sentence(await badge({ outcome: 'honoured', award: 'Mark', state: 'expired' }))).to.equal(
      'Honoured (expired), Mark',
    );
  });

  it('gives the dedication a line of its own', async () => {
    const element = await badge({ award: 'Best Actor', dedication: 'IPS Manoj Kumar Sharma' });
    const line = inside(element, '.dedication')!;
    expect(line.textContent).to.equal('Dedicated to IPS Manoj Kumar Sharma');
    expect(getComputedStyle(line).display).to.equal('block');
  });

  it('marks the work as a work, names as names and the year as a time', async () => {
    const element = await badge({ ...STORY, recipient: 'Vikrant Massey' });
    expect(inside(element, 'cite')!.textContent).to.equal('12th Fail');
    expect(inside(element, 'bdi[part="recipient"]')!.textContent).to.equal('Vikrant Massey');
    expect(inside(element, 'time[datetime="2024"]')!.textContent).to.equal('2024');
  });

  it('links the body, or the whole sentence where there is no body', async () => {
    expect(inside(await badge({ ...STORY, href: '/filmfare' }), 'a[href="/filmfare"]')!.textContent).to.equal(
      '69th Filmfare Awards',
    );
    expect(inside(await badge({ award: 'Best Actor', href: '/filmfare' }), 'a')!.textContent).to.equal(
      'Winner, Best Actor',
    );
    expect(inside(await badge({ award: 'Best Actor', href: 'javascript:alert(1)' }), 'a')).to.equal(null);
  });

  it('shows the author’s own sentence instead of the composed one, and keeps the picture', async () => {
    const element = await fixture(
      html`<stet-award-badge award="Best Actor" href="/a">The critics’ choice</stet-award-badge>`,
    );
    expect(sentence(element)).to.equal('');
    expect(inside(element, 'slot:not([name])')).to.exist;
    expect(inside(element, 'svg')).to.exist;
    expect(inside(element, 'a')).to.equal(null);
  });

  it('puts no link around a body that the author slotted, since it may hold one', async () => {
    const element = await fixture(
      html`<stet-award-badge href="/a" edition="2"><a slot="body" href="/b">Games</a></stet-award-badge>`,
    );
    expect(inside(element, 'a')).to.equal(null);
    expect(sentence(element)).to.equal('Winner, 2nd ');
  });

  for (const variant of VARIANTS) {
    it(`hides nothing but the picture from a screen reader (${variant})`, async () => {
      const element = await badge({ ...STORY, variant });
      expect(sentence(element)).to.equal('Winner, Best Actor (Critics), 12th Fail, 69th Filmfare Awards, 2024');
      for (const picture of element.shadowRoot!.querySelectorAll('svg'))
        expect(picture.getAttribute('aria-hidden')).to.equal('true');
      expect(element.shadowRoot!.querySelectorAll('[aria-label], [title], [role], img')).to.have.length(0);
      expect(await violations(element)).to.deep.equal([]);
    });

    it(`draws every outcome in a shape of its own (${variant})`, async () => {
      const shapes = new Map<string, string>();
      for (const outcome of OUTCOMES) shapes.set(shape(await badge({ award: 'Best Film', outcome, variant })), outcome);
      expect([...shapes.values()]).to.deep.equal([...OUTCOMES]);
    });

    it(`fits a column of 160 px, and 320 px (a page at 400 %) in large text (${variant})`, async () => {
      const element = await badge({
        ...STORY,
        recipient: 'Vikrant Massey',
        dedication: 'IPS Manoj Kumar Sharma',
        variant,
      });
      for (const [width, fontSize] of [
        [160, '1rem'],
        [320, '2rem'],
      ] as const) {
        Object.assign(element.parentElement!.style, { inlineSize: `${width}px`, fontSize });
        expect(inside(element, '.boundary')!.getBoundingClientRect().width, fontSize).to.be.at.most(width);
        expect(element.parentElement!.scrollWidth, fontSize).to.be.at.most(width);
      }
    });
  }

  it('keeps winner and nominee apart in forced colours, the picture in the colour of the text', async function () {
    if (!navigator.userAgent.includes('Chrome/')) return this.skip(); // only Chromium's driver can force colours
    await emulateMedia({ forcedColors: 'active' });
    try {
      for (const variant of VARIANTS) {
        const won = await badge({ award: 'Best Film', variant });
        const { color } = getComputedStyle(inside(won, '.boundary')!);
        expect(getComputedStyle(inside(won, 'svg')!).color).to.equal(color);
        const shapes = [shape(won), shape(await badge({ award: 'Best Film', outcome: 'nominated', variant }))];
        expect(new Set(shapes).size).to.equal(2);
      }
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });

  for (const lineHeight of ['1.2', '1.5', 'normal']) {
    it(`adds neither height nor space to the sentence it stands in (line height ${lineHeight})`, async () => {
      const paragraph = await fixture(
        html`<p style="inline-size: 900px; line-height: ${lineHeight}">… films (<stet-award-badge award="Best Actor"></stet-award-badge>), said</p>`,
      );
      const plain = document.createElement('p');
      plain.style.cssText = paragraph.style.cssText;
      plain.textContent = '… films (Winner, Best Actor), said';
      paragraph.after(plain);
      const [before, after] = [...paragraph.childNodes].filter((node) => node instanceof Text && node.data.trim());
      expect(before!.textContent + sentence(paragraph.firstElementChild!) + after!.textContent).to.equal(
        plain.textContent,
      );
      expect(paragraph.getBoundingClientRect().height).to.equal(plain.getBoundingClientRect().height);
      const element = paragraph.firstElementChild!;
      const box = inside(element, '.boundary')!.getBoundingClientRect();
      expect(box.left - edges(before!).right).to.be.within(-0.1, 0.1);
      expect(edges(after!).left - box.right).to.be.within(-0.1, 0.1);
    });
  }

  it('leaves no opening bracket and no picture alone at the end of a line', async () => {
    const paragraph = await fixture(
      html`<p>films (<stet-award-badge award="Best Actor"></stet-award-badge>), said</p>`,
    );
    const opening = [...paragraph.childNodes].find((node) => (node as Text).data?.includes('('))!;
    const picture = inside(paragraph.firstElementChild!, 'i')!;
    const word = inside(paragraph.firstElementChild!, 'strong')!;
    const broken = [];
    for (let width = 60; width < 200; width += 4) {
      paragraph.style.inlineSize = `${width}px`;
      const bracket = document.createRange();
      bracket.setStart(opening, (opening as Text).data.indexOf('('));
      bracket.setEnd(opening, (opening as Text).data.indexOf('(') + 1);
      const lines = [bracket, picture, word].map((part) => part.getClientRects()[0]!.bottom);
      if (Math.max(...lines) - Math.min(...lines) > 12) broken.push(width);
    }
    expect(broken).to.deep.equal([]);
  });

  for (const slot of ['speaker', 'source']) {
    it(`makes the line of a quote’s ${slot} no higher`, async () => {
      const quotes = await fixture(html`<div>
        <stet-quote-block text="Thank you."><span slot=${slot}>Vikrant Massey (Winner, Best Actor)</span></stet-quote-block>
        <stet-quote-block text="Thank you."><span slot=${slot}>Vikrant Massey (<stet-award-badge award="Best Actor"></stet-award-badge>)</span></stet-quote-block>
      </div>`);
      const [plain, told] = [...quotes.children].map((quote) => quote.getBoundingClientRect().height);
      expect(told).to.equal(plain);
    });
  }

  it('takes no more room in the badge slot of a card than its own', async () => {
    const card = await fixture(
      html`<stet-article-card href="/story" headline="A film"><stet-award-badge slot="badge" variant="pill" size="s" award="Best Actor"></stet-award-badge></stet-article-card>`,
    );
    const pill = inside(card.querySelector('stet-award-badge')!, '.boundary')!;
    const { marginTop, marginBottom } = getComputedStyle(pill);
    const room = inside(card, 'slot[name="badge"]')!.getBoundingClientRect().height;
    const own = pill.getBoundingClientRect().height + parseFloat(marginTop) + parseFloat(marginBottom);
    expect(room - own).to.be.within(-0.1, 2);
  });

  it('keeps its text in the place of the sentence while the font size steps', async () => {
    const sizes = [];
    for (const size of ['s', 'm', 'l'])
      sizes.push(parseFloat(getComputedStyle(inside(await badge({ variant: 'pill', size }), '.boundary')!).fontSize));
    expect(sizes).to.deep.equal([...sizes].sort((a, b) => a - b));
    expect(new Set(sizes).size).to.equal(3);
  });

  it('draws no picture where none is wanted', async () => {
    expect(inside(await badge({ icon: 'none' }), 'svg')).to.equal(null);
    for (const icon of ['trophy', 'laurel', 'medal', 'star', 'ribbon'])
      expect(inside(await badge({ icon }), 'svg path')!.getAttribute('d')).to.match(/^M/);
  });

  for (const variant of VARIANTS) {
    it(`keeps the place of a picture that is still on its way (${variant})`, async () => {
      const element = await badge({ ...STORY, variant, icon: 'star' });
      const box = () => JSON.stringify(inside(element, '.boundary')!.getBoundingClientRect());
      const drawn = box();
      const room = inside(element, 'i')!.getBoundingClientRect();
      for (const picture of element.shadowRoot!.querySelectorAll('svg')) picture.remove();
      element.shadowRoot!.adoptedStyleSheets = AwardBadge.styles.slice(0, 2).map(({ styleSheet }) => styleSheet!);
      expect(box()).to.equal(drawn);
      expect(inside(element, 'i')!.getBoundingClientRect()).to.deep.equal(room);
      expect(room.width).to.be.above(10);
    });
  }

  it('begins the words of a winner and of a nominee in the same place, whatever line is around', async () => {
    const edge = async (outcome: string) =>
      inside(await badge({ award: 'Best Film', outcome, variant: 'medallion' }), 'strong')!.getBoundingClientRect()
        .left;
    expect(await edge('won')).to.equal(await edge('nominated'));
  });

  it('shows a year as the language writes it and the award counts it, and whatever is no date as it is written', async () => {
    expect(sentence(await badge({ year: '2024' }, 'fa'))).to.equal('Winner, ۲۰۲۴');
    expect(sentence(await badge({ year: '2024–25' }, 'fa'))).to.equal('Winner, 2024–25');
    expect(sentence(await badge({ year: '2024-01-28' }))).to.equal('Winner, January 28, 2024');
  });
});

/* Where a text begins and ends in the line. */
function edges(text: Node): DOMRect {
  const range = document.createRange();
  range.selectNode(text);
  return range.getBoundingClientRect();
}

/** All that tells one outcome from another without colour: line, fill, weight. */
function shape(element: Element): string {
  const [box, picture, outcome, ring] = ['.boundary', 'svg', 'strong', 'i'].map((selector) =>
    inside(element, selector),
  );
  const edge = (of: HTMLElement | null | undefined) =>
    of
      ? `${getComputedStyle(of).borderStyle} ${getComputedStyle(of).borderWidth} ${getComputedStyle(of).borderRadius}`
      : '';
  const { color, fill, strokeWidth } = getComputedStyle(picture!);
  return [
    edge(box),
    edge(ring),
    fill === 'none' ? 'outline' : fill === color ? 'filled' : 'half-tone',
    strokeWidth,
    getComputedStyle(outcome!).fontWeight,
  ].join(' | ');
}
