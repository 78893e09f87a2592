import { html, nothing, type TemplateResult } from 'lit';
import '../src/quote-block/define.js';
import { attributes } from '../src/quote-block/attributes.js';

export default { title: 'Quote block', component: 'stet-quote-block' };

/** Every attribute at hand. */
export const Playground = {
  args: {
    text: 'Bas, ab main retire ho sakta hoon!!!',
    translation: 'Now, I can take my retirement!!!',
    quoteLang: 'hi-Latn',
    translationLang: 'en',
    display: 'stacked',
    variant: 'block',
    speaker: 'Vikrant Massey',
    speakerRole: 'actor',
    source: 'Instagram',
    sourceHref: 'https://www.instagram.com/',
    said: '2024-02-01',
    actions: '',
  },
  argTypes: {
    display: { control: 'select', options: attributes.display.values },
    variant: { control: 'select', options: attributes.variant.values },
  },
  render: (args: Record<string, string>) => html`<stet-quote-block
    text=${args['text'] || nothing}
    translation=${args['translation'] || nothing}
    quote-lang=${args['quoteLang'] || nothing}
    translation-lang=${args['translationLang'] || nothing}
    display=${args['display'] || nothing}
    variant=${args['variant'] || nothing}
    speaker=${args['speaker'] || nothing}
    speaker-role=${args['speakerRole'] || nothing}
    source=${args['source'] || nothing}
    source-href=${args['sourceHref'] || nothing}
    said=${args['said'] || nothing}
    actions=${args['actions'] || nothing}
  ></stet-quote-block>`,
};

/** The original is a block quote in its own language; then its meaning under a label, then who said it, outside. */
export const Anatomy = {
  render: () => html`<stet-quote-block
    quote-lang="hi-Latn"
    translation-lang="en"
    speaker="Vikrant Massey"
    speaker-role="actor"
    speaker-image="/stories/pictures/quote-portrait.svg"
    source="Instagram"
    source-href="https://www.instagram.com/"
    said="2024-02-01"
    translator="Asha Rao"
  >
    Bas, ab main retire ho sakta hoon!!! <span lang="en">Thank you so so much Ma’am!</span>
    <span slot="translation" lang="en">Now, I can take my retirement!!!</span>
  </stet-quote-block>`,
};

/** `parse` splits what newsrooms write, the original with its translation in brackets. The text stays in the page. */
export const Parsed = {
  render: () => html`<stet-quote-block quote-lang="hi-Latn" translation-lang="en" speaker="Vikrant Massey" parse
      >Bas, ab main retire ho sakta hoon (Now, I can take my retirement)!!! Thank you so so much Ma'am! …</stet-quote-block
    ><br /><stet-quote-block quote-lang="hi-Latn" translation-lang="en" speaker="Vikrant Massey" parse
      >Jab ek Manoj dusre Manoj ko apni Filmfare trophy dikhane lata hai, tab uss par aur bhi pyaar ata hai (When one Manoj brings his Filmfare trophy to another Manoj, it is all the more lovable).</stet-quote-block
    >`,
};

/** Two columns where there is room, one above the other where there is not. */
export const SideBySide = {
  render: () => html`<stet-quote-block
    display="side-by-side"
    text="میں بہت خوش ہوں کہ ہماری کہانی لوگوں تک پہنچی۔"
    quote-lang="ur"
    translation="I am very happy that our story has reached people."
    translation-lang="en"
    speaker="Sana Qureshi"
    speaker-role="screenwriter"
  ></stet-quote-block>`,
};

/** One at a time. Both keep their room, so nothing moves when the reader turns from one to the other. */
export const Toggle = {
  render: () => html`<stet-quote-block
    display="toggle"
    text="Jab ek Manoj dusre Manoj ko apni Filmfare trophy dikhane lata hai, tab uss par aur bhi pyaar ata hai."
    quote-lang="hi-Latn"
    translation="When one Manoj brings his Filmfare trophy to another Manoj, it is all the more lovable."
    translation-lang="en"
    speaker="Vikrant Massey"
  ></stet-quote-block>`,
};

/** Within a sentence: no box, no other size; the brackets are kept. */
export const Inline = {
  render: () => html`<p lang="en">
    He replied to her in Hindi,
    <stet-quote-block display="inline" quote-lang="hi-Latn" translation-lang="en" text="Bas, ab main retire ho sakta hoon (Now, I can take my retirement)!!!" parse></stet-quote-block>,
    and thanked her in English. She had written only
    <stet-quote-block display="inline" quote-lang="en" text="Legends."></stet-quote-block>
  </p>`,
};

/** The original alone, the translation being known or told elsewhere. */
export const OriginalOnly = {
  render: () =>
    html`<stet-quote-block display="original" text="Ich bin ein Berliner." quote-lang="de" translation="I am a Berliner." translation-lang="en" speaker="John F. Kennedy"></stet-quote-block>`,
};

