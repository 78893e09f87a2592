import { normaliseText } from '../core/text.js';
import type { LightDom } from '../quote-block/light-dom.js';
import { html as names, Parser, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';

/** What a widget's children mean to it. */
export interface Content {
  /** What some widgets read of them besides. */
  lightDom: LightDom;
  badges: object[] | undefined;
  /** Names of the slots they fill, '' for content without one. */
  slots: ReadonlySet<string>;
  /** The JSON of a child `<script type="application/json">`. */
  data: unknown;
}

type Attributes = readonly { name: string; value: string }[];

/* Browsers nest no deeper and put what comes below on one level. It also bounds the work, since every widget may read
   all the text below it. */
const DEEPEST = 512;

/**
 * A node of the page being read, with no more than finding and rendering widgets needs: every node knows its parent,
 * but only widgets and what is in them keep their children, so that a long page does not stay in memory.
 */
export class PageNode {
  parent: PageNode | null = null;
  /** How many nodes it stands in. */
  depth = 0;
  children: PageNode[] | null = null;
  location: Token.ElementLocation | null = null;
  /** What a `<template>` holds. */
  content: PageNode | null = null;
  /** Below a `<template>` that is no shadow root: parsed, and asleep until a script takes it out. */
  inert = false;
  /** A widget that brought its own declarative root. */
  hasRoot = false;
  /** A widget's data that comes from elsewhere than its children. */
  data: unknown;
  text = '';
  /** The nearest ancestor that may say a language: looking at all of them would take too long in deep pages. */
  speaker: PageNode | null = null;

  constructor(
    readonly name: string,
    readonly namespace = names.NS.HTML as string,
    readonly attributes: Attributes = [],
  ) {}

  get isWidget(): boolean {
    return this.namespace === names.NS.HTML && this.name.startsWith('stet-');
  }

  /* A loop, since a page may nest deeper than functions can. */
  get textContent(): string {
    let text = '';
    const waiting: PageNode[] = [this];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      text += node.text;
      for (const child of node.children?.toReversed() ?? []) waiting.push(child);
    }
    return text;
  }

  attribute(name: string): string | null {
    return this.attributes.find((attribute) => attribute.name === name)?.value ?? null;
  }

  /** BCP 47 tag of the text around this node; null where the page does not say. */
  get language(): string | null {
    let { speaker } = this;
    while (speaker && speaker.attribute('lang') === null) speaker = speaker.speaker;
    return speaker?.attribute('lang') ?? null;
  }
}

const EMPTY: LightDom = { words: {}, hasBlocks: false, translations: [] };

/** Reads a widget's children as `core/light-dom` does in the browser. */
export function contentOf(widget: PageNode): Content {
  const slots = new Set<string>();
  let { data } = widget;
  let script: PageNode | undefined;
  for (const child of widget.children ?? []) {
    if (child.name === '#text') {
      if (child.text.trim()) slots.add('');
    } else if (child.name === 'script') {
      if (child.attribute('type')?.toLowerCase() === 'application/json') script ??= child;
    } else if (child.name !== 'template') {
      const slot = child.attribute('slot') ?? '';
      slots.add(slot);
      if (child.name === 'a' && child.namespace === names.NS.HTML) slots.add(`${slot} a`);
    }
  }
  try {
    if (script) data = JSON.parse(script.textContent);
  } catch {
    // no JSON: the widget shows what stands around it, as in the browser
  }
  let lightDom: LightDom | undefined;
  return {
    slots,
    data,
    /* Read only when it is asked for: widgets that stand in each other would have every text read once for each. */
    get lightDom() {
      return (lightDom ??= slots.size > 0 ? lightDomOf(widget) : EMPTY);
    },
    get badges() {
      return badgesOf(widget);
    },
  };
}

/* The same as the quote block's own reading of its children. */
function lightDomOf(widget: PageNode): LightDom {
  const light: LightDom = { words: {}, hasBlocks: false, translations: [] };
  for (const child of widget.children!) {
    const { name } = child;
    if (name === 'script' || name === 'template') continue;
    const slot = child.attribute('slot') ?? '';
    const text = normaliseText(child.textContent + (name === 'p' ? '\n\n' : ''));
    light.words[slot] = (light.words[slot] ?? '') + text;
    if (slot === 'translation') light.translations.push(child.attribute('lang') ?? '');
    light.hasBlocks ||= !slot && /^(ul|ol|dl|table|blockquote|pre)$/.test(name);
  }
  return light;
}

/* An award list's badges by their attributes, which it draws once more in their order, since it cannot put those in its
   markup there; undefined where one says more than its attributes. */
function badgesOf(widget: PageNode): object[] | undefined {
  const badges = (widget.children ?? []).filter(({ name }) => name === 'stet-award-badge');
  if (badges.some((badge) => badge.attribute('lang') !== null || contentOf(badge).slots.size > 0)) return undefined;
  return badges.map(({ attributes }) => {
    const told = Object.fromEntries(attributes.map(({ name, value }) => [name, normaliseText(value)]));
    return { variant: 'line', ...told, slot: undefined };
  });
}

