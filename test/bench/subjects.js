/**
 * What is measured in the browser: each subject with its contestants, which all show the same content (content/). The
 * floor is that content by innerHTML, without any library.
 */
const react = (more = '') => `
  import { createElement } from 'react';
  import { flushSync } from 'react-dom';
  import { createRoot } from 'react-dom/client';
  ${more}
  globalThis.react = { createElement, createRoot, flushSync${more && ', EmbeddedTweet'} };`;

const shoelace = (name) => `import '@shoelace-style/shoelace/dist/components/${name}/${name}.js';`;
const webAwesome = (name) => `import '@awesome.me/webawesome/dist/components/${name}/${name}.js';`;

/** `skip` is the rule under which a browser leaves out what is out of view; Stet's cards bring their own. */
export const SUBJECTS = {
  cards: {
    counts: [1000, 10_000],
    grid: true,
    skip: 'main > * { content-visibility: auto; contain-intrinsic-size: auto 400px auto 300px; }',
    show: 'main > * { content-visibility: visible !important; }',
    stet: 'src/article-card/define.ts',
    peers: { Shoelace: shoelace('card'), 'Web Awesome': webAwesome('card'), React: react() },
  },
  posts: {
    counts: [1000],
    skip: 'main > * { content-visibility: auto; contain-intrinsic-size: auto 600px auto 190px; }',
    show: 'main > * { content-visibility: visible !important; }',
    stet: 'src/social-exchange/define.ts',
    peers: { 'react-tweet': react("import { EmbeddedTweet } from 'react-tweet';") },
  },
  threads: {
    counts: [200],
    items: 'posts of one thread',
    skip: 'main ol > li { content-visibility: auto; contain-intrinsic-size: auto 600px auto 190px; }',
    show: '',
    stet: 'src/social-exchange/define.ts',
    peers: {},
  },
  quotes: {
    counts: [1000],
    skip: 'main > * { content-visibility: auto; contain-intrinsic-size: auto 900px auto 130px; }',
    show: 'main > * { content-visibility: visible !important; }',
    stet: 'src/quote-block/define.ts',
    peers: { React: react() },
  },
  badges: {
    counts: [1000],
    grid: true,
    skip: 'main > * { content-visibility: auto; contain-intrinsic-size: auto 400px auto 30px; }',
    show: 'main > * { content-visibility: visible !important; }',
    stet: 'src/award-badge/define.ts',
    peers: { Shoelace: shoelace('badge'), 'Web Awesome': webAwesome('badge'), React: react() },
  },
};
