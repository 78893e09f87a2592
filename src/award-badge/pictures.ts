import { html, nothing } from 'lit';

export { styles } from './pictures.css.js';

/* Outlines in a box of 24 units, the branch's of 48 and 96. Drawn so that the same path serves filled and as an outline:
   a line that must not fill runs there and back, and what lies apart when filled has a gap. */
const PATHS = {
  trophy: 'M7 3h10v5a5 5 0 0 1-10 0zM7 5H3q0 5 4 5-4 0-4-5M17 5h4q0 5-4 5 4 0 4-5M12 13v4M8 21l1-4h6l1 4z',
  laurel:
    'M10.5 20.5q-2-5-7.5-3 2 5 7.5 3M6 16q1-5.5-4.5-6-.5 5 4.5 6M6 9.5q4.5-3 2-7.5-4.5 3-2 7.5M13.5 20.5q2-5 7.5-3-2 5-7.5 3M18 16q-1-5.5 4.5-6 .5 5-4.5 6M18 9.5q-4.5-3-2-7.5 4.5 3 2 7.5',
  medal: 'M12 10a5.5 5.5 0 1 0 .1 0zM8 8.5 4 2h5l3 4 3-4h5l-4 6.5q-4-2.5-8 0z',
  star: 'M12 3.2 14.5 9.3 21.1 9.8 16.1 14.1 17.6 20.6 12 17.1 6.4 20.6 7.9 14.1 2.9 9.8 9.5 9.3z',
  ribbon: 'M12 2a6 6 0 1 0 .1 0zm0 4a2 2 0 1 1-.1 0zM7.5 15 6 22l6-3 6 3-1.5-7q-4.5 2.5-9 0z',
  /* The left branch of the laurel variant. */
  branch:
    'M37 84A39 39 0 0 1 25 21 39 39 0 0 0 37 84M30 79q-9-6-18 0 9 5 18 0M30 79q4-8-3-13-3 7 3 13M20 69q-6-9-16-6 6 8 16 6M20 69q7-6 2-14-5 6-2 14M15 57q-3-11-14-12 3 10 14 12M15 57q9-4 7-13-8 4-7 13M14 43q2-11-9-16 0 11 9 16M14 43q10 0 11-10-8 1-11 10M19 30q4-10-4-18-3 10 4 18M19 30q8 3 13-5-8-2-13 5M27 19q10-1 13-11-9 2-13 11',
};

/** A decorative picture in the colour of the text. A branch comes twice; the style sheet turns the second around. */
export function picture(name: keyof typeof PATHS) {
  const branch = name === 'branch';
  const drawn = html`<svg viewBox="0 0 ${branch ? '48 96' : '24 24'}" aria-hidden="true"><path d=${PATHS[name]} /></svg>`;
  return html`${drawn}${branch ? drawn : nothing}`;
}
