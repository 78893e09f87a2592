import { html, nothing } from 'lit';
import { choice, count, flag, text } from '../core/attributes.js';
import { boundary } from '../core/boundary.css.js';
import type { Message } from '../core/messages.js';
import { widget } from '../core/widget.js';
import { styles } from './article-list.css.js';
import type * as ListPart from './list-part.js';
import { hrefOf, type ListedCard } from './listed-card.js';

/* What draws data, reads feeds, tells of views and has the words. Only pages with a list fetch it. */
let part: typeof ListPart | undefined;

const attributes = {
  /** URL of a JSON Feed, RSS, Atom or JSON-LD document. What stands inside the tag shows until it has been read. */
  src: text,
  /** How many stories at most. */
  limit: count,
  /** Columns as wide as they fit, one row to scroll along, one below the other, or that with numbers. */
  layout: choice(['grid', 'rail', 'stack', 'numbered']),
  /** Layout of the cards that come from data or from `src`, as `layout` of the card. */
  cardLayout: text,
  /** Level of their headings, as `level` of the card. */
  level: text,
  /** Leaves out the story whose page the reader is on. */
  excludeSelf: flag,
  /** Also tells machines what is listed: a script with schema.org's ItemList, put inside the tag. */
  itemList: flag,
};

/**
 * Stories as a list: the cards that an author put inside, or those of data or of a feed. A screen reader hears how many
 * there are. Give the cards inside even where a feed follows, because they are what stands there when it does not come.
 *
 * @summary Cards as a list: a grid, a rail, a stack or a ranking.
 * @customElement stet-article-list
 * @slot - The cards, `stet-article-card`.
 * @csspart list - The list.
 * @csspart item - One place in a list that comes from data or a feed.
 * @csspart card - The card in it.
 * @csspart status - What is said when there is no story to show.
 * @cssproperty --stet-list-column - Narrowest column of a grid, and width of a card on a rail; 15rem.
 * @fires stet-view - Half of a card has been on the screen for one second.
 */
export class ArticleList extends /* @__PURE__ */ widget(attributes) {
  static override styles = [boundary, styles];
  static override words: Record<string, Message> = {};

  /* Address of the page where its own story is to be left out; a server does not know it. */
  private page?: string;
  private work?: ListPart.ListWork;
  private readonly put = new WeakSet<Element>();

  /** Fetches what is drawn but not in the main script. A server waits for it before it renders. */
  static async prepare(): Promise<void> {
    part = await import('./list-part.js');
    this.words = part.words;
  }

  override render() {
    const isFilled = this.slots.has('');
    const cards = part?.drawCards(this, this.work, (href) => this.isSelf(href));
    return html`<div class="boundary">${
      cards ??
      html`<div role=${isFilled ? 'list' : nothing} part="list" class="list ${this.layout}"><slot></slot></div>`
    }${
      cards || isFilled
        ? nothing
        : html`<p part="status" role="status">${part ? this.say(part.statusOf(this, this.work)) : nothing}</p>`
    }</div>`;
  }

  protected override willDraw(): void {
    this.page = this.excludeSelf ? withoutHash(location.href) : undefined;
  }

  protected override drawn(): void {
    const drawnHere = [...this.renderRoot.querySelectorAll<ListedCard>('stet-article-card')];
    const cards = drawnHere.length > 0 ? drawnHere : this.arranged();
    if (!this.isConnected) return;
    if (part) (this.work ??= new part.ListWork(this)).follow(cards);
    else this.drawAfter(ArticleList.prepare());
  }

  /* Cards inside the tag are the author's: they only get their place in the list, and those too many are hidden. */
  private arranged(): ListedCard[] {
    let place = 0;
    return ([...this.children] as ListedCard[]).filter((child) => {
      if (child.slot || /^(script|template|style)$/.test(child.localName)) return false;
      if (!child.hasAttribute('role')) child.setAttribute('role', 'listitem');
      const out = this.isSelf(hrefOf(child)) || place >= (this.limit ?? Infinity);
      if (!out) place += 1;
      if (out && !child.hidden) this.put.add(child);
      if (this.put.has(child)) child.hidden = out;
      return !child.hidden;
    });
  }

  private isSelf(href = ''): boolean {
    if (!this.page || !href) return false;
    const base = document.baseURI;
    return URL.canParse(href, base) && withoutHash(new URL(href, base).href) === this.page;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.work?.stop();
    this.work = undefined;
  }
}

function withoutHash(address: string): string {
  return address.split('#')[0]!;
}
