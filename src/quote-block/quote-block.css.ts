import { css } from 'lit';

/* Words are as wide as they are, at most about 66 characters, and begin where the page's lines begin, also those in the
   other direction. Slotted paragraphs are inline, so that the quotation marks stand beside their words; a block before
   all but the first keeps them apart. What arrives late finds its room here: the buttons, the other text of a toggle. */
export const styles = css`
  :host([display='inline']) {
    display: inline;
  }
  .boundary,
  .pair,
  figure {
    display: grid;
    gap: 0.75em 2em;
    margin: 0;
  }
  .block {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
  }
  .pull {
    padding-block: 1em;
    border-block: 1px solid var(--_line);
  }
  .side-by-side {
    grid: auto / repeat(auto-fit, minmax(min(100%, 15em), 1fr));
  }
  .pair > * {
    max-width: 28em;
  }
  .pair [lang] {
    width: fit-content;
    white-space: pre-line;
  }
  blockquote,
  .translation [lang] {
    margin: 0;
    font-size: 1.25em;
  }
  .pull :is(blockquote, .translation [lang]) {
    font-size: 1.9em;
    line-height: calc(var(--_leading) - 0.28);
    text-wrap: balance;
  }
  [dir='auto'] {
    unicode-bidi: plaintext;
  }
  slot {
    display: inline;
    white-space: normal;
  }
  .open {
    margin-inline-start: -0.25em;
  }
  .close {
    margin-inline-end: -0.25em;
  }
  ::slotted(p:not([hidden])) {
    display: inline;
  }
  ::slotted(p:not([slot], :first-of-type))::before {
    content: '';
    display: block;
    height: 0.5em;
  }
  ::slotted(:is(ul, ol)) {
    margin-block: 0.4em 0;
  }
  ::slotted(img) {
    max-width: 100%;
    height: auto;
  }
  small {
    display: flex;
    align-items: center;
    gap: 0.75em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part='actions'] {
    min-height: 2.25em;
  }
  img {
    border-radius: 50%;
  }
  .toggle > * {
    grid-area: 1 / 1;
  }
  .toggle > :nth-child(2) {
    visibility: hidden;
  }
`;
