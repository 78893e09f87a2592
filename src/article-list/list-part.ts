import { html, type TemplateResult } from 'lit';
import { DEVELOPMENT, warnOnce } from '../core/development.js';
import { fetchDocument } from '../core/fetch-document.js';
import { checkCards, type Card } from '../model/card.js';
import type { ArticleList } from './article-list.js';
import { cardTemplate } from './card-template.js';
import { writeItemList } from './item-list.js';
import type { ListedCard } from './listed-card.js';
import { followView } from './views.js';
import type { words } from './words.js';

export { words } from './words.js';

type Shown = Pick<ArticleList, 'data' | 'src' | 'limit' | 'layout' | 'language' | 'level' | 'cardLayout'>;

/** The cards of a feed or of data as a list; undefined where there are none. */
export function drawCards(
  { data, limit, layout, language, level, cardLayout }: Shown,
  work: ListWork | undefined,
  isSelf: (href: string) => boolean,
): TemplateResult | undefined {
  const given = work?.feed ?? (Array.isArray(data) ? checkCards(data) : []);
  const cards = given.filter(({ href = '' }) => !isSelf(href)).slice(0, limit ?? undefined);
  if (cards.length === 0) return undefined;
  const items = cards.map((card) => html`<li part="item">${cardTemplate(card, language, level, cardLayout)}</li>`);
  return layout === 'numbered'
    ? html`<ol role="list" part="list" class="list numbered">${items}</ol>`
    : html`<ul role="list" part="list" class="list ${layout}">${items}</ul>`;
}

/** The word for a list in which nothing stands. */
export function statusOf({ src }: Shown, work: ListWork | undefined): keyof typeof words {
  if (work?.failed) return 'listFailed';
  return src && !work?.feed ? 'listLoading' : 'listEmpty';
}

/** What goes on in a list while it is on a page: a feed that loads, and cards that come into view. */
export class ListWork {
  /** What the feed holds; absent as long as it has not come, and where it is empty and something stands in the tag. */
  feed?: Card[];
  failed = false;

  private source = '';
  private loading?: AbortController;
  private readonly views = new Map<Element, () => void>();

  constructor(private readonly list: ArticleList) {}

  /** Does what is due after each drawing. */
  follow(cards: ListedCard[]): void {
    if (this.list.src !== this.source) void this.load();
    this.followViews(cards);
    if (this.list.itemList) writeItemList(this.list, cards);
  }

  /** Ends everything, when the list is taken from the page. */
  stop(): void {
    this.loading?.abort();
    this.followViews([]);
  }

  private followViews(cards: ListedCard[]): void {
    const present = new Set<Element>(cards);
    for (const [card, stop] of this.views) {
      if (present.has(card)) continue;
      stop();
      this.views.delete(card);
    }
    cards.forEach((card, index) => {
      if (!this.views.has(card)) this.views.set(card, followView(card, index));
    });
  }

  private async load(): Promise<void> {
    const { list } = this;
    this.loading?.abort();
    this.source = list.src;
    const shown = this.feed ?? this.failed;
    this.feed = undefined;
    this.failed = false;
    if (shown) list.requestUpdate();
    if (!this.source) return;
    const { signal } = (this.loading = new AbortController());
    try {
      const { bytes, type, url } = await fetchDocument(this.source, { signal });
      const { readFeed } = await import('../formats/feed.js');
      const cards = await readFeed(bytes, type, { url });
      if (cards.length || !list.slots.has('')) this.feed = cards;
    } catch (error) {
      if (DEVELOPMENT && !signal.aborted) warnOnce(`${this.source} could not be read: ${String(error)}`);
      this.failed = true;
    }
    if (!signal.aborted) list.requestUpdate();
  }
}
