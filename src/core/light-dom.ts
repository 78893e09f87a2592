import { DEVELOPMENT, warnOnce } from './development.js';

/* Node.ELEMENT_NODE and Node.TEXT_NODE. */
const ELEMENT = 1;
const TEXT = 3;

const NONE: ReadonlySet<string> = new Set();

/**
 * The names of the slots that an element's children fill; '' stands for content without a slot name, and `headline a`
 * says that a link fills the slot `headline`, so that no template puts a second link around it.
 */
export function filledSlots(host: Element): ReadonlySet<string> {
  let filled: Set<string> | undefined;
  for (let node = host.firstChild; node; node = node.nextSibling) {
    const { nodeType, nodeName, localName, data, slot = '' } = node as Element & Text;
    /* White space between tags is no content, and neither are the data and templates that a script reads. */
    if (nodeType === TEXT ? !data.trim() : nodeType !== ELEMENT || /^(script|template)$/.test(localName)) continue;
    (filled ??= new Set()).add(slot);
    if (nodeName === 'A') filled.add(`${slot} a`);
  }
  return filled ?? NONE;
}

const parsed = new WeakMap<Element, { text: string; data: unknown }>();

/** The data of the first `<script type="application/json">` child; undefined without one, or where it is no JSON. */
export function jsonChild(host: Element): unknown {
  const script = host.firstElementChild && host.querySelector(':scope > script[type="application/json"]');
  if (!script) return undefined;
  const text = script.textContent ?? '';
  const before = parsed.get(script);
  if (before?.text === text) return before.data;
  const data = parseJson(text);
  parsed.set(script, { text, data });
  return data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (DEVELOPMENT)
      warnOnce(`A JSON script could not be read, and what is around it is shown instead: ${String(error)}`);
    return undefined;
  }
}
