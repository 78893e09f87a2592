import { css } from 'lit';

export const styles = css`
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 1em 0 0.4em;
    font-size: 1em;
    line-height: 1.3;
  }
  [part='heading'] {
    margin: 0;
    font-size: 1.25em;
  }
  [part='counts'] {
    margin: 0;
  }
  [part='counts'],
  summary {
    color: var(--_muted);
    font-size: 0.875em;
  }
  summary {
    margin-block: 0.6em;
    min-block-size: 24px;
    cursor: pointer;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .line li {
    inline-size: 100%;
  }
  ::slotted(stet-award-badge) {
    display: block;
  }
  @media print {
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
