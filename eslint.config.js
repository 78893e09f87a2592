import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import typescript from 'typescript-eslint';

const HTML_SINKS = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'srcdoc',
  'setHTMLUnsafe',
  'createContextualFragment',
];

export default typescript.config(
  { ignores: ['**/dist/', 'storybook-static/', '.cache/', '**/node_modules/', 'test/bench/', 'test/consumers/'] }, // the last two have dependencies and globals of their own
  js.configs.recommended,
  ...typescript.configs.strict,
  {
    files: ['**/*.js'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-control-regex': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit-a11y/list': 'off',
      'lit-a11y/no-redundant-role': 'off', // role="list" is needed: VoiceOver drops lists without bullets
      'wc/guard-super-call': 'off', // every base class here has the callback
      'no-restricted-syntax': [
        'error',
        ...HTML_SINKS.map((name) => ({
          selector: `MemberExpression[property.name="${name}"]`,
          message: 'HTML never comes from strings; use templates.',
        })),
        {
          selector: 'MemberExpression[property.name="currentScript"]',
          message: 'A page can redirect it with an image of that name.',
        },
      ],
    },
  },
  {
    files: ['src/model/**/*.ts', 'src/formats/**/*.ts', 'src/server/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'navigator',
        'customElements',
        'HTMLElement',
        'DOMParser',
      ],
    },
  },
);
