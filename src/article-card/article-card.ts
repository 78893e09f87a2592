import { html, nothing, type TemplateResult } from 'lit';
import { boundary } from '../core/boundary.css.js';
import { readDate, type WrittenDate } from '../core/date.js';
import { sequence } from '../core/flatten.js';
import { formatDate } from '../core/format.js';
import { heading } from '../core/heading.js';
import { wordFor } from '../core/messages.js';
import { linked } from '../core/pieces.js';
import { safeUrl } from '../core/url.js';
import { widget } from '../core/widget.js';
import { styles } from './article-card.css.js';
import { attributes, type CardContent } from './attributes.js';
import { pictureTemplate } from './picture.js';
import type * as RichCard from './rich-card.js';
import { words } from './words.js';

/* What few cards need: data, running times, dates that count the hours, focal points, presses beside the link. Pages
   without them never fetch it. */
let rich: typeof RichCard | undefined;

const DAY = 24 * 60 * 60_000;

/**
 * A teaser of a story that stands elsewhere: one heading around one link, whose name is the headline, and what helps a
 * reader decide. The whole card opens the story, yet every key and button of a link works as the browser has it.
 * The author gives at least a headline and an address; a screen reader meets the heading first, then the rest in order.
 *
 * @summary A linked teaser: headline, picture, summary, byline and date.
 * @customElement stet-article-card
 * @slot headline - The headline with markup in it, or a link of your own: `<a slot="headline" href="…">`.
 * @slot kicker - What places the story, above the headline.
 * @slot summary - The standfirst.
 * @slot byline - Who wrote it, with links, roles and portraits.
 * @slot image - A picture element of your own.
 * @slot caption - What readers should know about the picture.
 * @slot credit - Who made or lent the picture.
 * @slot badge - An award, a rating or another mark of the story.
 * @slot related - Links to stories that belong to this one.
 * @csspart card - The whole card.
 * @csspart heading - The heading around the headline.
 * @csspart headline - The words of the headline.
 * @csspart link - The card's link.
 * @csspart media - What opens besides text, and how long it runs.
 * @csspart labels - The line above the headline.
 * @csspart label - The kind of the story: "Live", "Opinion".
 * @csspart kicker - What places the story.
 * @csspart summary - The standfirst.
 * @csspart meta - The line of byline and dates.
 * @csspart byline - Who wrote it.
 * @csspart date - The date of publication.
 * @csspart updated - The date of the last change.
 * @csspart image - The picture.
 * @csspart caption - What readers should know about the picture.
 * @csspart credit - Who made or lent the picture.
 * @csspart badge - The award, rating or mark of the story.
 * @csspart related - The links to stories that belong to this one.
 * @cssproperty --stet-card-ratio - Width to height of the picture; its own where the attributes say it, else 16 / 9.
 * @cssproperty --stet-card-headline-size - Font size of the headline.
 */
export class ArticleCard extends /* @__PURE__ */ widget(attributes) {
  static override styles = [boundary, styles];
  static override words = words;
  static override listens = ['click', 'pointerover'];

  /* Milliseconds since 1970; a server leaves it out, whose page outlives the moment, and so it never counts the hours. */
  now?: number;
  private stopClock?: () => void;

  /** Fetches what is drawn but not in the main script. A server waits for it before it renders. */
  static async prepare(): Promise<void> {
    const arrived = await import('./rich-card.js');
    if (!rich) this.styles.push(arrived.styles);
    rich = arrived;
  }

  override render() {
    const card = this.data && rich ? rich.filled(this) : this;
    return html`<article class="boundary ${this.layout}" part="card">
      <div class="words">
        ${this.heading(card)}
        ${this.labels(card)}
        ${this.slotted('summary', card.summary)}
        ${this.meta(card)}
        ${this.slotted('badge')}
        ${this.slotted('related')}
      </div>
      ${this.layout === 'text' ? nothing : this.picture(card)}
    </article>`;
  }

  private heading({ headline, href, media, duration }: CardContent) {
    const words = this.slotted('headline', headline);
    if (words === nothing) return nothing;
    const url = this.slots.has('headline a') ? null : safeUrl(href);
    const content = html`${words}${media ? this.mediaLabel(media, duration) : nothing}`;
    return heading(this.level, linked(url, content));
  }