/* The parser gives <html> and <body> the attributes of their tags even when it has put them in long before. */
function maySpeak({ name, attributes }: PageNode): boolean {
  return name === 'html' || name === 'body' || attributes.some((attribute) => attribute.name === 'lang');
}

interface PageTree extends TreeAdapterTypeMap {
  node: PageNode;
  parentNode: PageNode;
  childNode: PageNode;
  document: PageNode;
  documentFragment: PageNode;
  element: PageNode;
  commentNode: PageNode;
  textNode: PageNode;
  template: PageNode;
  documentType: PageNode;
}

/** Builds the tree as parse5's tree builder, which is the HTML standard's, asks for it; the two hooks tell of widgets. */
export function pageTree(
  opened: (widget: PageNode) => void,
  closed: (widget: PageNode) => void,
): TreeAdapter<PageTree> {
  const insert = (parent: PageNode, node: PageNode, before?: PageNode) => {
    node.parent = parent;
    node.depth = parent.depth + 1;
    node.inert = parent.inert;
    node.speaker = maySpeak(parent) ? parent : parent.speaker;
    if (node.content) node.content.speaker = node.speaker;
    if (node.name === 'template' && /^(open|closed)$/i.test(node.attribute('shadowrootmode') ?? '')) {
      parent.hasRoot = true;
    } else if (node.content) {
      node.content.inert = true;
    }
    if (node.isWidget || (parent.children && !node.name.startsWith('#'))) node.children = [];
    const position = before ? (parent.children?.indexOf(before) ?? -1) : -1;
    if (position >= 0) parent.children!.splice(position, 0, node);
    else parent.children?.push(node);
  };
  const insertText = (parent: PageNode, text: string, before?: PageNode) => {
    if (!parent.children) return;
    const node = new PageNode('#text');
    node.text = text;
    insert(parent, node, before);
  };
  let mode: ReturnType<TreeAdapter['getDocumentMode']> = names.DOCUMENT_MODE.NO_QUIRKS;
  return {
    createDocument: () => new PageNode('#document', ''),
    createDocumentFragment: () => new PageNode('#document-fragment', ''),
    createElement: (name, namespace, attributes) => new PageNode(name, namespace, attributes),
    createCommentNode: () => new PageNode('template'), // counts as nothing among a widget's children
    createTextNode: () => new PageNode('#text'),
    appendChild: (parent, node) => insert(parent, node),
    insertBefore: insert,
    insertText: (parent, text) => insertText(parent, text),
    insertTextBefore: insertText,
    detachNode(node) {
      const siblings = node.parent?.children;
      if (siblings?.includes(node)) siblings.splice(siblings.indexOf(node), 1);
      node.parent = null;
    },
    adoptAttributes(element, attributes) {
      const known = new Set(element.attributes.map(({ name }) => name));
      (element as { attributes: Attributes }).attributes = [
        ...element.attributes,
        ...attributes.filter(({ name }) => !known.has(name)),
      ];
    },
    setTemplateContent(template, content) {
      template.content = content;
      content.parent = template;
    },
    getTemplateContent: (template) => template.content!,
    setDocumentType: () => {},
    setDocumentMode: (_document, given) => void (mode = given),
    getDocumentMode: () => mode,
    getAttrList: (element) => [...element.attributes],
    getChildNodes: (node) => node.children ?? [],
    getFirstChild: (node) => node.children?.[0] ?? null,
    getParentNode: (node) => node.parent,
    getTagName: (element) => element.name,
    getNamespaceURI: (element) => element.namespace as names.NS,
    getTextNodeContent: (node) => node.text,
    getCommentNodeContent: () => '',
    getDocumentTypeNodeName: () => '',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: (node): node is PageNode => node.name === '#text',
    isCommentNode: (_node): _node is PageNode => false,
    isDocumentTypeNode: (_node): _node is PageNode => false,
    isElementNode: (node): node is PageNode => !node.name.startsWith('#'),
    getNodeSourceCodeLocation: (node) => node?.location,
    setNodeSourceCodeLocation(node, location) {
      if (node) node.location = location;
    },
    updateNodeSourceCodeLocation(node, end) {
      if (node?.location) node.location = { ...node.location, ...end };
    },
    onItemPush(node) {
      if (node.isWidget && !node.inert && node.location && node.depth <= DEEPEST) opened(node);
    },
    onItemPop(node) {
      if (node.isWidget) closed(node);
    },
  };
}

const NOTHING: Content = { slots: new Set(), data: undefined, lightDom: EMPTY, badges: undefined };

/** The same for children that are given as HTML. */
export function contentOfHtml(html: string): Content {
  if (!/\S/.test(html)) return NOTHING;
  let widget: PageNode | undefined;
  Parser.parse(`<stet-widget>${html}`, {
    sourceCodeLocationInfo: true,
    treeAdapter: pageTree(
      (node) => (widget ??= node),
      () => {},
    ),
  });
  return contentOf(widget!);
}
