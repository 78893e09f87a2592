import { html, nothing } from 'lit';
import { boundary } from '../core/boundary.css.js';
import { heading } from '../core/heading.js';
import { safeUrl } from '../core/url.js';
import { widget } from '../core/widget.js';
import { exchangeAttributes } from './exchange-attributes.js';
import type * as LivePart from './live-frame.js';
import { knownName } from './platforms.js';
import { postTemplate, slottedReplies, sourceTemplate, translationTemplate } from './post-template.js';
import { finishLater, loadRich } from './rich-parts.js';
import { styles } from './social-exchange.css.js';
import { hideBrokenAvatar } from './social-post.js';
import type * as ThreadPart from './thread.js';
import { words } from './words.js';

/* What draws data, and what opens the platform's own frame. Pages that have tags only never fetch them. */
let part: typeof ThreadPart | undefined;
let live: typeof LivePart | undefined;

/**
 * A post together with its replies, first-party: drawn from posts in the markup, from `data` or a JSON child, or from
 * a document at `src`. Nothing is asked of the platform, unless the reader presses the button that `live` adds.
 *
 * The author provides the posts, and a heading where the names of those who take part are not enough. A screen reader
 * meets a heading, then a list in which each item says who posted or who replied to whom. While data is on its way,
 * and where it never comes, the markup inside the element shows.
 *
 * @summary A post together with its replies, from archived content.
 * @customElement stet-social-exchange
 * @slot - The post; or what stands for the exchange until its data is there.
 * @slot replies - Replies: `<stet-social-post slot="replies">`.
 * @slot heading - The heading.
 * @csspart exchange - The whole.
 * @csspart heading - The heading.
 * @csspart thread - The list of posts.
 * @csspart replies - The list of replies in the markup.
 * @csspart post - One post.
 * @csspart avatar - The picture or the initials of an author.
 * @csspart attribution - "Asha replied to Ravi"
 * @csspart meta - Handle, date and whether a post was edited.
 * @csspart text - A post's words.
 * @csspart translation - A translation with its label.
 * @csspart closed - A content warning or sensitive media with what they hide.
 * @csspart notice - What has become of a deleted or withheld post.
 * @csspart media - The pictures of a post.
 * @csspart poll - The options of a poll.
 * @csspart link - Every link.
 * @csspart link-card - A page a post links to.
 * @csspart quoted - A quoted post.
 * @csspart counts - Likes, shares, replies, views.
 * @csspart more - The rest of a long thread.
 * @csspart source - The platform and the way there.
 * @csspart status - What is being loaded, or could not be.
 * @csspart live - The platform's own frame with its button.
 * @fires stet-consent - Before the platform's frame opens; cancelable.
 */
export class SocialExchange extends /* @__PURE__ */ widget(exchangeAttributes) {
  static override styles = [boundary, styles];
  static override words = words;
  static override listens = ['click', 'error'];

  /** Fetches what is drawn but not in the main script. A server waits for it before it renders. */
  static async prepare(): Promise<void> {
    if (part) return;
    const thread = import('./thread.js');
    await loadRich(thread);
    this.styles.push((part = await thread).threadStyles);
  }

  /** What a server without the data, or without the part that draws it, could not do is done on waking. */
  protected override get outdated(): boolean {
    return !!(this.data || this.src) && !this.renderRoot.querySelector('.thread');
  }

  /* What attributes leave unsaid, the data says. */
  private source(): ThreadPart.Source {
    return part?.sourceOf(this) ?? this;
  }

  override render() {
    const { platform, href, archived } = this.source();
    const thread = part?.drawThread(this, { postTemplate, translationTemplate });
    const title = this.heading || thread?.heading;
    const url = safeUrl(href);
    const host = this.live && knownName(platform) && /^https:..([^/?#]+)/.exec(url ?? '')?.[1];
    return html`<div class="boundary" part="exchange">
      ${title || this.slots.has('heading') ? heading(this.level, html`<slot name="heading">${title}</slot>`) : nothing}
      ${thread?.list ?? html`<slot></slot>${slottedReplies(this.slots)}`}
      ${this.src && !thread ? html`<p class="note" part="status" role="status">${part?.statusOf(this) ?? '\u00A0'}</p>` : nothing}
      ${sourceTemplate(platform, url, archived, this)}
      ${host ? html`<div part="live"><button type="button">${this.phrase('postLive', { host: html`<bdi>${host}</bdi>` })}</button></div>` : nothing}
    </div>`;
  }

  protected override drawn(found: boolean): void {
    if (!found) {
      /* A script whose text the parser has yet to bring is reason enough. */
      if (part) part.attend(this);
      else if (this.data || this.src || this.querySelector('script')) this.drawAfter(SocialExchange.prepare());
      else finishLater(this);
    }
    if (this.remember) void this.openLive('remembered');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    part?.leave(this);
    live?.closeLive(this.renderRoot);
  }

  protected override receive({ type, target }: Event): void {
    if (type === 'error') hideBrokenAvatar(target as HTMLElement);
    else {
      const button = (target as Element).closest('button');
      if (button) void this.openLive(button);
    }
  }

  /** Opens the platform's own frame without asking: for a consent manager that has held the reader's press back. */
  showLive(): Promise<void> {
    return this.openLive('agreed');
  }

  private async openLive(why: LivePart.Why): Promise<void> {
    live ??= await import('./live-frame.js');
    live.openFor(this, this.source(), why);
  }
}
