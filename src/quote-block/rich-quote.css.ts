import { css } from 'lit';

/* One text at a time is for screens with scripts: on paper both show. An empty line of the text that stood before is as high as the space between the paragraphs that take its place. */
export const styles = css`
  .inline {
    display: inline;
    font: inherit;
    letter-spacing: inherit;
  }
  p {
    margin: 0;
  }
  p + p {
    margin-block-start: 1lh;
  }
  [part='actions'] {
    flex-wrap: wrap;
  }
  button,
  select {
    font: inherit;
    color: inherit;
    min-height: 2.25em;
    padding: 0 0.75em;
    border: 1px solid;
    border-radius: 1.125em;
    background: none;
  }
  [aria-pressed='true'] {
    background: var(--_line);
    text-decoration: underline;
  }
  .turned > :first-child {
    visibility: hidden;
  }
  .turned > :nth-child(2) {
    visibility: visible;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  @media print, (scripting: none) {
    [part='actions'] {
      display: none;
    }
    .toggle > :nth-child(n) {
      grid-area: auto;
      visibility: visible;
    }
    select {
      border: 0;
      appearance: none;
    }
  }
`;
