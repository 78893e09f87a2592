/** What a quote must know of its light DOM before it draws, besides the names of the filled slots. */
export interface LightDom {
  /** The text of every slot, '' the default one: white space and all, with an empty line behind every paragraph. */
  words: Record<string, string | undefined>;
  /** Whether lists, tables or the like stand in the default slot, around which no quotation marks fit. */
  hasBlocks: boolean;
  /** The languages of the slotted translations in order, '' where one has no `lang`. */
  translations: string[];
}

export function readLightDom(host: Element): LightDom {
  const light: LightDom = { words: {}, hasBlocks: false, translations: [] };
  for (const { slot = '', lang, nodeName, textContent } of host.childNodes as Iterable<Node & Partial<HTMLElement>>) {
    if (/^(#comment|script|template)$/i.test(nodeName)) continue;
    light.words[slot] = (light.words[slot] ?? '') + textContent! + (nodeName === 'P' ? '\n\n' : '');
    if (slot === 'translation') light.translations.push(lang!);
    light.hasBlocks ||= !slot && /^([uod]l|table|blockquote|pre)$/i.test(nodeName);
  }
  return light;
}
