import { css } from 'lit';

export const styles = css`
  .heading {
    margin: 0 0 var(--_space);
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  p,
  blockquote {
    margin: 0;
  }
  article {
    /* The avatar stands beside the words where there is room; up to 240 px there is none. */
    --_side: clamp(0px, (100% - 240px) * 99, 3.25em);
    position: relative;
    max-width: 39em;
    min-block-size: 2.75em; /* an avatar, or two lines of why a post is withheld, which may come late */
    padding-inline-start: var(--_side);
    break-inside: avoid;
  }
  article > span {
    position: absolute;
    inset-inline-start: 0;
    width: var(--_side);
    aspect-ratio: 1;
    overflow: hidden;
    font-size: 0.78em;
    line-height: 3.25;
    text-align: center;
    background: var(--_line);
    border-radius: 50%;
  }
  article > span::before {
    content: attr(data-initials);
  }
  article > span img {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  [part='attribution'] bdi {
    font-weight: 700;
  }
  article > :nth-child(-n + 3) a:not(:hover) {
    text-decoration: none;
  }
  .note,
  summary {
    color: var(--_muted);
    font-size: 0.875em;
  }
  summary {
    min-block-size: 24px;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
  }
  svg {
    width: 1.1em;
    height: 1.1em;
    fill: currentColor;
  }
  :not(bdi) > slot {
    display: block;
  }
  ::slotted(*) {
    margin-block: 0 0.5em;
  }
  ::slotted(img) {
    display: block;
    max-width: 100%;
    height: auto;
  }
  article > * + * + * + *,
  details > * + * {
    margin-block-start: 0.5em;
  }
  [part='replies'],
  div[dir] {
    padding-inline-start: 1em;
    border-inline-start: 1px solid var(--_line);
  }
  ::slotted([slot='replies']),
  [part='source'] {
    margin-block-start: calc(1.25 * var(--_space));
  }
  /* Words that read the other way begin beside who said them, not at the far end of the column. */
  [dir]:not([dir='ltr']),
  :host(:dir(rtl)) [dir] {
    width: fit-content;
  }
  button {
    margin-block-start: 1em;
    padding: 0.4em 1em;
    border: 1px solid;
    border-radius: 4px;
    background: none;
    color: inherit;
    font: inherit;
  }
  @media print {
    button {
      display: none;
    }
  }
`;
