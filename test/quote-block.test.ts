import { expect } from 'chai';
import { html } from 'lit';
import '../src/quote-block/define.js';
import type { QuoteBlock } from '../src/quote-block/quote-block.js';
import { chooseTranslation } from '../src/core/translation-choice.js';
import { violations } from './axe.js';
import { sendKeys } from '@web/test-runner-commands';
import { cleanUp, fixture, settled, visibleText } from './support.js';

const part = (quote: Element, name: string) => quote.shadowRoot!.querySelector<HTMLElement>(`[part='${name}']`);

describe('quote block', () => {
  afterEach(() => {
    cleanUp();
    chooseTranslation([], 0);
    localStorage.removeItem('stet-translation');
  });

  const massey = (more = html``) => fixture<QuoteBlock>(html`${more}`);

  it('marks the original with its language, keeps it from being translated, and labels the translation', async () => {
    const quote = await massey(
      html`<stet-quote-block text="Bas, ab main retire ho sakta hoon!!!" quote-lang="hi-Latn" translation="Now, I can take my retirement!!!" translation-lang="en"></stet-quote-block>`,
    );
    const original = part(quote, 'original')!;
    expect(original.localName).to.equal('blockquote');
    expect([original.lang, original.dir, original.translate]).to.deep.equal(['hi-Latn', 'ltr', false]);
    expect(visibleText(original)).to.equal('“Bas, ab main retire ho sakta hoon!!!”');
    expect(visibleText(part(quote, 'translation')!)).to.equal(
      'English translation: “Now, I can take my retirement!!!”',
    );
  });

  it('parses the quote of the story where it stands, and leaves the light DOM as it is', async () => {
    const text = "Bas, ab main retire ho sakta hoon (Now, I can take my retirement)!!! Thank you so so much Ma'am! …";
    const quote = await massey(
      html`<stet-quote-block quote-lang="hi-Latn" translation-lang="en" parse>${text}</stet-quote-block>`,
    );
    expect(visibleText(part(quote, 'original')!)).to.equal(
      "“Bas, ab main retire ho sakta hoon!!! Thank you so so much Ma'am! …”",
    );
    expect(part(quote, 'original')!.querySelector('[lang=en]')!.textContent).to.contain('Thank you');
    expect(visibleText(part(quote, 'translation')!)).to.equal(
      'English translation: “Now, I can take my retirement!!!”',
    );
    expect(quote.textContent).to.equal(text);
  });

  it('names the attribution once, outside the block quote, and cites works, never people', async () => {
    const quote = await massey(
      html`<stet-quote-block text="Legends." speaker="Kareena Kapoor Khan" source="Instagram" source-href="https://example.org/p" said="2024-02-02"></stet-quote-block>`,
    );
    expect(visibleText(part(quote, 'attribution')!)).to.equal('Kareena Kapoor Khan, Instagram, February 2, 2024');
    expect(part(quote, 'original')!.contains(part(quote, 'attribution'))).to.equal(false);
    expect(quote.shadowRoot!.querySelector('cite')!.textContent).to.equal('Instagram');
    expect(part(quote, 'original')!.getAttribute('cite')).to.equal('https://example.org/p');
  });

  it('turns to the translation by keyboard, says so, and moves nothing', async () => {
    const quote = await massey(
      html`<stet-quote-block display="toggle" text="Merci." quote-lang="fr" translation="Thank you to every single one of those who believed in me all these years, from the first day to this last one." translation-lang="en"></stet-quote-block>`,
    );
    const button = part(quote, 'button')!;
    const height = quote.getBoundingClientRect().height;
    expect(visibleText(quote.shadowRoot!)).to.equal('“Merci.” Show translation');
    button.click();
    await quote.updateComplete;
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(visibleText(quote.shadowRoot!)).to.match(/^English translation: “Thank you/);
    expect(quote.getBoundingClientRect().height).to.equal(height);
  });

  it('stands within a sentence without a space or a jump', async () => {
    const paragraph = await fixture(
      html`<p style="font: 20px/30px serif">He said <stet-quote-block display="inline" text="Main khush hoon." quote-lang="hi-Latn" translation="I am happy" translation-lang="en"></stet-quote-block>, twice.</p>`,
    );
    expect(visibleText(paragraph)).to.equal('He said “Main khush hoon (I am happy).”, twice.');
    expect(paragraph.getBoundingClientRect().height).to.equal(30);
    expect(
      getComputedStyle(paragraph.querySelector('stet-quote-block')!.shadowRoot!.firstElementChild!).fontSize,
    ).to.equal('20px');
  });

  it('puts the columns one above the other where there is no room', async () => {
    const box = await fixture(
      html`<div style="width: 700px"><stet-quote-block display="side-by-side" text="Merci." translation="Thanks." quote-lang="fr"></stet-quote-block></div>`,
    );
    const quote = box.querySelector('stet-quote-block')!;
    const tops = () =>
      [part(quote, 'original')!, part(quote, 'translation')!].map((each) =>
        Math.round(each.getBoundingClientRect().top),
      );
    expect(tops()[0]).to.equal(tops()[1]);
    box.style.width = '240px';
    expect(tops()[0]).to.be.lessThan(tops()[1]!);
  });

  const several = (name = '') =>
    html`<stet-quote-block id=${name} text="Мы не сдадимся." quote-lang="ru"><span slot="translation" lang="fr">Nous n’abandonnerons pas.</span><span slot="translation" lang="en-GB">We will not give up.</span><span slot="translation" lang="ta">விடமாட்டோம்.</span></stet-quote-block>`;

  it('shows the translation in the language of the page, and the rest in a menu', async () => {
    const quote = await massey(several());
    expect(visibleText(part(quote, 'translation')!.lastElementChild!)).to.equal('“We will not give up.”');
    const menu = quote.shadowRoot!.querySelector('select')!;
    expect([...menu.options].map(({ text }) => text)).to.deep.equal(['French', 'British English', 'Tamil']);
    expect(menu.selectedOptions[0]!.text).to.equal('British English');
  });

  it('shares the choice of a language among all quotes of the page, and stores nothing unless asked', async () => {
    const page = await fixture(html`<div>${several('one')}${several('two')}</div>`);
    const [one, two] = [...page.querySelectorAll('stet-quote-block')];
    const choose = (quote: Element, index: number) => {
      const menu = quote.shadowRoot!.querySelector('select')!;
      menu.selectedIndex = index;
      menu.dispatchEvent(new Event('change', { bubbles: true }));
      return settled(page);
    };
    await choose(one!, 0);
    expect(visibleText(two!)).to.contain('Nous n’abandonnerons pas.');
    expect(localStorage.getItem('stet-translation')).to.equal(null);
    one!.setAttribute('remember', '');
    await choose(one!, 2);
    expect(localStorage.getItem('stet-translation')).to.equal('ta');
  });

  it('writes its marks in the language of the article, inside a quotation the inner ones', async () => {
    for (const [language, expected] of [
      ['en', '“A ‘B’ c”'],
      ['hi', '“A ‘B’ c”'],
      ['ta', '“A ‘B’ c”'],
      ['zh', '“A ‘B’ c”'],
      ['pt', '“A ‘B’ c”'],
      ['es', '«A “B” c»'],
      ['fa', '«A ‹B› c»'],
      ['he', '”A ’B’ c”'],
      ['de', '„A ‚B‘ c“'],
      ['fr', '«\u202FA «\u202FB\u202F» c\u202F»'],
      ['ru', '«A „B“ c»'],
      ['ja', '「A 『B』 c」'],
      ['ar', '”A ’B‘ c“'],
    ]) {
      const quote = await fixture(html`<stet-quote-block text='A "B" c' quote-lang="hi"></stet-quote-block>`, language);
      expect(part(quote, 'original')!.textContent, language).to.equal(expected);
    }
  });

  it('sets no marks around what brings its own', async () => {
    const quote = await massey(html`<stet-quote-block>“Legends.”</stet-quote-block>`);
    expect(visibleText(part(quote, 'original')!)).to.equal('“Legends.”');
  });

  it('sets no marks around a translation that brings its own', async () => {
    const quote = await massey(
      html`<stet-quote-block text="Bas." quote-lang="hi-Latn"><span slot="translation" lang="en">“Enough.”</span></stet-quote-block>`,
    );
    expect(visibleText(part(quote, 'translation')!)).to.equal('English translation: “Enough.”');
  });

  it('parts who said it from where by the comma of the page', async () => {
    for (const [language, expected] of [
      ['ar', 'ليلى، كاتبة'],
      ['ja', 'ليلى、كاتبة'],
      ['he', 'ليلى, كاتبة'],
    ]) {
      const quote = await fixture(
        html`<stet-quote-block text="A" speaker="ليلى" speaker-role="كاتبة"></stet-quote-block>`,
        language,
      );
      expect(part(quote, 'attribution')!.textContent!.trim(), language).to.equal(expected);
    }
  });

  it('keeps the space before the brackets when its words are laid out over lines', async () => {
    const quote = await massey(
      html`<stet-quote-block display="inline" quote-lang="hi-Latn">
        Bas.
        <span slot="translation" lang="en">Enough.</span>
      </stet-quote-block>`,
    );
    const slot = quote.shadowRoot!.querySelector('slot')!;
    expect(getComputedStyle(slot).marginInlineEnd).to.equal('0px');
  });

  it('shows the runs of its data, each in its language, and is not harmed by what is wrong in it', async () => {
    const quote = await massey(html`<stet-quote-block></stet-quote-block>`);
    quote.data = {
      segments: [
        { text: 'Bas!', lang: 'hi-Latn', translation: 'Enough' },
        null,
        { lang: 3 },
        { text: 'Thank you', lang: 'en' },
        7,
      ],
      speaker: { no: 'text' },
    };
    await quote.updateComplete;
    expect(visibleText(part(quote, 'original')!)).to.equal('“Bas! Thank you”');
    expect(visibleText(part(quote, 'translation')!)).to.equal('English translation: “Enough!”');
    expect(part(quote, 'attribution')).to.equal(null);
  });

  it('says who translated, and that a machine did', async () => {
    const quote = await massey(
      html`<stet-quote-block display="translation" text="Bas." quote-lang="hi-Latn" translation="Enough." translator="DeepL" machine-translated></stet-quote-block>`,
    );
    expect(visibleText(quote)).to.equal('Translated from Hindi “Enough.” Machine translation by DeepL');
  });

  it('writes one script of structured data, also after it was moved and cloned, and nothing in it ends the script', async () => {
    const quote = await massey(
      html`<stet-quote-block structured-data text="</script><b>&" quote-lang="en" speaker="A"></stet-quote-block>`,
    );
    const scripts = async (element: Element) => {
      await settled(element.parentElement!);
      for (let wait = 0; wait < 60 && !element.querySelector('script'); wait++) {
        await new Promise((resolve) => setTimeout(resolve, 50)); // the part that writes it has to arrive
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
      return [...element.querySelectorAll('script')];
    };
    const [script] = await scripts(quote);
    expect(script!.textContent).to.not.match(/[<>&]/);
    expect(JSON.parse(script!.textContent!)).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'Quotation',
      text: '</script><b>&',
      inLanguage: 'en',
      creator: { '@type': 'Person', name: 'A' },
    });
    const clone = quote.cloneNode(true) as Element;
    quote.parentElement!.append(clone, quote);
    expect(await scripts(quote)).to.have.length(1);
    expect(await scripts(clone)).to.have.length(1);
  });

  it('copies quote, translation, attribution and link as text and as HTML, and says so', async () => {
    const written: ClipboardItem[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { write: (items: ClipboardItem[]) => Promise.resolve(written.push(...items)) },
    });
    try {
      const quote = await massey(
        html`<stet-quote-block actions="copy" text="Bas <b>!" quote-lang="hi-Latn" translation="Enough!" translation-lang="en" speaker="Vikrant Massey" source-href="https://example.org/p"></stet-quote-block>`,
      );
      part(quote, 'button')!.click();
      const status = () => visibleText(quote.shadowRoot!.querySelector('[role=status]')!);
      for (let wait = 0; wait < 100 && status() !== 'Copied'; wait++)
        await new Promise((resolve) => setTimeout(resolve, 50));
      const read = async (type: string) => (await written[0]!.getType(type)).text();
      expect(await read('text/plain')).to.equal('“Bas <b>!”\n“Enough!”\nVikrant Massey\nhttps://example.org/p');
      expect(await read('text/html')).to.match(
        /^<blockquote><p lang="hi-Latn">“Bas &lt;b&gt;!”<\/p><\/blockquote><p lang="en">/,
      );
      expect(status()).to.equal('Copied');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('keeps two paragraphs apart, with one mark at either end', async () => {
    const quote = await massey(html`<stet-quote-block><p>One.</p><p>Two.</p></stet-quote-block>`);
    const [one, two] = [...quote.querySelectorAll('p')].map((each) => each.getBoundingClientRect());
    expect(visibleText(part(quote, 'original')!)).to.match(/^“ ?One\. ?Two\. ?”$/);
    expect(two!.bottom).to.be.greaterThan(one!.bottom);
  });

  const paragraphsOf = (element: Element) => [...element.querySelectorAll('p')].map(visibleText);

  it('makes paragraphs of what empty lines separate, in the original and in the translation', async () => {
    const quote = await massey(
      html`<stet-quote-block text=${'One.\n\nTwo\nlines.'} translation=${'Eins.\n\nZwei.'} translation-lang="de"></stet-quote-block>`,
    );
    expect(paragraphsOf(part(quote, 'original')!)).to.deep.equal(['“One.', 'Two lines.”']);
    expect(paragraphsOf(part(quote, 'translation')!)).to.deep.equal(['“Eins.', 'Zwei.”']);
  });

  it('makes paragraphs of its data too, across runs of several languages', async () => {
    const quote = await massey(html`<stet-quote-block></stet-quote-block>`);
    quote.data = {
      segments: [
        { text: 'Bas!\n\nShukriya.', lang: 'hi-Latn' },
        { text: 'Thank you.', lang: 'en' },
      ],
    };
    await quote.updateComplete;
    expect(paragraphsOf(part(quote, 'original')!)).to.deep.equal(['“Bas!', 'Shukriya. Thank you.”']);
  });

  it('keeps its lines at about 66 characters, however wide the column is', async () => {
    const box = await fixture(
      html`<div style="width: 1800px; font: 16px sans-serif"><stet-quote-block text=${'It is a long way from the village to the city. '.repeat(8)} quote-lang="en"></stet-quote-block></div>`,
    );
    const text = box.querySelector('stet-quote-block')!.shadowRoot!.querySelector('blockquote')!;
    const lines = Math.round(text.getBoundingClientRect().height / parseFloat(getComputedStyle(text).lineHeight));
    expect(text.textContent!.length / lines).to.be.within(50, 75);
  });

  it('sets slotted words from right to left where nobody says their language', async () => {
    const marks = async (quote: ReturnType<typeof html>) => {
      const nodes = document.createTreeWalker(part(await massey(quote), 'original')!, NodeFilter.SHOW_TEXT);
      const places: number[] = [];
      for (const range = document.createRange(); nodes.nextNode();) {
        if (!/[“”]/.test(nodes.currentNode.textContent!)) continue;
        range.selectNode(nodes.currentNode);
        places.push(range.getBoundingClientRect().left);
      }
      return places;
    };
    const [open, close] = await marks(html`<stet-quote-block>میں بہت خوش ہوں۔</stet-quote-block>`);
    expect(open).to.be.greaterThan(close!);
    const [before, after] = await marks(html`<stet-quote-block>I am very happy.</stet-quote-block>`);
    expect(before).to.be.lessThan(after!);
  });

  const twice = html`<stet-quote-block text="Мы не сдадимся." quote-lang="ru"><span slot="translation" lang="en">We will not give up.</span><span slot="translation" lang="fr">Non.</span><span slot="translation" lang="en">We shall not surrender.</span></stet-quote-block>`;

  it('lets the reader choose among two translations in one language', async () => {
    const quote = await massey(twice);
    const menu = quote.shadowRoot!.querySelector('select')!;
    expect([...menu.options].map(({ text }) => text)).to.deep.equal(['English', 'French', 'English 2']);
    menu.selectedIndex = 2;
    menu.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(quote.parentElement!);
    expect(menu.selectedIndex).to.equal(2);
    expect(visibleText(part(quote, 'translation')!.querySelector('div')!)).to.equal('“We shall not surrender.”');
  });

  it('remembers the choice of an earlier page where it is asked to, and only there', async () => {
    localStorage.setItem('stet-translation', 'ta');
    const page = await fixture(html`<div>${several('one')}${several('two')}</div>`);
    const [one, two] = [...page.querySelectorAll('stet-quote-block')];
    one!.setAttribute('remember', '');
    await settled(page);
    expect(visibleText(one!)).to.contain('விடமாட்டோம்.');
    expect(visibleText(two!)).to.contain('We will not give up.');
  });

  it('lets the reader choose where storage is denied', async () => {
    const descriptor = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    try {
      const quote = await massey(several());
      quote.setAttribute('remember', '');
      await settled(quote.parentElement!);
      const menu = quote.shadowRoot!.querySelector('select')!;
      menu.selectedIndex = 0;
      menu.dispatchEvent(new Event('change', { bubbles: true }));
      await settled(quote.parentElement!);
      expect(visibleText(quote)).to.contain('Nous n’abandonnerons pas.');
    } finally {
      Object.defineProperty(window, 'localStorage', descriptor);
    }
  });

  it('offers sharing where the device has it, and hands over text and link', async () => {
    const shared: ShareData[] = [];
    const quoted = html`<stet-quote-block actions="share" text="Bas!" quote-lang="hi-Latn" translation="Enough!" source-href="https://example.org/p"></stet-quote-block>`;
    const none = await massey(quoted);
    if (!('share' in navigator)) expect(part(none, 'button')!.hidden).to.equal(true);
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: (data: ShareData) => Promise.resolve(void shared.push(data)),
    });
    try {
      const quote = await massey(html`${quoted}`);
      expect(part(quote, 'button')!.hidden).to.equal(false);
      part(quote, 'button')!.click();
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(shared).to.deep.equal([{ text: '“Bas!”\n“Enough!”', url: 'https://example.org/p' }]);
    } finally {
      Reflect.deleteProperty(navigator, 'share');
    }
  });

  it('is turned, and its menu used, with real keys', async function () {
    if (!navigator.userAgent.includes('Chrome')) this.skip(); // the drivers of the other engines here send no keys
    const quote = await massey(
      html`<stet-quote-block display="toggle" text="Merci." quote-lang="fr" translation="Thanks." translation-lang="en"></stet-quote-block>`,
    );
    await sendKeys({ press: 'Tab' });
    const button = part(quote, 'button')!;
    expect(quote.shadowRoot!.activeElement).to.equal(button);
    expect(getComputedStyle(button).outlineStyle).to.equal('solid');
    for (const [key, pressed, shown] of [
      ['Enter', 'true', 'Thanks.'],
      ['Space', 'false', 'Merci.'],
    ]) {
      await sendKeys({ press: key! });
      await quote.updateComplete;
      expect(button.getAttribute('aria-pressed')).to.equal(pressed);
      expect(visibleText(quote.shadowRoot!)).to.contain(shown);
      expect(quote.shadowRoot!.activeElement).to.equal(button);
    }
    const menu = (await massey(twice)).shadowRoot!.querySelector('select')!;
    menu.focus();
    await sendKeys({ press: 'ArrowDown' });
    await settled(document);
    expect(menu.selectedIndex).to.equal(1);
    expect(visibleText(menu.getRootNode())).to.contain('Non.');
  });

  it('writes the same marks from both sides of a pair of languages: right to left, left to right and mixed', async () => {
    for (const [page, lang, text, to, translation, expected] of [
      ['ar', 'en', 'I am happy.', 'ar', 'أنا سعيد.', '”I am happy.“ ”أنا سعيد.“'],
      ['ur', 'en', 'I am happy.', 'ur', 'میں خوش ہوں۔', '”I am happy.“ ”میں خوش ہوں۔“'],
      ['en', 'ur', 'میں happy ہوں (ok)۔', 'en', 'I am happy.', '“میں happy ہوں (ok)۔” “I am happy.”'],
    ]) {
      const quote = await fixture(
        html`<stet-quote-block text=${text!} quote-lang=${lang!} translation=${translation!} translation-lang=${to!}></stet-quote-block>`,
        page,
      );
      const words = quote.shadowRoot!.querySelector<HTMLElement>('[part=translation] > div')!;
      expect(`${part(quote, 'original')!.textContent} ${words.textContent}`).to.equal(expected);
      expect([part(quote, 'original')!, words].map((each) => getComputedStyle(each).direction)).to.deep.equal(
        [lang, to].map((tag) => (/ar|ur/.test(tag!) ? 'rtl' : 'ltr')),
      );
    }
  });

  it('says its label in the language of its words as long as those of the page have not come', async () => {
    const quote = await fixture(
      html`<stet-quote-block text="I am very happy." quote-lang="en" translation="Olen hyvin onnellinen." translation-lang="fi"></stet-quote-block>`,
      'fi',
    );
    expect(visibleText(part(quote, 'label')!)).to.equal('Finnish translation:');
  });

  it('is accessible in every display', async () => {
    for (const display of ['stacked', 'side-by-side', 'toggle', 'inline', 'original', 'translation']) {
      const page = await fixture(
        html`<main><stet-quote-block display=${display} text="Мы не сдадимся." quote-lang="ru" speaker="Ирина" actions="copy share"><span slot="translation" lang="fr">Non.</span><span slot="translation" lang="en">No.</span></stet-quote-block></main>`,
      );
      expect(await violations(page), display).to.deep.equal([]);
    }
  });
});
