import { css } from 'lit';

/* The card follows its own width with no container query, which would cost one style calculation a card (measured: the
   half of what a thousand cards cost). Below 480 px the bases of words and picture grow beyond any card, so that each
   takes a line of its own, the picture's above; beyond, they are nothing, and both share one line.
   Only cards far down a row of siblings are left undrawn until they come near: a browser decides that one frame late,
   and what is in view at first would move. */
export const styles = css`
  :host(:nth-child(n + 13)) {
    content-visibility: auto;
    contain-intrinsic-height: auto 20rem;
    overflow-clip-margin: 4px;
  }
  .boundary {
    --_basis: calc((481px - 100%) * 999);
    position: relative;
    isolation: isolate;
    display: flex;
    flex-wrap: wrap-reverse;
    align-items: flex-end;
    gap: 0.75em var(--_space);
  }
  .words,
  .picture {
    flex: 58 1 var(--_basis);
    min-width: 0;
    margin: 0;
  }
  .picture {
    flex-grow: 42;
  }
  .words {
    display: flex;
    flex-direction: column;
    gap: 0.4em;
  }
  .words slot,
  .media,
  .picture {
    display: block;
  }
  img,
  [name='image']::slotted(*) {
    display: block;
    width: 100%;
    height: var(--_height, auto);
    min-height: 0;
    max-height: 40rem;
    object-fit: cover;
    background: var(--_line);
    outline: 1px solid transparent; /* seen where colours are forced */
    outline-offset: -1px;
  }
  img[alt='']::before {
    content: ''; /* in a broken picture alone, whose icon it pushes out of the box */
    display: block;
    height: 99rem;
  }
  img:where(:not([width][height])) {
    aspect-ratio: var(--stet-card-ratio, 16 / 9);
  }
  figcaption,
  .labels,
  .meta,
  .media,
  img {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  small {
    font-size: inherit;
  }
  p,
  .heading,
  ::slotted(*) {
    margin: 0;
  }
  .labels,
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  .labels {
    order: -1;
  }
  b {
    color: var(--_accent);
  }
  .heading {
    font-size: var(--stet-card-headline-size, 1.25em);
    line-height: calc(var(--_leading) - 0.28);
  }
  .media {
    padding-top: 0.3em;
    font-size: 0.65em;
    font-weight: 400;
  }
  figcaption {
    padding-top: 0.3em;
  }
  a:not(:hover),
  [name='headline']::slotted(a:not(:hover)) {
    text-decoration: none;
  }
  [name='headline']::slotted(a) {
    color: inherit;
  }
  .heading a::after,
  [name='headline']::slotted(a)::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .heading a:focus-visible {
    outline: 0;
  }
  .heading a:focus-visible::after,
  [name='headline']::slotted(a:focus-visible)::after {
    outline: 2px solid;
    outline-offset: -2px;
  }
  slot:not([name='headline'], [data-sunk])::slotted(*) {
    position: relative;
    z-index: 1;
  }
  .stacked {
    --_basis: 100%;
  }
  .side,
  .compact {
    --_basis: 0px;
  }
  .compact .picture {
    flex: 0 0 5.5rem;
  }
  .compact img {
    aspect-ratio: 1;
  }
  .compact .heading {
    font-size: 1em;
  }
  .compact .media {
    font-size: 0.8125em;
  }
  .compact :is([name='summary'], figcaption) {
    display: none;
  }
  .overlay {
    --_muted: #ffffffe0;
    --_accent: #fff;
    --_height: 100%;
    display: grid;
    align-items: stretch;
    grid-template-rows: minmax(18rem, auto);
    gap: 0;
    background: #222;
    color: #fff;
    print-color-adjust: exact;
  }
  .overlay > *,
  .overlay figure > .picture {
    grid-area: 1 / 1;
  }
  .overlay .words {
    z-index: 2;
    align-self: end;
    padding: 5rem var(--_space) var(--_space);
    background: linear-gradient(#0000, #000a 5rem);
  }
  .overlay figure {
    display: contents;
  }
  .overlay figcaption {
    padding: 0.5em var(--_space);
  }
  @media print {
    :host(:nth-child(n)) {
      content-visibility: visible;
    }
    .boundary {
      break-inside: avoid;
    }
  }
`;
