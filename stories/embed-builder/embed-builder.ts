import { html, LitElement, nothing } from 'lit';
import '../../src/all.js';
import { integrity, manifest } from './built.js';
import { elementOf } from './element.js';
import { fieldOf, languageList } from './form.js';
import { look } from './look.js';
import { widgetsOf, type Manifest } from './manifest.js';
import { markupOf, scriptTag } from './markup.js';
import { emptyPart, newPiece, type Piece } from './pieces.js';
import { CHOICES, RECIPES, WORD_SLOTS } from './recipes.js';

const WIDTHS = { 'Full width': '', 'Column, 480 px': '480px', 'Narrow, 240 px': '240px' };

export const WIDGETS = widgetsOf(manifest as unknown as Manifest, WORD_SLOTS);

/** For publishers: choose a widget, fill in a form, see it, copy its tag and the script's. Documentation, not library. */
export class EmbedBuilder extends LitElement {
  private piece: Piece = newPiece('stet-quote-block');
  private open: Piece = this.piece;
  private script = { folder: '/assets/stet/', classic: false };
  private wordsInside = true;
  private width = '';
  private said = '';

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    const sheet = look.styleSheet!;
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  }

  protected override render() {
    return html`
      ${languageList}
      <fieldset @change=${this.choose}>
        <legend>Widget</legend>
        <div class="row">
          ${CHOICES.map(
            (tag) =>
              html`<label class="check"><input type="radio" name="widget" value=${tag} .checked=${tag === this.piece.tag} />${RECIPES[tag]!.title}</label>`,
          )}
        </div>
        <p>${WIDGETS.get(this.piece.tag)!.summary}</p>
      </fieldset>
      <div class="panes">
        <section aria-label="Content">${this.parts()}${this.form()}</section>
        <section class="result" aria-label="Result">
          <h2>Preview</h2>
          ${this.widthChoice()}
          <div class="preview" lang="en" .style=${`inline-size: ${this.width || 'auto'}`}></div>
          ${this.code('Once in the page’s head', scriptTag({ ...this.script, integrity }), 'the script')}
          ${this.code('Where it is to stand', this.markup, 'the tag')}
          ${this.settings()}
          <p role="status">${this.said}</p>
        </section>
      </div>
    `;
  }

  private get element() {
    return elementOf(this.piece, WIDGETS, this.wordsInside);
  }

  /** What is copied. */
  get markup(): string {
    return markupOf(this.element);
  }

  protected override updated() {
    this.querySelector('.preview')?.replaceChildren(this.element);
  }

  private parts() {
    const { parts = [] } = RECIPES[this.piece.tag]!;
    if (parts.length === 0) return html`<h2>${this.piece.title}</h2>`;
    return html`<h2>Parts</h2>
      <div class="parts">
        ${[this.piece, ...this.piece.inside].map(
          (piece, index) =>
            html`<button type="button" aria-pressed=${piece === this.open} @click=${() => this.show(piece)}>${index ? `${index}. ` : ''}${piece.title}</button>`,
        )}
        ${parts
          .filter(({ more }) => more)
          .map(
            (part) =>
              html`<button type="button" @click=${() => this.add(emptyPart(part))}>Add ${part.title.toLowerCase()}</button>`,
          )}
        ${this.open.removable ? html`<button type="button" @click=${this.removeOpen}>Remove this ${this.open.title.toLowerCase()}</button>` : nothing}
      </div>`;
  }

  private form() {
    const { fields } = WIDGETS.get(this.open.tag)!;
    const { first } = RECIPES[this.open.tag]!;
    const row = (names: readonly string[]) =>
      names.map((name) => {
        const field = fields.find((each) => each.name === name);
        return field && fieldOf(field, this.open.values[name] ?? '', `field-${name || 'words'}`);
      });
    const rest = fields.map(({ name }) => name).filter((name) => !first.includes(name));
    return html`<form @input=${this.fill} @submit=${(event: Event) => event.preventDefault()}>
      <div class="fields">${row(first)}</div>
      ${rest.length > 0 ? html`<details><summary>More</summary><div class="fields">${row(rest)}</div></details>` : nothing}
    </form>`;
  }

  private widthChoice() {
    return html`<fieldset @change=${({ target }: Event) => this.set({ width: (target as HTMLInputElement).value })}>
      <legend>Width</legend>
      <div class="row">
        ${Object.entries(WIDTHS).map(
          ([title, width]) =>
            html`<label class="check"><input type="radio" name="width" value=${width} .checked=${width === this.width} />${title}</label>`,
        )}
      </div>
    </fieldset>`;
  }

  private code(title: string, code: string, what: string) {
    return html`<div class="code">
      <div class="row">
        <h3>${title}</h3>
        <button type="button" @click=${() => this.copy(code, what)}>Copy ${what}</button>
      </div>
      <pre dir="ltr"><code>${code}</code></pre>
    </div>`;
  }

  private settings() {
    const set = (change: Partial<typeof this.script>) => this.set({ script: { ...this.script, ...change } });
    return html`<details>
      <summary>How it is written</summary>
      <div class="fields">
        <div class="field wide">
          <label for="script-folder">Where you put the library’s files</label>
          <input id="script-folder" .value=${this.script.folder} @input=${({ target }: Event) => set({ folder: (target as HTMLInputElement).value })} dir="ltr" inputmode="url" autocomplete="off" spellcheck="false" />
        </div>
        <label class="check wide"><input type="checkbox" .checked=${this.script.classic} @change=${({ target }: Event) => set({ classic: (target as HTMLInputElement).checked })} />A classic script, for systems that remove type="module"</label>
        <label class="check wide"><input type="checkbox" .checked=${this.wordsInside} @change=${({ target }: Event) => this.set({ wordsInside: (target as HTMLInputElement).checked })} />Words between the tags, so that they are indexed and readable with scripts off</label>
      </div>
    </details>`;
  }

  private set(change: Partial<Record<'piece' | 'open' | 'script' | 'wordsInside' | 'width' | 'said', unknown>>) {
    Object.assign(this, { said: '', ...change });
    this.requestUpdate();
  }

  private choose({ target }: Event) {
    const piece = newPiece((target as HTMLInputElement).value);
    this.set({ piece, open: piece });
  }

  private show(open: Piece) {
    this.set({ open });
  }

  private add(piece: Piece) {
    this.piece.inside.push(piece);
    this.set({ open: piece, said: `${piece.title} added.` });
  }

  private removeOpen() {
    const { title } = this.open;
    this.piece.inside = this.piece.inside.filter((piece) => piece !== this.open);
    this.set({ open: this.piece, said: `${title} removed.` });
    this.querySelector<HTMLElement>('.parts button')?.focus();
  }

  private fill({ target }: Event) {
    const { name, type, value, checked } = target as HTMLInputElement;
    this.open.values[name] = type === 'checkbox' ? (checked ? 'yes' : '') : value;
    this.set({});
  }

  private async copy(text: string, what: string) {
    try {
      await navigator.clipboard.writeText(text);
      this.set({ said: `Copied ${what}.` });
    } catch {
      this.set({ said: 'The browser does not let a page copy here; select the markup and copy it.' });
    }
  }
}

if (!customElements.get('embed-builder')) customElements.define('embed-builder', EmbedBuilder);
