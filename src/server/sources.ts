import { contentOf, type PageNode } from './tree.js';

/** A document that a widget names in its `src`. */
export interface SourceDocument {
  bytes: Uint8Array;
  /** Its MIME type; '' where nobody knows. */
  type: string;
  /** Where it stands, which relative URLs in it are resolved against. */
  url: string;
}

/** Finds the document of a widget's `src`; undefined leaves the widget as its markup has it. */
export type ReadSource = (src: string, tag: string) => Promise<SourceDocument | undefined>;

/* What the widgets themselves make of their documents in the browser. */
const READERS: Record<string, (document: SourceDocument) => Promise<unknown>> = {
  async 'stet-article-list'({ bytes, type, url }) {
    const { readFeed } = await import('../formats/feed.js');
    return readFeed(bytes, type, { url });
  },
  async 'stet-social-exchange'({ bytes }) {
    const { detect } = await import('../formats/detect.js');
    const exchange = detect(JSON.parse(new TextDecoder().decode(bytes)));
    if (!exchange) throw new TypeError('it holds no exchange that is known.');
    return exchange;
  },
};

/** Reads the documents of these widgets, all at once, and leaves their data with them. */
export async function readSources(
  widgets: PageNode[],
  readSource: ReadSource,
  onError?: (error: unknown, tag: string) => void,
): Promise<void> {
  await Promise.all(
    widgets.map(async (widget) => {
      const src = widget.attribute('src');
      const reader = READERS[widget.name];
      if (!src || !reader || contentOf(widget).data !== undefined) return;
      try {
        const document = await readSource(src, widget.name);
        if (document) widget.data = await reader(document);
      } catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        onError?.(new Error(`src="${src}" is not in the page: ${reason}`, { cause }), widget.name);
      }
    }),
  );
}
