import { renderPage } from 'stet/server';

export default function (eleventy) {
  eleventy.addPassthroughCopy({ 'node_modules/stet/dist': 'assets/stet' });
  eleventy.addTransform('stet', function (content) {
    return this.page.outputPath?.endsWith('.html') ? renderPage(content) : content;
  });
  return { dir: { input: 'pages' } };
}
