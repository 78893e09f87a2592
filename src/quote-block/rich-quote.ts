import { html, nothing } from 'lit';
import { languageName } from '../core/format.js';
import { pickTranslation, placeOf } from '../core/translation-choice.js';
import type { QuoteTranslation } from '../model/quote.js';
import { loadParser, quoteOf, type PageQuote } from './content.js';
import { isMarked, quoteMarks } from './marks.js';
import type { QuoteBlock } from './quote-block.js';
import { styles } from './rich-quote.css.js';
import { inlineRuns, run, runsInParagraphs } from './runs.js';
import { translatedText } from './segments.js';
import type { View } from './view.js';
import { wordSlot } from './word-slot.js';
import { words } from './words.js';

export { finish, receive } from './after-drawing.js';

/** Gives the class what it draws and speaks with from now on; `parses` also fetches what splits quotes. */
export async function equip(quoteBlock: typeof QuoteBlock, parses: boolean): Promise<void> {
  if (parses) await loadParser();
  if (!quoteBlock.styles.includes(styles)) quoteBlock.styles.push(styles);
  quoteBlock.words = words;
}

/** One language for each translation there is: slotted ones stand for those of attributes and data. */
export function languagesOf(widget: QuoteBlock, { translations, segments, translationLang }: PageQuote): string[] {
  const tags = widget.slots.has('translation')
    ? widget.lightDom().translations
    : (translations?.map(({ lang }) => lang) ?? (segments?.some(({ translation }) => translation) ? [''] : []));
  return tags.map((tag) => tag || translationLang);
}

/** Puts together what attributes and slots alone do not tell: data, runs, paragraphs, several translations. */
export function view(widget: QuoteBlock, wordsLanguage: string): View {
  const { language, slots } = widget;
  const quote = quoteOf(widget);
  const languages = languagesOf(widget, quote);
  const shown = pickTranslation(languages, language, widget.remember);
  const { segments } = quote;
  const quoteLang = widget.quoteLang || (segments?.[0]?.lang ?? '');
  const given: Partial<QuoteTranslation> = quote.translations?.[shown] ?? { text: translatedText(quote) };
  const { text = '', translator, machine } = slots.has('translation') ? {} : given;
  const original = segments ? runsInParagraphs(segments, quoteLang, language) : '';
  const turns = widget.display === 'toggle' && (original || slots.has('')) && languages.length > 0;
  return {
    ...quote,
    quoteLang,
    text: original,
    into: languages[shown],
    translation: text && runsInParagraphs([{ text, lang: '' }], '', language),
    translator: translator || widget.translator,
    machineTranslated: machine || widget.machineTranslated,
    label:
      languages.length > 1 ? menu(widget, languages, shown, wordsLanguage) : origin(widget, quoteLang, wordsLanguage),
    buttons: buttons(widget, Boolean(turns)),
  };
}

/* The original out of sight, readers are told what the words were translated from; beside it, what into. */
function origin(widget: QuoteBlock, quoteLang: string, wordsLanguage: string) {
  if (widget.display !== 'translation' || !quoteLang) return undefined;
  const language = languageName(quoteLang, wordsLanguage);
  return html`<small part="label">${widget.say('translationFrom', { language })}</small>`;
}

/* Of several translations in one language, all but the first are told apart by their number. */
function menu(widget: QuoteBlock, languages: string[], shown: number, wordsLanguage: string) {
  return html`<small part="label"><label for="menu">${widget.say('translationMenu')}</label>
    <select id="menu" part="menu">${languages.map((tag, index) => {
      const place = placeOf(languages, index);
      return html`<option selected=${index === shown ? '' : nothing}>${languageName(tag, wordsLanguage)}${place ? ` ${place + 1}` : nothing}</option>`;
    })}</select>
  </small>`;
}

/* Sharing is offered where it turns out, after drawing, that there is any. */
function buttons(widget: QuoteBlock, turns: boolean) {
  const { actions, turned } = widget;
  const button = (action: string, word: string) =>
    actions.split(/\s+/).includes(action)
      ? html`<button type="button" part="button" data-action=${action} hidden=${action === 'share' ? '' : nothing}>${widget.say(word)}</button>`
      : nothing;
  return html`${
    turns
      ? html`<button type="button" part="button" aria-pressed=${!!turned}>${widget.say('translationToggle')}</button>`
      : nothing
  }${button('copy', 'quoteCopy')}${button('share', 'quoteShare')}
    <span role="status">${widget.copied ? widget.say('quoteCopied') : nothing}</span>`;
}

/** The quote within a sentence: the original, and what it means in brackets. Speaker and source are in the sentence. */
export function inline(widget: QuoteBlock) {
  const { language, slots, quoteLang } = widget;
  const { words, hasBlocks } = widget.lightDom();
  const text = words[''] ?? '';
  const quote = quoteOf(widget);
  const { segments, translations, translationLang } = quote;
  const languages = languagesOf(widget, quote);
  const shown = pickTranslation(languages, language, widget.remember);
  const slotted = slots.has('translation');
  const whole = slotted ? html`<slot name="translation"></slot>` : translations?.[shown]?.text;
  const runs =
    segments?.length === 1 && translations && !slotted
      ? [{ ...segments[0]!, translation: translations[shown]!.text }]
      : segments;
  const meaning = languages[shown] ?? translationLang;
  const original = html`<span part="original" translate="no">${
    runs
      ? inlineRuns(runs, meaning, language)
      : run(wordSlot('', hasBlocks ? '' : whole ? text.trimEnd() : text), quoteLang || language)
  }</span>${whole && runs === segments ? html` (${run(whole, meaning)})` : nothing}`;
  const [open, close] = !segments && isMarked(text) ? [] : quoteMarks(language);
  return html`<span class="boundary inline" part="quote">${open}${original}${close}</span>`;
}
