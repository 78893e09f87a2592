import { html } from 'lit';
import { choice, count, text } from '../core/attributes.js';
import { boundary } from '../core/boundary.css.js';
import { widget } from '../core/widget.js';
import type * as DrawPart from './draw-awards.js';
import { variant } from './outcome.js';

const attributes = {
  /** What the awards stand together by; awards of which it is not known come last, as "Other awards". */
  group: choice(['body', 'year', 'work', 'none']),
  /** Heading above the whole list. */
  heading: text,
  /** Level of that heading; those of the groups are one below it, or on it where there is none. */
  level: choice(['3', '2', '4', '5']),
  /** How many awards show at once; the rest unfold behind a line that counts them. Absent means all. */
  limit: count,
  /** How badges drawn from data look; badges in the list's markup say so themselves. */
  variant,
  /** Puts the wins into the page as schema.org data (`award`): of the works, or of the recipients, and what these are. */
  structuredData: choice(['none', 'work', 'person', 'organization']),
};

/* What groups and draws awards, with its words and styles. A page without a list never fetches it. */
let part: typeof DrawPart | undefined;

/**
 * The awards of a person, a work, a team or a house: wins first, counted in words, the same award once.
 * They come as badges in its markup, as `data`, or as JSON in a child script: a list of objects whose keys are the
 * badge's attributes. While there is only other markup, that markup shows.
 *
 * @summary Awards grouped by body, year or work, with wins and nominations counted in words.
 * @customElement stet-award-list
 * @slot - `<stet-award-badge>` elements; or what stands for the list until its data is there.
 * @slot heading - Instead of the attribute.
 * @csspart list - The whole list.
 * @csspart heading - The heading of the whole list.
 * @csspart group - The heading of a group.
 * @csspart counts - "6 wins, 10 nominations".
 * @csspart more - The line that unfolds the rest.
 */
export class AwardList extends /* @__PURE__ */ widget(attributes) {
  static override styles = [boundary];

  /** The badges in the markup by their attributes; a server gives only those that are no more than that. */
  markup?: object[];

  /** Fetches what is drawn but not in the main script. A server waits for it before it renders. */
  static async prepare(): Promise<void> {
    part = await import('./draw-awards.js');
    this.styles = [boundary, part.styles];
    this.words = part.words;
  }

  /* A server leaves badges in the markup where they stand: it draws others like them, or nothing around them. */
  protected override get outdated(): boolean {
    return this.querySelector(':scope > stet-award-badge') !== null;
  }

  protected override willDraw(): void {
    this.markup = part?.badgesIn(this);
  }

  protected override drawn(found: boolean): void {
    if (part) part.publish(this);
    else if (!found) this.drawAfter(AwardList.prepare());
  }

  override render() {
    return (
      part?.drawAwards(this as unknown as DrawPart.List) ?? html`<div class="boundary" part="list"><slot></slot></div>`
    );
  }
}
