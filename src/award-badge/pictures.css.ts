import { css } from 'lit';

/* Outcomes differ in line and fill, which are inherited down to the drawn picture. Nothing here has a size of its own. */
export const styles = css`
  .boundary {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .won,
  .honoured {
    fill: currentColor;
  }
  .shortlisted {
    fill: #8888;
  }
  .longlisted {
    stroke-width: 0.7;
  }
  .runner-up {
    stroke-width: 2.6;
  }
  svg {
    display: block;
    block-size: 1em;
  }
  .line svg {
    position: absolute;
    inset: 0;
    margin-block: auto;
  }
  /* As wide as the padding that is left for it: in a narrow column both shrink. */
  .laurel svg {
    position: absolute;
    inset-block: 0;
    margin-block: auto;
    inline-size: 2.25em;
    max-inline-size: 15%;
    block-size: 4.5em;
    & ~ svg {
      inset-inline-end: 0;
      scale: -1 1;
    }
    &:dir(rtl) {
      rotate: y 180deg;
    }
  }
`;
