import { Page, type Piece } from './page.js';
import type { Attributes } from './element.js';
import { Renderer, type RenderOptions } from './renderer.js';
import { readSources, type ReadSource } from './sources.js';
import { contentOf, type PageNode } from './tree.js';
import { learnLanguages } from './languages.js';
import { WIDGETS } from './widgets.js';

learnLanguages();
await Promise.all([...WIDGETS.values()].map((widget) => widget.prepare?.()));

/** How a page is rendered that may wait for documents. */
export interface StreamOptions extends RenderOptions {
  /** Finds the documents that widgets name in `src`, so that what they hold is in the HTML. Without it none is read. */
  readSource?: ReadSource;
}

export type { ReadSource, SourceDocument } from './sources.js';
export type { Attributes } from './element.js';
export { styleSheet, type RenderOptions } from './renderer.js';

/** The tags that this library renders. */
export const tags: readonly string[] = [...WIDGETS.keys()];

const DEFAULTS: RenderOptions = {};

/**
 * One widget as HTML with its declarative shadow root, complete and styled before any script.
 * @param tag `stet-article-card`, for example; a tag that is none of the library's throws.
 * @param attributes are text: whatever they contain, they are escaped here.
 * @param children is HTML, put between the tags as it is; widgets in it are rendered too.
 */
export function renderWidget(
  tag: string,
  attributes: Attributes = {},
  children = '',
  options: RenderOptions = DEFAULTS,
): string {
  if (!WIDGETS.has(tag)) throw new TypeError(`<${tag}> is not a tag of Stet.`);
  const { lang } = attributes;
  const inner =
    children && renderPage(children, { ...options, language: typeof lang === 'string' ? lang : options.language });
  return rendererOf(options).widget(tag, attributes, inner, options.language ?? '');
}

/* Made once for the options that a program usually keeps: they hold the styles of every tag, ready to be written. */
const renderers = new WeakMap<RenderOptions, Renderer>();

function rendererOf(options: RenderOptions): Renderer {
  let renderer = renderers.get(options);
  if (!renderer) renderers.set(options, (renderer = new Renderer({ ...options })));
  return renderer;
}

/**
 * A page or a part of one with a declarative shadow root in every widget. All that was there stays as it was, to the
 * character; a widget that has a root already, stands in a `<template>` or cannot be rendered is left alone.
 */
export function renderPage(html: string, options: RenderOptions = {}): string {
  const page = new Page();
  const write = writer(options);
  return write(page.read(html)) + write(page.end());
}

/** The same for a page that comes in chunks of any size: what is settled is given on at once. */
export async function* renderChunks(
  chunks: AsyncIterable<string> | Iterable<string>,
  options: StreamOptions = {},
): AsyncGenerator<string, void, undefined> {
  const page = new Page();
  const write = writer(options);
  for await (const chunk of chunks) {
    const html = write(await withSources(page.read(chunk), options));
    if (html) yield html;
  }
  const html = write(await withSources(page.end(), options));
  if (html) yield html;
}

/** The same as a web stream: `response.body.pipeThrough(new TextDecoderStream()).pipeThrough(renderStream())`. */
export function renderStream(options: StreamOptions = {}): TransformStream<string, string> {
  const page = new Page();
  const write = writer(options);
  return new TransformStream({
    async transform(chunk, controller) {
      controller.enqueue(write(await withSources(page.read(chunk), options)));
    },
    async flush(controller) {
      controller.enqueue(write(await withSources(page.end(), options)));
    },
  });
}

async function withSources(pieces: Piece[], { readSource, onError }: StreamOptions): Promise<Piece[]> {
  const widgets = pieces.filter((piece) => typeof piece !== 'string');
  if (readSource && widgets.length > 0) await readSources(widgets, readSource, onError);
  return pieces;
}

function writer(options: RenderOptions): (pieces: Piece[]) => string {
  const renderer = rendererOf(options);
  return (pieces) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : rootOf(piece, renderer, options))).join('');
}

function rootOf(widget: PageNode, renderer: Renderer, options: RenderOptions): string {
  const language = widget.language ?? options.language ?? '';
  const root = renderer.rootOf(widget.name, widget.attributes, contentOf(widget), language);
  if (root) options.onRender?.(widget.name);
  return root;
}