  private mediaLabel(name: string, duration: string) {
    const media = this.word(name);
    const length = rich?.formatDuration(duration, this.language);
    return html` <span class="media" part="media">${length ? this.say('cardMediaLength', { media, length }) : media}</span>`;
  }

  private labels({ label, sponsor, access, kicker }: CardContent) {
    return around(
      (boxes) => html`<p class="labels" part="labels">${boxes}</p>`,
      label && html`<b part="label">${this.word(label)}</b>`,
      this.slotted('kicker', kicker),
      sponsor && html`<span>${this.say('cardPaidFor', { sponsor })}</span>`,
      access !== 'free' && html`<span>${this.word(access)}</span>`,
    );
  }

  /* "Live" for `live`. */
  private word(value: string): string {
    return this.say(wordFor('card', value));
  }

  private meta({ byline, published, updated }: CardContent) {
    return around(
      (boxes) => html`<p class="meta" part="meta">${boxes}</p>`,
      this.slotted('byline', byline),
      published && this.date(published),
      updated && html`<span part="updated">${this.phrase('cardUpdated', { date: this.date(updated) })}</span>`,
    );
  }

  private date(written: string) {
    const date = readDate(written);
    if (!date) return html`<span part="date">${written}</span>`;
    return rich?.countedTime(date, this) ?? html`<time part="date" datetime=${written}>${this.absolute(date)}</time>`;
  }

  private absolute(date: WrittenDate): string {
    return formatDate(date, this.language, this.dateStyle === 'datetime', this.timeZone);
  }

  private picture(card: CardContent) {
    const image = this.slots.has('image')
      ? html`<slot name="image" class="picture" part="image"></slot>`
      : pictureTemplate(card, this, rich?.quarters(card.focalPoint));
    if (image === nothing) return nothing;
    const told = around(
      (boxes) => html`<figure class="picture">${image}<figcaption>${boxes}</figcaption></figure>`,
      this.slotted('caption', card.caption),
      this.credited(card.credit),
    );
    return told === nothing ? image : told;
  }

  /* "courtesy: VikrantMassey" and "© Reuters" say themselves what the name is doing there. */
  private credited(text: string) {
    const name = this.slotted('credit', text && html`<bdi>${text}</bdi>`);
    if (name === nothing) return nothing;
    return html` <small>${/^$|[:©]/.test(text) ? name : this.phrase('cardCredit', { credit: name })}</small>`;
  }

  protected override willDraw(): void {
    this.now = Date.now();
  }

  protected override drawn(found: boolean): void {
    this.stopClock?.();
    this.stopClock = rich?.follow(this, found);
    if (rich) return;
    const { dateStyle, published, updated } = this;
    const isNew = [published, updated].some((date) => Date.now() - Date.parse(date) < DAY);
    const counts = dateStyle === 'auto' ? isNew : dateStyle === 'relative';
    if (counts || this.data || this.duration || (!found && (this.focalPoint || this.selectable)))
      this.drawAfter(ArticleCard.prepare());
  }

  /* A server says moments in its own time zone; the reader's copy is drawn again where that differs. */
  protected override get outdated(): boolean {
    return [...this.renderRoot.querySelectorAll('time')].some(({ dateTime, textContent }) => {
      const date = readDate(dateTime);
      return date && this.absolute(date) !== textContent;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopClock?.();
  }

  /* On the link the browser does everything itself. What lies above its area, so that it can be selected or hold links
     of its own, is seen to by the rich part. */
  protected override receive(event: Event): void {
    const path = event.composedPath() as Element[];
    if (path[0]!.closest?.('a')) return;
    if (rich) rich.reach(this, event, path);
    else
      ArticleCard.prepare().then(
        () => rich!.reach(this, event, path),
        () => {},
      );
  }
}

/* What there is of the parts, in a box of its own; nothing where there is none. */
function around(box: (parts: TemplateResult) => TemplateResult, ...parts: unknown[]) {
  const there = sequence(parts);
  return there === nothing ? nothing : box(there);
}
