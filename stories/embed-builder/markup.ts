import { safeUrl } from '../../src/core/url.js';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00A0': '&nbsp;',
  '\n': '&#10;',
};
const escapeText = (text: string) => text.replace(/[&<>\u00A0]/g, (sign) => ENTITIES[sign]!);
const escapeAttribute = (value: string) => value.replace(/[&<>"\u00A0\n]/g, (sign) => ENTITIES[sign]!);

const WIDEST = 100;
const VOID = /^(br|img)$/;
const BLOCK = /^(stet-.*|p)$/;

/** An element as HTML that can be pasted into a page: one element a line, long tags with one attribute a line. */
export function markupOf(element: Element, indent = ''): string {
  const tag = element.localName;
  const open = openTag(element, indent);
  if (VOID.test(tag)) return `${indent}${open}`;
  const isWidget = tag.startsWith('stet-');
  const flat = inlineMarkup(element);
  if (!isWidget || (element.children.length === 0 && `${indent}${open}${flat}</${tag}>`.length <= WIDEST))
    return `${indent}${open}${flat}</${tag}>`;
  return `${indent}${open}\n${childLines(element, `${indent}  `)}\n${indent}</${tag}>`;
}

/* Text and line breaks that follow each other stay on one line, everything else has its own. */
function childLines(element: Element, indent: string): string {
  const result: string[] = [];
  let running = '';
  const flush = () => {
    if (running) result.push(`${indent}${running}`);
    running = '';
  };
  for (const child of element.childNodes) {
    if (child instanceof Element && (BLOCK.test(child.localName) || child.slot)) {
      flush();
      result.push(markupOf(child, indent));
    } else {
      running += nodeMarkup(child);
    }
  }
  flush();
  return result.join('\n');
}

const inlineMarkup = (element: Element) => [...element.childNodes].map(nodeMarkup).join('');

const nodeMarkup = (node: Node) => (node instanceof Element ? markupOf(node) : escapeText(node.textContent ?? ''));

function openTag({ localName, attributes }: Element, indent: string): string {
  const written = [...attributes].map(({ name, value }) =>
    value === '' ? name : `${name}="${escapeAttribute(value)}"`,
  );
  const line = `<${[localName, ...written].join(' ')}>`;
  if (indent.length + line.length <= WIDEST || written.length < 2) return line;
  return `<${localName}\n${written.map((each) => `${indent}  ${each}\n`).join('')}${indent}>`;
}

/** Where the library lies on the publisher's site, and in which form it is loaded. */
export interface Script {
  /** Folder of the copied `dist/`, http(s) or relative. */
  folder: string;
  classic: boolean;
  /** What dist/integrity.json says, by file. */
  integrity: Record<string, string>;
}

/** The script's tag for the head of the page, once. An address that is none becomes the usual one. */
export function scriptTag({ folder, classic, integrity }: Script): string {
  const file = classic ? 'stet.iife.min.js' : 'stet.min.js';
  const place = (safeUrl(folder, 'media') ?? '/assets/stet').replace(/\/*$/, '/');
  const form = classic ? '' : 'type="module" blocking="render" ';
  return `<script ${form}src="${escapeAttribute(place + file)}" integrity="${escapeAttribute(integrity[file] ?? '')}" crossorigin="anonymous"></script>`;
}
