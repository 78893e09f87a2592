import { css } from 'lit';

/** The builder stands in the page itself, so that themes and the page's font reach the widget that it shows. */
export const look = css`
  embed-builder {
    --edge: color-mix(in srgb, currentColor 55%, transparent);
    --faint: color-mix(in srgb, currentColor 8%, transparent);
    --quiet: color-mix(in srgb, currentColor 76%, transparent);
    display: block;
    container-type: inline-size;
    font: 15px/1.5 system-ui, 'Segoe UI', 'Noto Sans', sans-serif;
  }
  embed-builder :is(h2, h3) {
    margin: 0 0 12px;
    font-size: 17px;
    line-height: 1.3;
  }
  embed-builder fieldset {
    margin: 0;
    border: 0;
    padding: 0;
    min-width: 0;
  }
  embed-builder legend {
    padding: 0;
    font-weight: 600;
  }
  embed-builder .panes {
    display: grid;
    gap: 32px;
    margin-block-start: 24px;
  }
  embed-builder .panes > * {
    min-width: 0;
  }
  embed-builder .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 20px;
    margin-block: 8px;
  }
  embed-builder label.check {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: 28px;
  }
  embed-builder .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 220px), 1fr));
    gap: 16px 20px;
  }
  embed-builder .wide {
    grid-column: 1 / -1;
  }
  embed-builder .field > label {
    display: block;
    font-weight: 600;
  }
  embed-builder .field p {
    margin: 4px 0 0;
    color: var(--quiet);
    font-size: 13px;
    line-height: 1.4;
  }
  embed-builder .field p[role='alert'] {
    color: light-dark(#a3150c, #ff9a90);
    font-weight: 600;
  }
  embed-builder :is(input:not([type='radio'], [type='checkbox']), select, textarea) {
    box-sizing: border-box;
    width: 100%;
    min-height: 36px;
    border: 1px solid var(--edge);
    border-radius: 4px;
    padding: 6px 8px;
    background: transparent;
    color: inherit;
    font: inherit;
  }
  embed-builder option {
    background: Canvas;
    color: CanvasText;
  }
  embed-builder button {
    min-height: 32px;
    border: 1px solid var(--edge);
    border-radius: 4px;
    padding: 2px 12px;
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  embed-builder button:hover {
    background: var(--faint);
  }
  embed-builder button[aria-pressed='true'] {
    background: var(--faint);
    border-width: 2px;
    font-weight: 600;
  }
  embed-builder :focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  embed-builder summary {
    margin-block: 16px;
    min-height: 28px;
    cursor: pointer;
    font-weight: 600;
  }
  embed-builder .parts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-end: 20px;
  }
  embed-builder .preview {
    border: 1px solid var(--edge);
    border-radius: 4px;
    padding: 20px;
    max-inline-size: 100%;
    box-sizing: border-box;
    font-family: 'Noto Serif', Georgia, serif;
  }
  embed-builder pre {
    margin: 0;
    padding: 12px 16px;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    border-radius: 4px;
    background: var(--faint);
    font: 13px/1.55 ui-monospace, 'Noto Sans Mono', 'Liberation Mono', monospace;
  }
  embed-builder .code {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    margin-block-start: 28px;
  }
  embed-builder .code .row {
    justify-content: space-between;
    margin: 0;
  }
  embed-builder .code h3 {
    margin: 0;
    font-size: 15px;
  }
  @container (width > 860px) {
    embed-builder .panes {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    }
    embed-builder .result {
      position: sticky;
      inset-block-start: 16px;
      align-self: start;
    }
  }
`;
