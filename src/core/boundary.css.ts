import { css } from 'lit';

/**
 * The wall between the page and a widget, first in every widget's styles; the template's outermost element has the
 * class `boundary`. A hostile `body {}` rule changes 65 inherited properties inside a shadow root: `all` resets them,
 * and what readers and publishers do expect to come through is taken back. Scripts that have no italics are not slanted,
 * and Urdu has its height on every page.
 */
export const boundary = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .boundary {
    all: initial;
    display: block;
    box-sizing: border-box;
    visibility: inherit;
    color-scheme: inherit;
    color: var(--stet-color, inherit);
    font-family: var(--stet-font-family, inherit);
    font-size: var(--stet-font-size, medium);
    line-height: var(--_leading);
    font-synthesis-style: none;
    overflow-wrap: anywhere;
    --_leading: 1.5;
    --_muted: var(--stet-color-muted, color-mix(in srgb, currentColor 76%, transparent));
    --_line: var(--stet-color-line, color-mix(in srgb, currentColor 20%, transparent));
    --_accent: var(--stet-color-accent, light-dark(#b3261e, #ff8a80));
    --_space: var(--stet-space, 1rem);
  }
  .boundary:is(:lang(hi), :lang(mr), :lang(bn), :lang(ta), :lang(te), :lang(gu), :lang(pa), :lang(ar), :lang(fa)) {
    --_leading: 1.7;
  }
  .boundary:lang(ur),
  [lang|='ur'][dir='rtl'] {
    --_leading: 2;
    line-height: 2;
  }
  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
`;
