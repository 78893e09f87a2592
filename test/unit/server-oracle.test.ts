import '@lit-labs/ssr/lib/install-global-dom-shim.js';
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { LitElementRenderer, render as renderByLit } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { renderPage } from '../../src/server/index.ts';
import { Renderer } from '../../src/server/renderer.ts';
import { templateToHtml } from '../../src/server/template.ts';
import { WIDGETS } from '../../src/server/widgets.ts';
import { storyHtml } from '../story-html.ts';

/* What every widget's render() gave, with the language it stood in. */
const rendered: { tag: string; language: string; slots: ReadonlySet<string>; template: TemplateResult }[] = [];
for (const [tag, { prototype }] of WIDGETS) {
  const own = prototype.render;
  prototype.render = function () {
    const template = own.call(this);
    if (typeof template !== 'symbol') rendered.push({ tag, language: this.language, slots: this.slots, template });
    return template;
  };
}

/* Lit's stand-in for a DOM makes the library believe that it is in a browser, which has a reader with languages. */
Object.defineProperty(globalThis, 'navigator', { value: { languages: [] }, configurable: true });

let language = 'en';
let innerSlots: ReadonlySet<string>[] = [];

/* Lit's own renderer knows no ancestors and no children, so a widget inside a template is told of both. */
class InnerWidgetRenderer extends LitElementRenderer {
  override connectedCallback() {
    const { element } = this as unknown as { element: HTMLElement & { language: string; slots: ReadonlySet<string> } };
    element.language = element.getAttribute('lang') || language;
    element.slots = innerSlots.shift() ?? new Set();
  }
}

function byLit(tag: string, template: TemplateResult): string {
  const host = new InnerWidgetRenderer(tag); // its slots need to stand in one
  return collectResultSync(
    renderByLit(template, { elementRenderers: [InnerWidgetRenderer], customElementHostStack: [host] }),
  );
}

/* One spelling for what is the same markup: no comments, none of Lit's own attributes, as the standard serialises it. */
function canonical(html: string): string {
  const fragment = parseFragment(html.replaceAll(/\s+(?=<\/style>)|(?<=<style>|\})\s+/g, ''));
  const clean = (node: DefaultTreeAdapterTypes.ParentNode) => {
    node.childNodes = node.childNodes.filter(({ nodeName }) => nodeName !== '#comment');
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      child.attrs = child.attrs.filter(({ name }) => name !== 'shadowroot' && name !== 'defer-hydration');
      child.attrs.sort((one, other) => (one.name < other.name ? -1 : 1));
      clean('content' in child ? child.content : child);
    }
  };
  clean(fragment);
  return serialize(fragment);
}

/* Whole pages, and a tool that is no widget. */
const NO_MARKUP = /^(pages|embed-builder)\b/;

describe('the server and @lit-labs/ssr give the same HTML', async () => {
  const files = readdirSync('stories', { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.stories.ts') && !NO_MARKUP.test(name))) {
    const { default: meta, ...stories } = await import(`../../stories/${file}`);
    for (const [name, story] of Object.entries<{ render?: (args: object) => TemplateResult; args?: object }>(stories)) {
      if (meta.excludeStories?.includes(name)) continue;
      test(`${file.replace('.stories.ts', '')}: ${name}`, () => {
        const template = (story.render ?? meta.render)({ ...meta.args, ...story.args });
        rendered.length = 0;
        const errors: unknown[] = [];
        const page = renderPage(storyHtml(template), { onError: (error) => errors.push(error) });
        assert.deepEqual(errors, []);
        assert.ok(page.includes('<template shadowrootmode="open">'), 'no root was rendered');
        for (const { tag, language: spoken, template: root } of [...rendered]) {
          language = spoken;
          rendered.length = 0;
          const own = templateToHtml(root, spoken, new Renderer());
          innerSlots = rendered.map(({ slots }) => slots);
          assert.equal(canonical(own), canonical(byLit(tag, root)));
        }
      });
    }
  }
});
