import { render, type TemplateResult } from 'lit';

let container: HTMLElement | undefined;

/** Puts a template into a fresh part of the page and waits until its widgets have drawn themselves. */
export async function fixture<Type extends Element = HTMLElement>(
  template: TemplateResult,
  language = 'en',
): Promise<Type> {
  cleanUp();
  container = document.createElement('div');
  container.lang = language;
  document.body.append(container);
  render(template, container);
  await settled(container);
  return container.firstElementChild as Type;
}

/** Waits until every widget below has drawn itself, those inside shadow roots too. */
export async function settled(root: ParentNode): Promise<void> {
  for (let round = 0; round < 3; round++) {
    for (const element of deepElements(root)) await (element as { updateComplete?: Promise<unknown> }).updateComplete;
  }
}

/** Every element below, through shadow roots. */
export function deepElements(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? deepElements(element.shadowRoot) : []),
  ]);
}

/** What a reader reads: the rendered text, slots filled, white space as one space. */
export function visibleText(node: Node): string {
  return flatText(node).replace(/\s+/g, ' ').trim();
}

const BLOCK = /^(block|flex|grid|list-item|table|flow-root)$/;

function flatText(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) && !(node instanceof DocumentFragment)) return '';
  if (node instanceof Element) {
    const style = getComputedStyle(node);
    if (style.display === 'none' || style.visibility === 'hidden' || /^(SCRIPT|STYLE|TEMPLATE)$/.test(node.tagName))
      return '';
    const text = flatChildren(node).map(flatText).join('');
    return BLOCK.test(style.display) ? ` ${text} ` : text;
  }
  return flatChildren(node).map(flatText).join('');
}

function flatChildren(node: Element | DocumentFragment): Node[] {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return assigned.length > 0 ? assigned : [...node.childNodes];
  }
  return [...((node instanceof Element && node.shadowRoot) || node).childNodes];
}

/** Takes the last fixture away. */
export function cleanUp(): void {
  container?.remove();
  container = undefined;
}