/** The translation alone; the label then says what it was translated from. */
export const TranslationOnly = {
  render: () => html`<stet-quote-block
    display="translation"
    text="Bas, ab main retire ho sakta hoon!!!"
    quote-lang="hi-Latn"
    translation="Now, I can take my retirement!!!"
    translation-lang="en"
    speaker="Vikrant Massey"
    translator="DeepL"
    machine-translated
  ></stet-quote-block>`,
};

/** A few words of the story, set large. */
export const Pull = {
  render: () => html`<stet-quote-block
    variant="pull"
    text="Haar mat maano."
    quote-lang="hi-Latn"
    translation="Do not give up."
    translation-lang="en"
    speaker="Manoj Kumar Sharma"
    speaker-role="police officer"
  ></stet-quote-block>`,
};

/** With a picture the whole is a figure; without one it is not. */
export const WithPicture = {
  render:
    () => html`<stet-quote-block text="The room was three metres by two, and it held four of us." quote-lang="en" speaker="Ravi Menon" speaker-role="former student">
    <img slot="media" src="/stories/pictures/desk-and-trophy.svg" alt="A desk with books and a trophy" width="640" height="360" />
  </stet-quote-block>`,
};

/** Several paragraphs, with the marks where a typesetter puts them. */
export const Paragraphs = {
  render: () => html`<stet-quote-block quote-lang="en" speaker="Ravi Menon">
    <p>We had one lamp. Whoever had the examination next sat closest to it.</p>
    <p>Nobody complained. It would have been your turn one day.</p>
  </stet-quote-block>`,
};

/** A list speaks for itself and takes no marks. */
export const List = {
  render: () => html`<stet-quote-block quote-lang="en" speaker="Ravi Menon">
    <p>What we owned:</p>
    <ul>
      <li>one lamp</li>
      <li>two books</li>
      <li>a kettle that did not boil</li>
    </ul>
  </stet-quote-block>`,
};

/** Lines are kept as they are written. */
export const Verse = {
  render: () => html`<stet-quote-block
    text=${'हम होंगे कामयाब,\nहम होंगे कामयाब एक दिन'}
    quote-lang="hi"
    translation=${'We shall overcome,\nwe shall overcome some day'}
    translation-lang="en"
    source="Hum honge kamyab"
  ></stet-quote-block>`,
};

/** The reader’s languages choose among several translations; the menu holds the rest, for the whole page. */
export const SeveralTranslations = {
  render: () => html`<stet-quote-block text="Мы не сдадимся." quote-lang="ru" speaker="Ирина Волкова" lang="en">
    <span slot="translation" lang="en">We will not give up.</span>
    <span slot="translation" lang="fr">Nous n’abandonnerons pas.</span>
    <span slot="translation" lang="ar">لن نستسلم.</span>
  </stet-quote-block>`,
};

/** The same as data: every run with its language, and a translation of its own where it needs one. */
export const Segments = {
  render: () => html`<stet-quote-block>
    <script type="application/json">
      {
        "segments": [
          { "text": "Bas, ab main retire ho sakta hoon!!!", "lang": "hi-Latn", "translation": "Now, I can take my retirement" },
          { "text": "Thank you so so much Ma’am!", "lang": "en" }
        ],
        "translationLang": "en",
        "speaker": "Vikrant Massey",
        "speakerRole": "actor"
      }
    </script>
  </stet-quote-block>`,
};

/** Buttons to copy the quote with its translation, speaker and link, and to share it where the device can. */
export const Actions = {
  render: () =>
    html`<stet-quote-block text="Legends." quote-lang="en" speaker="Kareena Kapoor Khan" source="Instagram" source-href="https://www.instagram.com/" actions="copy share"></stet-quote-block>`,
};

type Display = (typeof attributes.display.values)[number];
type Variant = (typeof attributes.variant.values)[number];

/* Every display in both variants; the one for sentences stands in a sentence. */
const everyDisplay = (quote: (display: Display, variant: Variant) => TemplateResult) => () =>
  attributes.variant.values.map((variant) =>
    attributes.display.values.map((display) =>
      display === 'inline'
        ? html`<div lang="en" dir="ltr">In the evening somebody said ${quote(display, variant)} and left.</div><br />`
        : html`${quote(display, variant)}<br />`,
    ),
  );

/** Every display, as a block and pulled out of the story. */
export const EveryDisplay = {
  render: everyDisplay(
    (display, variant) => html`<stet-quote-block
      display=${display}
      variant=${variant}
      text="Bas, ab main retire ho sakta hoon!!!"
      quote-lang="hi-Latn"
      translation="Now, I can take my retirement!!!"
      translation-lang="en"
      speaker="Vikrant Massey"
      translator="Asha Rao"
    ></stet-quote-block>`,
  ),
};

