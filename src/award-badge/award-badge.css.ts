import { css } from 'lit';

/* Everything that has a size is here, the rest of a picture's look in pictures.css.ts, so that nothing moves when a
   picture arrives. A winner's word is heavier and its line thicker, never in colour alone: greyscale, print and forced
   colours keep that. A cite is not slanted in a script without an italic. */
export const styles = css`
  :host {
    display: inline;
  }
  .boundary {
    display: inline-flex;
    align-items: center;
    vertical-align: -0.15em;
    gap: 0.6em;
    margin-block: 0.2em;
    margin-inline-end: 0.5em;
    font-size: 1em;
    --_leading: 1.35;
  }
  .s {
    font-size: 0.8em;
  }
  .l {
    font-size: 1.25em;
  }
  strong {
    font-weight: 500;
  }
  .won :is(i, strong) {
    color: var(--stet-award-color, light-dark(#7a5900, #e8c766));
    font-weight: 700;
  }
  i {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
  }
  .pill,
  .medallion i {
    border: 1px solid;
    border-radius: 1.2em;
    padding: 0.3em 0.9em;
  }
  .medallion i {
    padding: 0.35em;
    font-size: 2em;
  }
  /* A thicker line on the same box, so that what stands under each other stays so. */
  .won,
  .won i {
    border-width: 2px;
  }
  .won i {
    margin: -1px;
  }
  /* A picture out of the flow, so that the line breaks neither before nor after it. */
  .line {
    display: inline;
    vertical-align: 0;
    margin: 0;
    font: inherit;
    i {
      position: relative;
      margin: 0;
      padding-inline-start: 1.3em;
    }
  }
  .laurel {
    position: relative;
    min-block-size: 4.5em;
    padding-inline: min(2.6em, 17%);
    text-align: center;
    text-wrap: balance;
    > span {
      max-inline-size: 15em;
    }
    i {
      position: absolute;
      inset: 0;
      inline-size: auto;
      block-size: auto;
      margin: 0;
    }
  }
  .medallion,
  .laurel {
    .join {
      display: block;
      font-size: 0;
      & ~ .join ~ span {
        font-size: 0.875em;
      }
    }
  }
  small {
    display: block;
  }
  cite {
    font-synthesis: none;
  }
`;
