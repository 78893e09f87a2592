import { css } from 'lit';

/** The look of what only data has. */
export const threadStyles = css`
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  ol,
  .poll {
    list-style: ''; /* none would take the list from VoiceOver's readers */
  }
  article:has(> :only-child) {
    min-block-size: 0; /* here the reason is known at once */
  }
  .quoted > article:has(> :only-child) {
    padding: 0;
  }
  .thread > li + li,
  .replies > li + li,
  ol.replies,
  [part='more'] {
    margin-block-start: calc(1.25 * var(--_space));
  }
  .reply,
  ol.replies {
    padding-inline-start: 1em;
    border-inline-start: 1px solid var(--_line);
  }
  blockquote {
    white-space: pre-line;
  }
  blockquote > * + * {
    margin-block-start: 0.5em;
  }
  .words,
  .site {
    color: var(--_muted);
    font-size: 0.875em;
  }
  blockquote ul,
  blockquote ol {
    padding-inline-start: 1.25em;
    list-style: revert;
  }
  blockquote blockquote,
  .quoted {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_line);
  }
  pre {
    margin: 0;
    overflow-x: auto;
  }
  .emoji {
    width: 1.2em;
    height: 1.2em;
    vertical-align: -0.2em;
  }
  .media {
    display: grid;
    gap: 4px;
  }
  .media img {
    display: block;
    width: 100%;
    height: auto;
    max-height: 32em;
    object-fit: cover;
    background: var(--_line);
  }
  .poll li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    margin-block-end: 0.5em;
  }
  .poll {
    margin-block-start: 0.5em;
  }
  .poll svg {
    width: 100%;
    height: 4px;
    background: var(--_line);
    fill: currentColor;
  }
  .card {
    padding: 0.6em 0.75em;
    border: 1px solid var(--_line);
  }
  .card img {
    float: inline-end;
    width: 5em;
    height: 5em;
    margin-inline-start: 0.75em;
    object-fit: cover;
  }
  .site {
    display: block;
  }
  .media:not([data-count='1']) {
    grid-template-columns: repeat(auto-fit, minmax(max(40%, 6.5em), 1fr));
  }
  .media:not([data-count='1']) img {
    aspect-ratio: 4 / 3;
  }
  .media:not([data-count='1']) > :nth-child(odd):last-child {
    grid-column: 1 / -1;
  }
  .media:not([data-count='1']) > :nth-child(odd):last-child img {
    aspect-ratio: 8 / 3;
  }
  @media print {
    details:not([part='closed'])::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