/** The same with a picture. */
export const EveryDisplayWithPicture = {
  render: everyDisplay(
    (display, variant) => html`<stet-quote-block
      display=${display}
      variant=${variant}
      text="Nous étions quatre dans cette chambre."
      quote-lang="fr"
      translation="There were four of us in that room."
      translation-lang="en"
      speaker="Claire Dubois"
    >
      <img slot="media" src="/stories/pictures/desk-and-trophy.svg" alt="A desk with books and a trophy" width="320" height="180" />
    </stet-quote-block>`,
  ),
};

/** The same with several paragraphs in both languages. */
export const EveryDisplayOfParagraphs = {
  render: everyDisplay(
    (
      display,
      variant,
    ) => html`<stet-quote-block display=${display} variant=${variant} quote-lang="de" speaker="Lena Vogt">
      <p>Wir hatten eine einzige Lampe.</p>
      <p>Wer als Nächste geprüft wurde, saß ihr am nächsten.</p>
      <span slot="translation" lang="en"
        >We had a single lamp.<br /><br />Whoever had her examination next sat closest to it.</span
      >
    </stet-quote-block>`,
  ),
};

/** The same with a list, which takes no marks. */
export const EveryDisplayOfLists = {
  render: everyDisplay(
    (
      display,
      variant,
    ) => html`<stet-quote-block display=${display} variant=${variant} quote-lang="es" speaker="Inés Prado">
      <p>Teníamos:</p>
      <ul>
        <li>una lámpara</li>
        <li>dos libros</li>
      </ul>
      <span slot="translation" lang="en">We owned a lamp and two books.</span>
    </stet-quote-block>`,
  ),
};

/** The same with verse, whose lines are kept. */
export const EveryDisplayOfVerse = {
  render: everyDisplay(
    (display, variant) => html`<stet-quote-block
      display=${display}
      variant=${variant}
      text=${'हम होंगे कामयाब,\nहम होंगे कामयाब एक दिन'}
      quote-lang="hi"
      translation=${'We shall overcome,\nwe shall overcome some day'}
      translation-lang="en"
      source="Hum honge kamyab"
    ></stet-quote-block>`,
  ),
};

const PAIRS = [
  ['en', 'hi-Latn', 'Main bahut khush hoon.', 'en', 'I am very happy.'],
  ['hi', 'en', 'I am very happy.', 'hi', 'मैं बहुत खुश हूँ।'],
  ['en', 'ur', 'میں آج happy ہوں، بہت خوش ہوں۔', 'en', 'I am happy today, very happy.'],
  ['en', 'he', 'אני שמחה מאוד.', 'en', 'I am very happy.'],
  ['en', 'ta', 'நான் மிகவும் மகிழ்ச்சியாக இருக்கிறேன்.', 'en', 'I am very happy.'],
  ['ar', 'en', 'I am very happy.', 'ar', 'أنا سعيد جدا.'],
  ['ur', 'en', 'I am very happy.', 'ur', 'میں بہت خوش ہوں۔'],
  ['fr', 'en', 'I am “very” happy.', 'fr', 'Je suis « très » heureux.'],
  ['de', 'en', 'I am "very" happy.', 'de', 'Ich bin "sehr" froh.'],
  ['ru', 'en', 'I am "very" happy.', 'ru', 'Я "очень" рад.'],
  ['ja', 'en', 'I am very happy.', 'ja', 'とても嬉しいです。'],
  ['zh', 'en', 'I am very happy.', 'zh', '我很高兴。'],
] as const;

/**
 * Quotation marks are those of the article’s language, also around words in another one: two pages from right to left,
 * two quotes from right to left on pages from left to right, one of them with English words in it.
 */
export const TwelveLanguages = {
  render: () =>
    PAIRS.map(
      ([page, lang, text, to, translation]) => html`<section lang=${page} dir=${/ar|ur/.test(page) ? 'rtl' : 'ltr'}>
        <stet-quote-block quote-lang=${lang} text=${text} translation-lang=${to} translation=${translation}></stet-quote-block><br />
      </section>`,
    ),
};

/** Words alone, and a speaker without a quote: what is not given leaves no hole. */
export const Partial = {
  render: () =>
    html`<stet-quote-block text="Legends."></stet-quote-block><br /><stet-quote-block speaker="Kareena Kapoor Khan" said="a couple of months back">So good!</stet-quote-block>`,
};

/** A screen reader hears the original in the voice of its language and the attribution once; the button says its state. */
export const Accessibility = {
  render: () => html`<stet-quote-block
    display="toggle"
    text="Merci à tous ceux qui ont cru en moi."
    quote-lang="fr"
    translation="Thank you to all those who believed in me."
    translation-lang="en"
    speaker="Claire Dubois"
    speaker-href="https://example.org/claire-dubois"
    actions="copy"
  ></stet-quote-block>`,
};
