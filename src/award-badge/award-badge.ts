import { html, nothing, type TemplateResult } from 'lit';
import { choice, text } from '../core/attributes.js';
import { boundary } from '../core/boundary.css.js';
import { formatNumber } from '../core/format.js';
import { wordFor } from '../core/messages.js';
import { dated, linked } from '../core/pieces.js';
import { safeUrl } from '../core/url.js';
import { widget } from '../core/widget.js';
import { styles } from './award-badge.css.js';
import { compose } from './compose.js';
import { outcome, state, variant } from './outcome.js';
import type * as Pictures from './pictures.js';
import { words } from './words.js';

const attributes = {
  /** What became of it; opens the sentence in the words of the page's language. */
  outcome,
  /** Name of the award: "Best Actor". */
  award: text,
  /** Jury or branch of the award, in brackets after its name: "Critics". */
  category: text,
  /** Who confers it: "Filmfare Awards". */
  body: text,
  /** Which edition: a whole number up to 999 becomes an ordinal ("69" is "69th"), anything else is said as it is written. */
  edition: text,
  /**
   * Year it was given for, or the day, ISO 8601; anything else is said as it is written. Counted as the award counts, from
   * the birth of Christ, whatever calendar the language has. Left out where the body names it.
   */
  year: text,
  /** Whose award it is. */
  recipient: text,
  /** Title of the work it was given for. */
  work: text,
  /** To whom the recipient dedicated it; a line of its own. */
  dedication: text,
  /** Page about the award: http(s) or mailto. The body is its link, or the whole sentence where there is no body. */
  href: text,
  /** Whether it still holds; `expired` and `revoked` are said after the outcome. */
  state,
  /** Decorative picture. The laurel variant has its two branches instead. */
  icon: choice(['trophy', 'laurel', 'medal', 'star', 'ribbon', 'none']),
  /** `line` runs inside a sentence and takes its size from it. */
  variant,
  /** Size against the text around; a line is always as large as its sentence. */
  size: choice(['m', 's', 'l']),
};

/* The pictures and how they are painted. A page without a badge never fetches them. */
let pictures: typeof Pictures | undefined;

type Part = 'award' | 'category' | 'recipient' | 'work' | 'body' | 'edition' | 'year' | 'dedication';

/**
 * An award, a nomination or a listing, told in one sentence, the outcome first: "Winner, Best Actor (Critics),
 * 12th Fail, 69th Filmfare Awards, 2024". Every part may be missing. A screen reader says the sentence and nothing else.
 * What an author writes between the tags stands instead of the composed sentence.
 *
 * @summary An award, nomination or listing as one sentence, inline or as a badge.
 * @customElement stet-award-badge
 * @slot - The whole sentence in your own words; it brings its own links.
 * @slot award - Instead of the attribute.
 * @slot category - Instead of the attribute.
 * @slot body - Instead of the attribute; brings its own link.
 * @slot edition - Instead of the attribute, with the ordinal in it: `69<sup>e</sup>`.
 * @slot year - Instead of the attribute.
 * @slot recipient - Instead of the attribute.
 * @slot work - Instead of the attribute.
 * @slot dedication - Instead of the attribute.
 * @csspart badge - The whole badge.
 * @csspart icon - The picture.
 * @csspart outcome - "Winner", "Nominee" and so on.
 * @csspart award - The name of the award; likewise `category`, `recipient`, `work`, `body`, `edition` and `year`.
 * @csspart link - The link to `href`.
 * @csspart dedication - To whom it is dedicated.
 * @cssproperty --stet-award-color - Colour of a winner's picture and outcome. Needs 4.5:1 against the page.
 */
export class AwardBadge extends /* @__PURE__ */ widget(attributes) {
  static override styles = [boundary, styles];
  static override words = words;

  /** Fetches what is drawn but not in the main script. A server waits for it before it renders. */
  static async prepare(): Promise<void> {
    pictures = await import('./pictures.js');
    this.styles = [boundary, styles, pictures.styles];
  }

  /* Until the picture is there its box stands empty, as large as it will be. */
  protected override drawn(): void {
    if (this.renderRoot.querySelector('i:empty')) this.drawAfter(AwardBadge.prepare());
  }

  /* On one line throughout: white space between these elements would show inside a sentence. */
  override render() {
    const { variant, size, state, outcome, icon, edition, body, year, slots, language } = this;
    const holds = state === 'current';
    const drawing = variant === 'laurel' ? 'branch' : icon;
    const url = safeUrl(this.href);

    const piece = (name: Part, shown: unknown = this[name]) =>
      shown || slots.has(name) ? html`<bdi part=${name}><slot name=${name}>${shown}</slot></bdi>` : undefined;

    /* "69th Filmfare Awards"; four digits are a year and no edition's number. An edition that has a name of its own,
       the body's in it, stands alone. */
    const counted = /^\d{1,3}$/.test(edition);
    const conferred = tell(
      counted && !slots.has('edition') ? this.sentence('awardEdition', { ordinal: edition }) : '{edition}| |{body}',
      {
        edition: piece('edition', counted ? formatNumber(Number(edition), language) : edition),
        body: piece('body', edition.includes(body) ? '' : body),
      },
    );

    const award = piece('award');
    const category = piece('category');
    const work = piece('work');
    const dedication = piece('dedication');
    const sentence = tell(this.sentence('awardSentence'), {
      outcome: html`<strong part="outcome">${this.say(wordFor('award', outcome))}</strong>`,
      state: holds ? undefined : this.say(wordFor('award', state)),
      award: award ?? category,
      category: award && category,
      recipient: piece('recipient'),
      work: work && html`<cite>${work}</cite>`,
      body: conferred && (slots.has('body') ? conferred : linked(url, conferred)),
      year: piece('year', `${edition} ${body}`.includes(year) ? '' : dated(year, `${language}-u-ca-gregory`)),
    });
    const told = slots.has('') ? html`<slot></slot>` : conferred || slots.size ? sentence : linked(url, sentence);

    return html`<span class="boundary ${size} ${variant} ${holds ? outcome : ''}" part="badge">${drawing === 'none' ? nothing : html`<i part="icon">${pictures?.picture(drawing) ?? nothing}</i>`}<span>${told}${dedication ? html` <small class="dedication">${this.phrase('awardDedication', { dedication })}</small>` : nothing}</span></span>`;
  }
}

/* The line breaks of a pattern end lines in the tall variants, which hide the separator beside them. */
function tell(pattern: string, values: Record<string, unknown>) {
  return compose(
    pattern,
    values,
    (told: TemplateResult | undefined, gap, before, value, after) =>
      html`${told ?? nothing}${gap[0] === '\n' ? html`<span class="join">${gap.slice(1)}</span>` : gap || nothing}<span>${before || nothing}${value}${after || nothing}</span>`,
  );
}
