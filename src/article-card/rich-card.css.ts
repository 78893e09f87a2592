import { css } from 'lit';

export const styles = css`
  :host([selectable]) :is(.labels, .heading slot, [name='summary'], .meta) {
    position: relative;
    z-index: 1;
  }
  [data-focus] {
    object-position: var(--_x, 50%) var(--_y, 50%);
  }
  [data-focus^='0'] {
    --_x: 0%;
  }
  [data-focus^='1'] {
    --_x: 25%;
  }
  [data-focus^='3'] {
    --_x: 75%;
  }
  [data-focus^='4'] {
    --_x: 100%;
  }
  [data-focus$='0'] {
    --_y: 0%;
  }
  [data-focus$='1'] {
    --_y: 25%;
  }
  [data-focus$='3'] {
    --_y: 75%;
  }
  [data-focus$='4'] {
    --_y: 100%;
  }
  .author {
    position: relative;
    z-index: 1;
    text-decoration: underline;
  }
  .portrait {
    display: inline;
    width: 1.5em;
    height: 1.5em;
    border-radius: 50%;
    vertical-align: middle;
  }
  time[data-widest] {
    display: inline-block;
    white-space: nowrap;
  }
  time[data-widest]::after {
    content: attr(data-widest) / '';
    display: block;
    height: 0;
    visibility: hidden;
  }
`;
