import { nothing, render, type CSSResult, type TemplateResult } from 'lit';
import { attributeName, reflect, type AttributeTable, type Reflected } from './attributes.js';
import { StetErrorEvent } from './events.js';
import { flatten, sequence, slotTemplate } from './flatten.js';
import { languageOf } from './language.js';
import { filledSlots, jsonChild } from './light-dom.js';
import { LitBase } from './lit-base.js';
import { fillSentence, findSentence, type Message } from './messages.js';
import { rememberReader } from './reader-state.js';
import { follow, unfollow, type Follower } from './surroundings.js';
import { VERSION } from './version.js';

/* By the prototype's own method, since `<img name=importNode>` stands before the document's. */
const renderOptions = {
  creationScope: {
    importNode: (node: Node, deep?: boolean): Node => Document.prototype.importNode.call(document, node, deep),
  },
};

const sheets = new WeakMap<object, { sheet: CSSStyleSheet; count: number }>();

/* All styles of a tag in one sheet, since each that a root adopts costs every card of a page. Styles of a part that comes
   later are put into it, and so reach the roots that stand already. */
function sheetOf(tag: { styles: CSSResult[] }): CSSStyleSheet {
  const { styles } = tag;
  let known = sheets.get(tag);
  if (!known) sheets.set(tag, (known = { sheet: new CSSStyleSheet(), count: 0 }));
  if (known.count < styles.length) {
    known.count = styles.length;
    known.sheet.replaceSync(styles.map(({ cssText }) => cssText).join(''));
  }
  return known.sheet;
}

/**
 * What all widgets have in common. A widget is its attributes, the slots its author filled and the language it stands
 * in; `render()` makes its template from these three and nothing else, so that a server can evaluate it as well.
 * For that reason no widget keeps a `#private` field or touches the DOM in anything that `render()` calls.
 */
export abstract class Widget extends LitBase implements Follower {
  static readonly version = VERSION;
  /** Every attribute with its kind: the one list behind properties, types and documentation. */
  static attributes: AttributeTable = {};
  /** The widget's own words, in English. */
  static words: Record<string, Message> = {};
  static override styles: CSSResult[] = [];
  /** Events inside the shadow root that `receive()` gets; templates carry no listeners of their own. */
  static listens: readonly string[] = [];

  static override get observedAttributes(): string[] {
    void super.observedAttributes; // Lit prepares the styles here
    return Object.keys(this.attributes).map(attributeName);
  }

  /** BCP 47 tag of the surrounding text; 'en' where the page does not say. */
  language = 'en';
  /** The names of the slots the author filled, '' for content without a slot name. */
  slots: ReadonlySet<string> = new Set();

  private givenData?: unknown;
  private childData?: unknown;
  private changed?: boolean;
  private coming?: Promise<void>;

  /** Structured content: what this property was set to, else the JSON of a child `<script type="application/json">`. */
  get data(): unknown {
    return this.givenData ?? this.childData;
  }
  set data(data: unknown) {
    this.givenData = data;
    this.requestUpdate();
  }

  /** True where the author gave this content, as an attribute's text or in a slot. */
  protected has(name: string): boolean {
    return this.slots.has(name) || this.hasAttribute(name);
  }

  /** The slot of this name around the text of its attribute; nothing where the author gave neither. */
  protected slotted(name: string, text?: unknown): TemplateResult | typeof nothing {
    return text || this.slots.has(name) ? slotTemplate(name, text ?? nothing) : nothing;
  }

  /** One of the widget's own words as text, in the surrounding language; for its own templates and parts. */
  say(key: string, values: Record<string, string | number> = {}): string {
    return fillSentence(this.sentence(key, values), values).join('');
  }

  /** The same as a template, for a sentence with markup in it: `values` may hold templates. */
  phrase(key: string, values: Record<string, unknown>): unknown {
    return sequence(fillSentence(this.sentence(key, values), values));
  }

  /** The same with its places not yet filled. */
  protected sentence(key: string, values: Record<string, unknown> = {}): string {
    return findSentence((this.constructor as typeof Widget).words, key, this.language, values);
  }

  /** Receives the events named in `listens`. What it throws stays inside this widget. */
  protected receive(_event: Event): void {}

  /** True where the reader's copy must differ from what a server rendered; then waking renders at once. */
  protected get outdated(): boolean {
    return false;
  }

  /** Called before the template is made; on a server never. */
  protected willDraw(): void {}

  /** Called when the widget stands, drawn here or (`found`) by a server. */
  protected drawn(_found: boolean): void {}

