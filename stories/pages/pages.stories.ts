import { html } from 'lit';

export default {
  title: 'Pages',
  parameters: { layout: 'fullscreen', a11y: { test: 'off' }, controls: { disable: true } },
};

const page = (file: string, title: string) =>
  html`<iframe src="/stories/pages/${file}" title=${title} width="100%" height="900"></iframe>`;

/** A news story in plain HTML that uses all four families from the one drop-in script (built by `npm run build`). */
export const StoryPage = { render: () => page('12th-fail.html', 'The story page') };

/** The same tags in a hostile host: quirks mode, resets that shout, a right-to-left article, a 240 px sidebar. */
export const AnyPage = { render: () => page('any-page.html', 'A hostile host') };
