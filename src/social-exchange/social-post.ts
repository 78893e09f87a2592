import { html, nothing } from 'lit';
import { boundary } from '../core/boundary.css.js';
import { directionOf } from '../core/language.js';
import { widget } from '../core/widget.js';
import { postAttributes } from './post-attributes.js';
import { postTemplate, slottedReplies, translationTemplate } from './post-template.js';
import { finishLater, loadRich } from './rich-parts.js';
import { styles } from './social-exchange.css.js';
import { words } from './words.js';

/**
 * A post from a social platform, first-party: its words stand in the page, and its platform is not asked for anything.
 *
 * The author provides the words as content and who posted them as attributes; replies are posts with
 * `slot="replies"`. A screen reader meets who posted or who replied to whom, then a block quote, then translation,
 * media and numbers; replies are a list.
 *
 * @summary A post from a social platform, from archived content.
 * @customElement stet-social-post
 * @slot - The post's words.
 * @slot author - Who posted it; `author` as well gives the initials.
 * @slot translation - What they mean in another language; `translation-lang` labels it.
 * @slot media - Pictures with their width, height and alternative text.
 * @slot quoted - The post that it quotes.
 * @slot replies - Replies: more posts.
 * @csspart post - The whole post, without its replies.
 * @csspart avatar - The picture or the initials.
 * @csspart attribution - "Asha replied to Ravi"
 * @csspart link - Every link.
 * @csspart meta - Handle, date and whether it was edited.
 * @csspart text - The post's words.
 * @csspart translation - A translation with its label.
 * @csspart closed - A content warning or sensitive media with what they hide.
 * @csspart notice - What has become of a deleted or withheld post.
 * @csspart counts - Likes, shares, replies, views.
 * @csspart source - The platform and the way there.
 * @csspart replies - The list of replies.
 */
export class SocialPost extends /* @__PURE__ */ widget(postAttributes) {
  static override styles = [boundary, styles];
  static override words = words;
  static override listens = ['error'];

  /** Fetches what is drawn but not in the main script. A server waits for it before it renders. */
  static prepare: () => Promise<void> = loadRich;

  override render() {
    const { slots } = this;
    const isReply = this.getAttribute('slot') === 'replies';
    const isLeftOut = this.state === 'deleted' && this.deleted === 'hide';
    return html`<div class="boundary" role=${isReply && !isLeftOut ? 'listitem' : nothing}>
      ${isLeftOut ? nothing : this.post(isReply)}
      ${slottedReplies(slots)}
    </div>`;
  }

  private post(isReply: boolean) {
    const { slots } = this;
    return postTemplate(this, {
      name: slots.has('author') ? this.slotted('author') : this.author || this.handle,
      isReply,
      /* `auto` on what is around a slot does not look into it. */
      text: slots.has('') && html`<slot dir=${directionOf(this.postLang)}></slot>`,
      translation: slots.has('translation') && translationTemplate(this, this.slotted('translation'), true),
      media: this.slotted('media'),
      rest: this.slotted('quoted'),
    });
  }

  protected override drawn(found: boolean): void {
    if (!found) finishLater(this);
  }

  protected override receive({ target }: Event): void {
    hideBrokenAvatar(target as HTMLElement);
  }
}

/** The initials behind a picture of its author show where the picture cannot be had. */
export function hideBrokenAvatar(image: HTMLElement): void {
  if (image.matches('[part=avatar] > *')) image.hidden = true;
}
