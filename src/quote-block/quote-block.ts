import { html, nothing, type CSSResult } from 'lit';
import { boundary } from '../core/boundary.css.js';
import { DEVELOPMENT } from '../core/development.js';
import { directionOf } from '../core/language.js';
import { wordsLanguage, type Message } from '../core/messages.js';
import { translationCredit, translationLabel, translationWords } from '../core/translation.js';
import { safeUrl } from '../core/url.js';
import { widget } from '../core/widget.js';
import { attributes } from './attributes.js';
import { attribution } from './attribution.js';
import { warnOfContent } from './language-check.js';
import { readLightDom, type LightDom } from './light-dom.js';
import { isMarked, quoteMarks } from './marks.js';
import { styles } from './quote-block.css.js';
import type * as RichQuote from './rich-quote.js';
import type { View } from './view.js';
import { wordSlot } from './word-slot.js';

/* What draws more than attributes and slots tell. Pages of plain quotes never fetch it. */
let rich: typeof RichQuote | undefined;

/**
 * Somebody's words, in the language they were said in, with what they mean beside them. The original stays as it is:
 * it is marked with its language, is never offered for machine translation and is always within reach.
 *
 * The author provides the words, their language (`quote-lang`) and who said them. A screen reader meets a block quote
 * in the voice of its language, then the translation under a label that names its language, then who said it, once.
 *
 * @summary A quotation with its translation, its speaker and its source.
 * @customElement stet-quote-block
 * @slot - The original words, with markup; without quotation marks, unless they are to stand as they are.
 * @slot translation - What they mean: one element a translation, each with its own `lang`; the reader chooses.
 * @slot speaker - Who said it.
 * @slot source - Where it comes from.
 * @slot media - A picture that belongs to the quote, with its width and height.
 * @csspart quote - The whole.
 * @csspart original - The words as they were said.
 * @csspart translation - One translation with its label and credit.
 * @csspart label - "English translation:"
 * @csspart credit - Who or what translated.
 * @csspart attribution - Speaker, role, source and date.
 * @csspart link - Every link.
 * @csspart speaker - Who said it.
 * @csspart source - Where it comes from.
 * @csspart portrait - The speaker's picture.
 * @csspart actions - The buttons below the quote.
 * @csspart button - Every button.
 * @csspart menu - The choice among several translations.
 * @cssproperty --stet-color-accent - The rule beside the quote.
 * @cssproperty --stet-color-muted - Labels, credits and the attribution.
 * @cssproperty --stet-color-line - The rules around a pull quote.
 */
export class QuoteBlock extends /* @__PURE__ */ widget(attributes) {
  static override styles: CSSResult[] = [boundary, styles];
  static override words: Record<string, Message> = translationWords;
  static override listens = ['click', 'change'];

  /**
   * Fetches what is drawn but not in the main script. A server waits for it before it renders.
   * @param parses fetch what splits quotes too; a browser does so for the first one that asks for it
   */
  static async prepare(parses = true): Promise<void> {
    const part = await import('./rich-quote.js');
    await part.equip(this, parses);
    rich = part;
  }

  /** The quote has just been copied; said until the next press. */
  copied?: boolean;
  /** In the display `toggle`: the reader has turned to the translation. */
  turned?: boolean;

  /**
   * What drawing needs to know of the light DOM. It is read here and nowhere else, so that a server, which has no DOM,
   * can answer from the children that it writes.
   */
  lightDom(): LightDom {
    return readLightDom(this);
  }

  override render() {
    const { display, language, slots } = this;
    const part = this.isRich() ? rich : undefined;
    if (display === 'inline') return part ? part.inline(this) : html`<slot>${this.text}</slot>`;
    const view: View = part?.view(this, wordsLanguage(language)) ?? this;
    const original = this.marked(view.text, '');
    const translation = display !== 'original' && this.marked(view.translation, 'translation');
    const body = html`<div class="pair ${display}${this.turned ? ' turned' : ''}">
      ${original && (display !== 'translation' || !translation) ? this.original(view, original) : nothing}
      ${translation ? this.translated(view, translation) : nothing}
    </div>`;
    return html`<div class="boundary ${this.variant}" part="quote">
      ${slots.has('media') ? html`<figure><slot name="media"></slot>${body}</figure>` : body}
      ${attribution(view, slots, language)}
      ${this.actions || display === 'toggle' ? html`<small part="actions">${view.buttons}</small>` : nothing}
    </div>`;
  }

  /* Words with their marks: those the part has put together, then those of a slot, then those of an attribute. */
  private marked(words: unknown, slot: string): unknown {
    if (typeof words !== 'string') return words;
    const isSlotted = this.slots.has(slot);
    const { words: slotted, hasBlocks } = this.lightDom();
    const text = isSlotted ? slotted[slot]! : words;
    const [open = '', close = ''] = !text || isMarked(text) || (hasBlocks && !slot) ? [] : quoteMarks(this.language);
    return isSlotted ? html`${open}${wordSlot(slot, open && text)}${close}` : open + words + close;
  }

  private original({ quoteLang, sourceHref }: View, words: unknown) {
    return html`<blockquote
      part="original"
      lang=${quoteLang || this.language}
      dir=${directionOf(quoteLang)}
      translate="no"
      cite=${safeUrl(sourceHref, 'media') ?? nothing}
    >${words}</blockquote>`;
  }

  private translated({ into, translator, machineTranslated, label }: View, words: unknown) {
    const { language } = this;
    const lang = into || this.lightDom().translations[0] || this.translationLang || language;
    const credit = translationCredit(translator, machineTranslated);
    return html`<div part="translation">
      ${label ?? html`<small part="label">${this.say(...translationLabel(lang, language))}</small>`}
      <div lang=${lang} dir=${directionOf(lang)}>${words}</div>
      ${credit ? html`<small part="credit">${this.say(...credit)}</small>` : nothing}
    </div>`;
  }

  /* Whether there is more to do than attributes and slots tell: data, buttons, paragraphs, marks within marks. */
  private isRich(): unknown {
    return (
      this.data ||
      this.parse ||
      this.actions ||
      this.structuredData ||
      /^[it]/.test(this.display) || // inline, toggle, translation
      this.lightDom().translations[1] !== undefined ||
      /\n\s*\n|["“„«「]/.test(this.text + this.translation)
    );
  }

  protected override receive(event: Event): void {
    rich?.receive(this, event);
  }

  protected override drawn(found: boolean): void {
    if (found ? this.structuredData || this.renderRoot.querySelector('select,button') : this.isRich()) {
      if (rich) rich.finish(this);
      else this.drawAfter(QuoteBlock.prepare(this.parse), found ? () => rich!.finish(this) : undefined);
    }
    if (DEVELOPMENT) warnOfContent(this, this.lightDom().words[''] ?? '');
  }
}
