import { LitElement, type CSSResult } from 'lit';

/* Lit's element as this library uses it. The hooks it never calls are left out of the type, because one of them,
   `updated`, is the name of an attribute here, which TypeScript would keep from the developer. */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- a class for its type alone
declare abstract class Base extends HTMLElement {
  static styles: CSSResult[];
  static get observedAttributes(): string[];
  readonly renderRoot: ShadowRoot;
  /** True while a change waits to be drawn. */
  isUpdatePending: boolean;
  /** True when the widget has drawn itself once. */
  hasUpdated: boolean;
  /** Settles when everything asked for so far is drawn. */
  readonly updateComplete: Promise<boolean>;
  /** Draws the widget anew before the next frame. */
  requestUpdate(): void;
  connectedCallback(): void;
  disconnectedCallback(): void;
  attributeChangedCallback(name: string, old: string | null, value: string | null): void;
  protected createRenderRoot(): ShadowRoot;
  protected performUpdate(): void;
  protected getUpdateComplete(): Promise<boolean>;
}

export const LitBase = LitElement as unknown as typeof Base;
