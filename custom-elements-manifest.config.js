/* The class comments become the manifest; tools/describe.js adds the attributes, whose one list only the type checker sees whole. */
export default {
  globs: ['src/*/*.ts'],
  exclude: [
    'src/**/*.css.ts',
    'src/**/define*.ts',
    'src/core/**',
    'src/model/**',
    'src/messages/**',
    'src/formats/**',
    'src/cli/**',
    'src/server/**',
  ],
  outdir: 'dist',
};
