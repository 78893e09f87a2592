import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import { DocsContainer } from './docs-container.jsx';
import { THEMES, wear } from './themes.js';
import './preview.css';

setCustomElementsManifest(manifest);

const LANGUAGES = [
  'en',
  'hi',
  'bn',
  'ta',
  'te',
  'mr',
  'gu',
  'pa',
  'ur',
  'ar',
  'fa',
  'he',
  'es',
  'fr',
  'de',
  'pt',
  'ru',
  'tr',
  'zh',
  'ja',
];
const RIGHT_TO_LEFT = ['ur', 'ar', 'fa', 'he'];
const toolbar = (title, icon, items, dynamicTitle = true) => ({ toolbar: { title, icon, items, dynamicTitle } });

const loaded = new Set(['en']);

export default {
  tags: ['autodocs'],
  globalTypes: {
    theme: toolbar('Light or dark', 'mirror', [
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
    ]),
    voice: toolbar(
      'Theme',
      'paintbrush',
      Object.entries(THEMES).map(([value, { title }]) => ({ value, title })),
    ),
    direction: toolbar('Direction', 'transfer', [
      { value: 'auto', title: 'Direction of the language' },
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ]),
    language: toolbar(
      'Language',
      'globe',
      LANGUAGES.map((value) => ({ value, title: new Intl.DisplayNames('en', { type: 'language' }).of(value) })),
    ),
    width: toolbar('Width', 'grow', [
      { value: '', title: 'Full width' },
      { value: '240px', title: 'Narrow, 240 px' },
      { value: '480px', title: 'Column, 480 px' },
      { value: '960px', title: 'Wide, 960 px' },
    ]),
  },
  initialGlobals: { theme: 'light', voice: 'none', direction: 'auto', language: 'en', width: '' },
  loaders: [
    async ({ globals: { language } }) => {
      if (loaded.has(language)) return;
      loaded.add(language);
      const [{ addMessages }, ...files] = await Promise.all([
        import('../src/core/messages.ts'),
        import(`../src/messages/${language}.ts`),
        import(`../src/messages/${language}-posts.ts`),
      ]);
      for (const { default: messages } of files) addMessages(language, messages);
    },
  ],
  decorators: [
    (story, { globals: { theme, voice, direction, language, width } }) => {
      const root = document.documentElement;
      root.lang = language;
      root.dir = direction === 'auto' ? (RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr') : direction;
      root.dataset.theme = theme;
      wear(voice);
      document.body.style.maxInlineSize = width;
      return story();
    },
  ],
  parameters: {
    controls: { expanded: true, sort: 'none' },
    docs: {
      codePanel: true,
      container: DocsContainer,
      // What is shown can be published as it is: no markers of the template engine, no indentation of the story's own.
      source: {
        transform: (code) =>
          code
            .replace(/<!--.*?-->/gs, '')
            .replace(/\s+$/gm, '')
            .trim(),
      },
    },
    a11y: { test: 'error' },
    options: {
      storySort: {
        order: [
          'Start here',
          'For publishers',
          'For developers',
          'For designers',
          'Security',
          'Tokens',
          'Themes',
          'Article card',
          'Article list',
          'Quote block',
          'Social exchange',
          'Award badge',
          'Award list',
          'Behaviours',
          'Do and do not',
          'Pages',
        ],
      },
    },
  },
};
