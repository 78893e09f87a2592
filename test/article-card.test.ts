import { expect } from 'chai';
import { html } from 'lit';
import '../src/article-card/define.js';
import type { ArticleCard } from '../src/article-card/article-card.js';
import { fixture, settled, visibleText } from './support.js';

const inside = (card: Element) => card.shadowRoot!;

describe('article card', () => {
  it('links its headline, and the name of the link is the headline', async () => {
    const card = await fixture(
      html`<stet-article-card href="/story" headline="A quiet film wins"></stet-article-card>`,
    );
    const link = inside(card).querySelector('h3 > a')!;
    expect(link.getAttribute('href')).to.equal('/story');
    expect(visibleText(link)).to.equal('A quiet film wins');
  });

  it('has one link, also with everything else in it', async () => {
    const card = await fixture(
      html`<stet-article-card href="/a" headline="H" kicker="K" summary="S" byline="B" published="2024-02-02" image="/stories/pictures/card-river.svg" caption="C" credit="D"></stet-article-card>`,
    );
    expect(inside(card).querySelectorAll('a')).to.have.length(1);
    expect(inside(card).querySelector('img')!.alt).to.equal('');
  });

  it('says in the link what opens besides text', async () => {
    const card = await fixture(
      html`<stet-article-card href="/a" headline="H" media="video" duration="PT2M30S"></stet-article-card>`,
    );
    expect(visibleText(inside(card).querySelector('a')!)).to.equal('H Video, 2 min 30 sec');
  });

  for (const level of ['2', '4', '6']) {
    it(`has a heading of level ${level} when the page needs one`, async () => {
      const card = await fixture(html`<stet-article-card level=${level} href="/a" headline="H"></stet-article-card>`);
      expect(inside(card).querySelector(`h${level} > a`)).to.exist;
    });
  }

  it('puts no link around a link of the author, whose own it leaves working', async () => {
    const card = await fixture(
      html`<stet-article-card href="/a"><a slot="headline" href="/own">Own</a></stet-article-card>`,
    );
    expect(inside(card).querySelectorAll('a')).to.have.length(0);
    expect(visibleText(inside(card).querySelector('h3')!)).to.equal('Own');
  });

  it('has no heading without a headline and no link without an address', async () => {
    const card = await fixture(html`<stet-article-card summary="Only words"></stet-article-card>`);
    expect(inside(card).querySelectorAll('h3, a')).to.have.length(0);
    expect(visibleText(inside(card))).to.equal('Only words');
  });

  it('changes its words when attributes change, and comes and goes with them', async () => {
    const card = await fixture<ArticleCard>(
      html`<stet-article-card headline="One" published="2024-02-02"></stet-article-card>`,
    );
    card.headline = 'Two';
    card.setAttribute('updated', '2024-02-03');
    await settled(card.parentElement!);
    expect(visibleText(inside(card))).to.equal('Two February 2, 2024 Updated February 3, 2024');
    card.removeAttribute('headline');
    await settled(card.parentElement!);
    expect(visibleText(inside(card))).to.equal('February 2, 2024 Updated February 3, 2024');
  });

  it('shows the same day in every time zone', async () => {
    const card = await fixture<ArticleCard>(
      html`<stet-article-card published="2024-02-02"></stet-article-card>`,
      'en-GB',
    );
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      card.timeZone = zone;
      await card.updateComplete;
      expect(inside(card).querySelector('time')!.textContent, zone).to.equal('2 February 2024');
    }
  });

  it('counts the hours on the first day and keeps the moment for machines', async () => {
    const published = new Date(Date.now() - 3 * 3_600_000).toISOString();
    const card = await fixture(html`<stet-article-card published=${published}></stet-article-card>`);
    const time = inside(card).querySelector('time')!;
    expect(time.textContent).to.equal('3 hours ago');
    expect(time.dateTime).to.equal(published);
  });

  it('shows a date that is none as it is written', async () => {
    const card = await fixture(html`<stet-article-card published="Seg, 24 Set 2018"></stet-article-card>`);
    expect(visibleText(inside(card))).to.equal('Seg, 24 Set 2018');
  });

  it('names several authors as their language lists them', async () => {
    const card = await fixture<ArticleCard>(html`<stet-article-card></stet-article-card>`, 'de');
    card.data = {
      authors: [
        { name: 'Asha Rao', href: '/asha' },
        { name: 'Vikram Joshi', role: 'Fotos' },
        { name: 'Tara Menon', href: 'javascript:alert(1)' },
      ],
    };
    await settled(card.parentElement!);
    expect(visibleText(inside(card))).to.equal('Asha Rao, Vikram Joshi (Fotos) und Tara Menon');
    expect([...inside(card).querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal(['/asha']);
  });

  it('says whose picture it is, unless the credit does so itself', async () => {
    const card = await fixture<ArticleCard>(
      html`<stet-article-card image="/stories/pictures/card-river.svg" credit="Asha Rao"></stet-article-card>`,
    );
    expect(visibleText(inside(card))).to.equal('Picture: Asha Rao');
    card.credit = 'courtesy: VikrantMassey';
    await settled(card.parentElement!);
    expect(visibleText(inside(card))).to.equal('courtesy: VikrantMassey');
  });

  it('loads its picture when it is near, and the lead at once', async () => {
    const card = await fixture<ArticleCard>(
      html`<stet-article-card image="/stories/pictures/card-river.svg" srcset="/a.jpg 400w, javascript:x 800w"></stet-article-card>`,
    );
    const picture = () => inside(card).querySelector('img')!;
    expect([picture().loading, picture().getAttribute('srcset')]).to.deep.equal(['lazy', '/a.jpg 400w']);
    expect(picture().sizes).to.match(/^auto, /);
    card.priority = true;
    await settled(card.parentElement!);
    expect([picture().getAttribute('loading'), picture().getAttribute('fetchpriority')]).to.deep.equal([null, 'high']);
  });

  it('keeps the place of a picture that never comes', async function () {
    // WebKitGTK 2.50 gives a broken picture the ratio of its own icon, whatever `aspect-ratio` says; not solved yet.
    if (/AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent)) return this.skip();
    const card = await fixture(
      html`<stet-article-card layout="stacked" style="width: 320px" headline="H" image="/no-such.jpg"></stet-article-card>`,
    );
    await new Promise((resolve) => inside(card).querySelector('img')!.addEventListener('error', resolve));
    expect(inside(card).querySelector('img')!.getBoundingClientRect().height).to.equal(180);
  });

  it('opens its story by a press on text that can be selected, not when text is selected', async () => {
    const card = await fixture(
      html`<stet-article-card selectable href="#opened" headline="H" summary="Words"></stet-article-card>`,
    );
    const summary = inside(card).querySelector<HTMLElement>('[name=summary]')!;
    let presses = 0;
    inside(card)
      .querySelector('a')!
      .addEventListener('click', (event) => (event.preventDefault(), presses++));
    summary.click();
    expect(presses).to.equal(1);
  });

  it('lets a pointer reach its link through slotted words, and not through those that have a link of their own', async () => {
    const card = await fixture(
      html`<stet-article-card href="#a" headline="H" style="width: 300px"><p slot="summary">Words</p><p slot="byline">By <a href="#b">Asha</a></p></stet-article-card>`,
    );
    card.scrollIntoView();
    const under = (child: Element) => {
      const { left, top } = child.getBoundingClientRect();
      return document.elementFromPoint(left + 5, top + 5)!.localName; // the card's own name for what is inside it
    };
    for (const child of card.children)
      child.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    for (let wait = 0; wait < 100 && under(card.children[0]!) === 'p'; wait++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect([...card.children].map(under)).to.deep.equal(['stet-article-card', 'p']);
  });

  it('puts a picture of the author’s own behind the words of an overlay', async () => {
    const card = await fixture(
      html`<stet-article-card layout="overlay" href="#a" headline="H" style="width: 300px"><img slot="image" alt="" src="/stories/pictures/card-river.svg"></stet-article-card>`,
    );
    const [words, picture] = ['.words', '[name=image]'].map((part) =>
      inside(card).querySelector(part)!.getBoundingClientRect(),
    );
    expect(words!.bottom).to.equal(picture!.bottom);
    const { left, bottom } = card.getBoundingClientRect();
    card.scrollIntoView();
    expect(bottom).to.be.greaterThan(0);
    expect(
      inside(card)
        .elementFromPoint(left + 20, card.getBoundingClientRect().bottom - 20)!
        .closest('.words'),
    ).to.exist;
  });

  it('keeps the files of a picture however its list is written, and no address that is none', async () => {
    const srcset = async (written: string) => {
      const card = await fixture(html`<stet-article-card image="/a.jpg" srcset=${written}></stet-article-card>`);
      return inside(card).querySelector('img')!.getAttribute('srcset');
    };
    expect(await srcset('/a,1.jpg 1x,/b.jpg 2x')).to.equal('/a,1.jpg 1x, /b.jpg 2x');
    expect(await srcset('/a.jpg 400w,\n  data:image/png;base64,AA== 800w, /b.jpg 800w,')).to.equal(
      '/a.jpg 400w, /b.jpg 800w',
    );
  });

  it('counts the hours of data’s dates too, and draws data of the wrong kinds as far as it goes', async () => {
    const card = await fixture<ArticleCard>(html`<stet-article-card headline="H"></stet-article-card>`);
    card.data = {
      published: new Date(Date.now() - 2 * 3_600_000).toISOString(),
      images: 5,
      authors: 'Asha',
      access: [],
    };
    await settled(card.parentElement!);
    expect(visibleText(inside(card))).to.equal('H Asha 2 hours ago');
  });

  it('lays the whole card open to a press on its link', async () => {
    const card = await fixture(
      html`<stet-article-card href="#a" headline="H" summary="Words" style="width: 300px"></stet-article-card>`,
    );
    card.scrollIntoView(); // and waits for no frame, which a browser gives no page in the background
    const { left, bottom } = card.getBoundingClientRect();
    expect(inside(card).elementFromPoint(left + 5, bottom - 10)!.localName).to.equal('a');
  });
});
