import { css } from 'lit';

export const styles = css`
  .list {
    --_column: var(--stet-list-column, 15rem);
    display: grid;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 1.5);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--_column)), 1fr));
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li:nth-child(n + 13) {
    content-visibility: auto;
    contain-intrinsic-height: auto 20rem;
  }
  .stack,
  .numbered {
    --_rule: 1px;
    --_above: var(--_space);
    grid-template-columns: 100%;
    gap: var(--_space);
  }
  li:not(:first-child),
  ::slotted(:not(:first-child)) {
    border-block-start: var(--_rule, 0) solid var(--_line);
    padding-block-start: var(--_above, 0);
  }
  .rail {
    grid: auto / auto-flow min(80%, var(--_column));
    overflow-x: auto;
    overscroll-behavior-inline: contain;
    scroll-snap-type: inline proximity;
    padding-block-end: 0.5rem;
  }
  .rail li,
  .rail ::slotted(*) {
    scroll-snap-align: start;
  }
  .numbered {
    counter-reset: place;
  }
  .numbered li,
  .numbered ::slotted(*) {
    position: relative;
    counter-increment: place;
    padding-inline-start: 2.75rem;
  }
  .numbered li::before,
  .numbered ::slotted(*)::before {
    content: counter(place);
    position: absolute;
    inset-inline-start: 0;
    font-size: 1.75rem;
    line-height: 1;
    font-variant-numeric: lining-nums;
    color: var(--_muted);
  }
  [role='status'] {
    min-height: 1lh;
    margin: 0;
    color: var(--_muted);
  }
  @media print {
    .rail {
      grid: auto / repeat(3, 1fr);
    }
  }
`;
