import { expect } from 'chai';
import { html } from 'lit';
import '../src/social-exchange/define.js';
import type { SocialPost } from '../src/social-exchange/social-post.js';
import { violations } from './axe.js';
import { cleanUp, fixture, visibleText } from './support.js';

const inside = (element: Element, selector: string) => element.shadowRoot!.querySelector(selector);

const until = async (passes: () => boolean) => {
  for (let wait = 0; wait < 100 && !passes(); wait++) await new Promise((resolve) => setTimeout(resolve, 20));
};

describe('social post', () => {
  afterEach(cleanUp);

  it('says in words who posted and when, and quotes the words in their own language', async () => {
    const post =
      await fixture<SocialPost>(html`<stet-social-post author="Vikrant Massey" handle="@vikrantmassey" posted="2024-02-01" post-lang="hi-Latn">
      <p>Bas, ab main retire ho sakta hoon!!!</p>
    </stet-social-post>`);
    expect(visibleText(post)).to.equal(
      'Vikrant Massey posted @vikrantmassey February 1, 2024 Bas, ab main retire ho sakta hoon!!!',
    );
    const quote = inside(post, 'blockquote')!;
    expect([quote.getAttribute('lang'), quote.getAttribute('dir'), quote.getAttribute('translate')]).to.deep.equal([
      'hi-Latn',
      'ltr',
      'no',
    ]);
  });

  it('reads each way as its own words do where nobody says their language', async () => {
    const direction = async (words: string) => {
      const post = await fixture(html`<stet-social-post author="Asha Rao"><p>${words}</p></stet-social-post>`);
      return getComputedStyle(post.firstElementChild!).direction;
    };
    document.documentElement.dir = 'rtl';
    try {
      expect(await direction('Four evenings, not three.')).to.equal('ltr');
      document.documentElement.dir = 'ltr';
      expect(await direction('یہ تو بس شروعات ہے')).to.equal('rtl');
    } finally {
      document.documentElement.removeAttribute('dir');
    }
  });

  it('says who answered whom', async () => {
    const post = await fixture(
      html`<stet-social-post author="Vikrant Massey" reply-to="Kareena Kapoor"><p>Thank you!</p></stet-social-post>`,
    );
    expect(visibleText(inside(post, '[part=attribution]')!)).to.equal('Vikrant Massey replied to Kareena Kapoor');
  });

  it('keeps the attribution outside of the quotation', async () => {
    const post = await fixture(html`<stet-social-post author="Asha Rao"><p>Words</p></stet-social-post>`);
    expect(inside(post, 'blockquote [part=attribution]')).to.equal(null);
  });

  it('shows initials where there is no picture, and where the picture is broken', async () => {
    const post = await fixture(
      html`<stet-social-post author="Asha Meera Rao" avatar="/no-such-picture.png"><p>Words</p></stet-social-post>`,
    );
    const avatar = inside(post, '[part=avatar]')!;
    expect(avatar.getAttribute('data-initials')).to.equal('AR');
    const image = avatar.querySelector('img')!;
    image.loading = 'eager';
    await new Promise((resolve) => image.addEventListener('error', resolve, { once: true }));
    expect(image.hidden).to.equal(true);
  });

  it('takes the initials of other scripts with their marks', async () => {
    const post = await fixture(html`<stet-social-post author="विक्रांत मैसी"></stet-social-post>`);
    expect(inside(post, '[part=avatar]')!.getAttribute('data-initials')).to.equal('विमै');
  });

  it('asks no other origin for a picture unless the publisher says so', async () => {
    const post = await fixture<SocialPost>(
      html`<stet-social-post author="Asha" avatar="https://cdn.invalid/a.png"></stet-social-post>`,
    );
    expect(inside(post, 'img')).to.equal(null);
  });

  it('keeps a content-warned post closed, with the warning in words, until it is opened', async () => {
    const post = await fixture(
      html`<stet-social-post author="Asha" content-warning="Spoilers"><p>He passes.</p></stet-social-post>`,
    );
    const details = inside(post, 'details') as HTMLDetailsElement;
    expect(details.open).to.equal(false);
    expect(visibleText(details.querySelector('summary')!)).to.equal('Content warning: Spoilers');
    expect(details.querySelector('blockquote slot')).to.exist;
    details.querySelector('summary')!.click();
    expect(details.open).to.equal(true);
  });

  it('keeps sensitive media closed and the words open', async () => {
    const post = await fixture(
      html`<stet-social-post author="Asha" sensitive><p>Words</p><img slot="media" alt="A stage" width="4" height="3" /></stet-social-post>`,
    );
    expect(inside(post, 'details slot[name=media]')).to.exist;
    expect(inside(post, 'details blockquote')).to.equal(null);
  });

  it('says that a post was edited', async () => {
    const post = await fixture(
      html`<stet-social-post author="Asha" posted="2024-02-01" edited="2024-02-02"><p>Words</p></stet-social-post>`,
    );
    expect(visibleText(post)).to.contain('Edited February 2, 2024');
  });

  it('keeps, names or leaves out a deleted post', async () => {
    const post = await fixture<SocialPost>(
      html`<stet-social-post author="Asha" state="deleted"><p>Words</p></stet-social-post>`,
    );
    expect(visibleText(post)).to.contain('Deleted since; this is the archived copy.').and.contain('Words');
    post.deleted = 'tombstone';
    await post.updateComplete;
    expect(visibleText(post)).to.equal('This post has been deleted.');
    post.deleted = 'hide';
    await post.updateComplete;
    expect(visibleText(post)).to.equal('');
  });

  it('withholds the words and the name of an author who asks for it, and says why without moving anything', async () => {
    const post = await fixture(
      html`<stet-social-post author="Asha" state="withheld" reason="opted-out"><p>Words</p></stet-social-post>`,
    );
    const { height } = post.getBoundingClientRect();
    expect(visibleText(post)).to.match(/^(This post cannot be shown|Not shown: the author asks not to appear)/);
    await until(() => visibleText(post).startsWith('Not'));
    expect(visibleText(post)).to.equal('Not shown: the author asks not to appear outside the platform.');
    expect(post.getBoundingClientRect().height).to.equal(height);
  });

  it('labels the translation with its language and with who made it; the reader may close it by keyboard', async () => {
    const post =
      await fixture(html`<stet-social-post author="Vikrant" translation-lang="en" translator="DeepL" machine-translated>
      <p>Bas</p><p slot="translation" lang="en">Enough</p>
    </stet-social-post>`);
    const translation = inside(post, '[part=translation]') as HTMLDetailsElement;
    expect(visibleText(translation)).to.equal('English translation: Machine translation by DeepL Enough');
    expect(translation.open).to.equal(true);
    translation.querySelector('summary')!.focus();
    expect(post.shadowRoot!.activeElement?.localName).to.equal('summary');
  });

  it('counts in words and says when it counted', async () => {
    const post = await fixture(
      html`<stet-social-post author="Asha" replies="1" likes="12345" counted="2024-02-03"><p>Words</p></stet-social-post>`,
    );
    expect(visibleText(inside(post, '[part=counts]')!)).to.equal('1 reply and 12,345 likes, as of February 3, 2024');
  });

  it('links the platform by name, reserves the box of its mark and draws it when it has come', async () => {
    const post = await fixture<SocialPost>(
      html`<stet-social-post author="Asha" platform="instagram" href="https://www.instagram.com/p/C2u1aaaaaaa/"><p>Words</p></stet-social-post>`,
    );
    const link = inside(post, '[part=source] a') as HTMLAnchorElement;
    expect([link.textContent, link.href]).to.deep.equal([
      'View on Instagram',
      'https://www.instagram.com/p/C2u1aaaaaaa/',
    ]);
    const box = inside(post, '[part=source] svg')!.getBoundingClientRect();
    expect(box.width).to.be.greaterThan(10);
    await until(() => Boolean(inside(post, 'path')!.getAttribute('d')));
    expect(inside(post, 'path')!.getAttribute('d')).to.match(/^M/);
    expect(inside(post, '[part=source] svg')!.getBoundingClientRect()).to.deep.equal(box);
  });

  it('nests its replies as a list', async () => {
    const post = await fixture(html`<stet-social-post author="Asha"><p>Words</p>
      <stet-social-post slot="replies" author="Ravi" reply-to="Asha"><p>Yes</p></stet-social-post>
    </stet-social-post>`);
    expect(inside(post, '[role=list] slot[name=replies]')).to.exist;
    expect(inside(post.querySelector('stet-social-post')!, '[role=listitem] article')).to.exist;
    expect(await violations(post.parentElement!)).to.deep.equal([]);
  });
});
