import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { normaliseText } from '../../src/core/text.ts';
import { renderChunks, renderPage, renderWidget, tags } from '../../src/server/index.ts';
import { WIDGETS } from '../../src/server/widgets.ts';
import { claim, type Claim } from './claim.ts';
import { anyText } from './text.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/* Styles by link: shorter, and a root that was added is known by it from one that the page brought. */
const STYLES = '/styles-of-the-added';
const OPTIONS = { styleSheets: STYLES };

const attributesOf = (tag: string) => WIDGETS.get(tag)!.observedAttributes;
const quoted = (text: string) => text.replace(/[&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const widgetTag = fc.constantFrom(...tags);
const startTag = widgetTag.chain((tag) =>
  fc
    .array(fc.tuple(fc.constantFrom(...attributesOf(tag), 'lang', 'dir', 'slot'), anyText), { maxLength: 4 })
    .map((all) => `<${tag}${all.map(([name, value]) => ` ${name}="${quoted(value)}"`).join('')}>`),
);

const ELEMENTS =
  'p div table tr td select option svg foreignObject math template a b i button h1 li ul form noscript body html title textarea style script iframe plaintext'.split(
    ' ',
  );
/* The next piece decides what these mean. */
const OPENERS = [
  '<',
  '</',
  '<stet-article-card headline=',
  '<stet-quote-block text="',
  '<!--',
  '<script>',
  '<script type="application/json">',
  '<![CDATA[',
];

const pieces = fc.oneof(
  { weight: 4, arbitrary: startTag },
  { weight: 3, arbitrary: widgetTag.map((tag) => `</${tag}>`) },
  { weight: 2, arbitrary: fc.constantFrom(...ELEMENTS).map((name) => `<${name}>`) },
  { weight: 2, arbitrary: fc.constantFrom(...ELEMENTS).map((name) => `</${name}>`) },
  { weight: 2, arbitrary: anyText },
  {
    weight: 1,
    arbitrary: fc.constantFrom('summary', 'translation', 'replies', 'x').map((slot) => `<span slot=${slot}>`),
  },
  {
    weight: 1,
    arbitrary: fc.jsonValue().map((data) => `<script type="application/json">${JSON.stringify(data)}</script>`),
  },
  { weight: 1, arbitrary: fc.constantFrom(...OPENERS) },
);
const pages = fc.array(pieces, { maxLength: 20 }).map((all) => all.join(''));

export const pageClaims: Claim[] = [
  claim('pages: roots are added and no other character changes, no script comes in', pages, (page) => {
    const { html, added } = withoutRoots(renderPage(page, OPTIONS));
    assert.equal(html, page);
    for (const element of added.flatMap(elementsIn)) assertQuiet(element);
  }),
  claim('pages: a page with roots has the tree it had without them', pages, (page) => {
    const before = parse(normalised(page));
    const after = parse(normalised(renderPage(page, OPTIONS)));
    removeRoots(after);
    assert.equal(outline(after), outline(before));
  }),
  claim(
    'pages: in chunks of any size they come out the same',
    fc.record({ page: pages, cuts: fc.array(fc.nat(2000), { maxLength: 6 }) }),
    async ({ page, cuts }) => {
      const ends = [...new Set(cuts.map((cut) => cut % (page.length + 1)))].sort((one, other) => one - other);
      let chunked = '';
      const chunks = [0, ...ends].map((start, index) => page.slice(start, ends[index] ?? page.length));
      for await (const html of renderChunks(chunks, OPTIONS)) chunked += html;
      assert.equal(chunked, renderPage(page, OPTIONS));
    },
  ),
  claim('pages: rendered twice they are as rendered once', pages, (page) => {
    const once = renderPage(page, OPTIONS);
    assert.equal(renderPage(once, OPTIONS), once);
  }),
  ...tags.map((tag) =>
    claim(
      `server: <${tag}> with any attributes is one quiet element that keeps them`,
      fc.dictionary(fc.constantFrom(...attributesOf(tag)), anyText),
      (attributes) => {
        const [element, ...rest] = bodyOf(renderWidget(tag, attributes, '', OPTIONS));
        assert.equal(rest.length, 0);
        assert.equal(element!.tagName, tag);
        assert.deepEqual(
          Object.fromEntries(element!.attrs.map(({ name, value }) => [name, value])),
          Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, normaliseText(value)])),
        );
        for (const each of elementsIn(element!).slice(1)) assertQuiet(each);
      },
    ),
  ),
];

/** The page with what was added taken out again, and that. */
function withoutRoots(page: string): { html: string; added: Element[] } {
  const added = rootsIn(parse(page, { sourceCodeLocationInfo: true }));
  let html = page;
  for (const { sourceCodeLocation } of added.sort((one, other) => offset(other) - offset(one)))
    html = html.slice(0, sourceCodeLocation!.startOffset) + html.slice(sourceCodeLocation!.endOffset);
  return { html, added };
}

const offset = (element: Element) => element.sourceCodeLocation!.startOffset;

function childrenOf(node: Node | DefaultTreeAdapterTypes.ParentNode): Node[] {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

/** The outermost roots below a node: a root holds the roots of its own widgets. */
function rootsIn(node: DefaultTreeAdapterTypes.ParentNode | Node): Element[] {
  return childrenOf(node).flatMap((child) => (isRoot(child) ? [child] : rootsIn(child)));
}

function isRoot(node: Node): node is Element {
  const [first] = node.nodeName === 'template' ? childrenOf(node) : [];
  return Boolean(
    first && 'attrs' in first && first.attrs.some(({ name, value }) => name === 'href' && value.startsWith(STYLES)),
  );
}

function removeRoots(node: DefaultTreeAdapterTypes.ParentNode | Node): void {
  if ('childNodes' in node) node.childNodes = node.childNodes.filter((child) => !isRoot(child));
  childrenOf(node).forEach(removeRoots);
}

function elementsIn(node: Node): Element[] {
  return [...('tagName' in node ? [node] : []), ...childrenOf(node).flatMap(elementsIn)];
}

const FORBIDDEN = /^(script|iframe|object|embed|base|meta|form|style|math)$/;

function assertQuiet({ tagName, attrs }: Element): void {
  assert.doesNotMatch(tagName, FORBIDDEN);
  for (const { name, value } of attrs) {
    assert.doesNotMatch(name, /^(on|style$|srcdoc$)/);
    if (tagName !== 'link' && /^(href|src|cite|poster)$/.test(name))
      assert.match(new URL(value, 'https://page.example/').protocol, /^(https?|mailto):$/);
  }
}

function bodyOf(html: string): Element[] {
  return (parse(html).childNodes[0] as Element).childNodes.flatMap((part) =>
    part.nodeName === 'body' ? (part as Element).childNodes : [],
  ) as Element[];
}

/* Text beside an added root is the same text in two pieces; a NUL is dropped in one place and kept in another. */
const normalised = (page: string) => page.replaceAll('\0', '');

function outline(node: DefaultTreeAdapterTypes.ParentNode | Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  const attributes =
    'attrs' in node ? node.attrs.map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`).join('') : '';
  return `<${node.nodeName}${attributes}>${childrenOf(node).map(outline).join('')}</>`;
}
