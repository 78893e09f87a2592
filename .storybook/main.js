import { tables } from './tables.js';

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [tables] } } },
    },
    '@storybook/addon-a11y',
  ],
  staticDirs: [
    { from: '../stories/pictures', to: '/stories/pictures' },
    { from: '../stories/pages', to: '/stories/pages' },
    { from: '../dist', to: '/dist' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (config) => ({
    ...config,
    resolve: { ...config.resolve, conditions: ['development', 'browser', 'module', 'import', 'default'] },
    esbuild: { ...config.esbuild, tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } } },
  }),
};