  /**
   * When a part that was missing is there, which `updateComplete` waits for, draws anew, or does what else is to be done
   * with it; a part that cannot be fetched is done without.
   */
  drawAfter(part: Promise<unknown>, then = (): void => this.requestUpdate()): void {
    this.coming = part.then(then, () => {});
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    const { coming } = this;
    await coming;
    return coming === this.coming ? super.getUpdateComplete() : this.getUpdateComplete();
  }

  languageChanged(): void {
    /* What a server has drawn says its words already. */
    if (this.hasUpdated || (!this.isUpdatePending && this.language !== (languageOf(this) || 'en')))
      this.requestUpdate();
  }

  childrenChanged(): void {
    this.requestUpdate();
  }

  override connectedCallback(): void {
    try {
      super.connectedCallback();
      this.adoptEarlyProperties();
      for (const type of (this.constructor as typeof Widget).listens)
        this.renderRoot.addEventListener(type, this, true);
      follow(this);
      this.languageChanged(); // it may have been moved
    } catch (error) {
      this.fail(error);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unfollow(this);
  }

  override attributeChangedCallback(_name: string, old: string | null, value: string | null): void {
    if (old !== value) this.requestUpdate();
  }

  handleEvent(event: Event): void {
    try {
      this.receive(event);
    } catch (error) {
      this.fail(error);
    }
  }

  override requestUpdate(): void {
    this.changed = true;
    super.requestUpdate();
  }

  /* What was asked for before there was a root is told by it, or drawn with it. The assignment is the usual one, said
     because a page can give every object another. */
  protected override createRenderRoot(): ShadowRoot {
    this.changed = !this.shadowRoot;
    return this.shadowRoot ?? this.attachShadow({ mode: 'open', slotAssignment: 'named' });
  }

  /* Instead of Lit's own: here a template is drawn joined, a declarative shadow root is kept as it was found, styles and
     all, until something changes, and what goes wrong stays inside. */
  protected override performUpdate(): void {
    this.isUpdatePending = false;
    try {
      this.slots = filledSlots(this);
      this.childData = jsonChild(this);
      this.language = languageOf(this) || 'en';
      this.willDraw();
      const draws = this.changed || this.outdated;
      if (draws) this.draw();
      this.drawn(!draws);
    } catch (error) {
      this.fail(error);
    }
  }

  private draw(): void {
    const root = this.renderRoot;
    let restoreReader: (() => void) | undefined;
    if (!this.hasUpdated) {
      if (root.firstChild) restoreReader = rememberReader(root);
      root.replaceChildren();
      this.hasUpdated = true;
    }
    const sheet = sheetOf(this.constructor as typeof Widget);
    /* Another document would refuse it. */
    if (!root.adoptedStyleSheets.length && this.ownerDocument === document) root.adoptedStyleSheets = [sheet];
    render(flatten(this.render()), root, renderOptions);
    restoreReader?.();
  }

  abstract render(): TemplateResult;

  /** The element of a template that has but one, for what a widget writes into its light DOM. */
  elementOf(template: TemplateResult): Element {
    const fragment = new DocumentFragment();
    render(template, fragment, renderOptions);
    return fragment.firstElementChild!;
  }

  /* The light DOM is the story; when a widget cannot draw itself, it steps aside and lets it show. */
  private fail(error: unknown): void {
    const root = this.renderRoot as (ShadowRoot & { _$litPart$?: unknown }) | undefined;
    if (root) {
      root._$litPart$ = undefined; // Lit's own record of what it rendered, no longer true
      root.replaceChildren(this.ownerDocument.createElement('slot'));
    }
    this.dispatchEvent(new StetErrorEvent(error));
  }

  /* A property set before the element was defined lies on the instance and would hide the accessor for ever. */
  private adoptEarlyProperties(): void {
    const early = this as unknown as Record<string, unknown>;
    for (const name of Object.keys(this)) {
      if (name !== 'data' && !(name in (this.constructor as typeof Widget).attributes)) continue;
      const value = early[name];
      Reflect.deleteProperty(this, name);
      early[name] = value;
    }
  }
}

type WidgetBase<Table> = Omit<typeof Widget, 'prototype'> & (abstract new () => Widget & Reflected<Table>);

/** The base class of a widget with these attributes: `class QuoteBlock extends widget(attributes)`. */
export function widget<Table extends AttributeTable>(attributes: Table): WidgetBase<Table> {
  abstract class AttributeWidget extends Widget {
    static override attributes = attributes;
  }
  reflect(AttributeWidget.prototype, attributes);
  return AttributeWidget as unknown as WidgetBase<Table>;
}
