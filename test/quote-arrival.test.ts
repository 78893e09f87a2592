import { expect } from 'chai';
import '../src/quote-block/define.js';
import type { QuoteBlock } from '../src/quote-block/quote-block.js';
import { chooseTranslation } from '../src/core/translation-choice.js';
import { settled, visibleText } from './support.js';

let page: HTMLElement;

function open(markup: string): QuoteBlock[] {
  page?.remove();
  page = document.body.appendChild(document.createElement('main'));
  page.lang = 'en';
  page.style.width = '400px';
  (page as HTMLElement & { setHTMLUnsafe(html: string): void }).setHTMLUnsafe(markup);
  return [...page.querySelectorAll('stet-quote-block')];
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/* What is drawn at once, before anything can have been fetched. */
async function firstDrawing(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}

const BAS = 'quote-lang="hi-Latn" translation-lang="en" text="Bas, ab main retire ho sakta hoon!!!"';
const ENOUGH =
  'translation="Now, I can take my retirement, and I thank all of you for it from the bottom of my heart."';

describe('a quote whose rarer parts arrive late', () => {
  after(() => {
    page.remove();
    chooseTranslation([], 0);
  });

  /* First of all, since whatever has arrived stays for all quotes of the page. */
  it('keeps its height', async () => {
    const quotes = open(
      [
        `<stet-quote-block ${BAS} ${ENOUGH} display="toggle"></stet-quote-block>`,
        `<stet-quote-block ${BAS} ${ENOUGH} display="toggle" actions="copy"></stet-quote-block>`,
        `<stet-quote-block ${BAS} actions="copy share" speaker="Vikrant Massey"></stet-quote-block>`,
        `<stet-quote-block ${BAS} ${ENOUGH} display="translation" translator="Asha Rao"></stet-quote-block>`,
        `<stet-quote-block ${BAS} ${ENOUGH} structured-data></stet-quote-block>`,
        `<stet-quote-block text="One line.\n\nAnother, &quot;with words&quot; in it." ${ENOUGH}></stet-quote-block>`,
        '<stet-quote-block><p>One paragraph.</p><p>Another.</p></stet-quote-block>',
        '<stet-quote-block>\n  <p>Words.</p>\n  <p slot="translation" lang="fr">Mots.</p>\n</stet-quote-block>',
      ].join(''),
    );
    await firstDrawing();
    const heights = () => quotes.map((quote) => Math.round(quote.getBoundingClientRect().height));
    const before = heights();
    for (const quote of quotes) expect(quote.shadowRoot!.querySelector('.boundary')).to.exist;
    expect(quotes[0]!.shadowRoot!.querySelector('button')).to.equal(null);
    await settled(page);
    expect(quotes[0]!.shadowRoot!.querySelector('button')).to.exist;
    expect(heights()).to.deep.equal(before);
  });

  /* As a server would have written it: drawn here once, and then read by the parser with its root. */
  async function woken(attributes: string, children = ''): Promise<QuoteBlock> {
    const [drawn] = open(`<stet-quote-block ${attributes}>${children}</stet-quote-block>`);
    await settled(page);
    const root = drawn!.shadowRoot!.innerHTML.replace(/<!--.*?-->/g, '');
    const [quote] = open(
      `<stet-quote-block ${attributes}><template shadowrootmode="open">${root}<i id="written-by-the-server"></i></template>${children}</stet-quote-block>`,
    );
    await wait(300); // what a found quote asks for arrives without being drawn, so nothing can be waited for
    return quote!;
  }

  it('writes its structured data without being drawn anew', async () => {
    const quote = await woken(`${BAS} ${ENOUGH} structured-data speaker="Vikrant Massey"`);
    for (let turn = 0; turn < 60 && !quote.querySelector('script'); turn++) await wait(50);
    await wait(100);
    await settled(page);
    expect(JSON.parse(quote.querySelector('script')!.textContent!).creator.name).to.equal('Vikrant Massey');
    expect(quote.shadowRoot!.querySelector('#written-by-the-server')).to.exist;
    expect(quote.shadowRoot!.adoptedStyleSheets.length).to.equal(0);
  });

  it('turns to its translation when a server has drawn it', async () => {
    const quote = await woken(`${BAS} ${ENOUGH} display="toggle"`);
    const button = () => quote.shadowRoot!.querySelector('button')!;
    button().click();
    await settled(page);
    expect(button().ariaPressed).to.equal('true');
    expect(visibleText(quote)).to.match(/^English translation: “Now, I can .*heart\.” Show translation$/);
  });

  it('follows a choice that was made elsewhere on the page, when a server has drawn it', async () => {
    const spans = ['en', 'fr'].map((lang) => `<span slot="translation" lang="${lang}">In ${lang}</span>`);
    const quote = await woken(BAS, spans.join(''));
    expect(visibleText(quote)).to.contain('In en');
    chooseTranslation(['en', 'fr'], 1);
    await settled(page);
    expect(visibleText(quote)).to.contain('In fr');
    expect(visibleText(quote)).to.not.contain('In en');
  });
});
