/** What the builder reads of dist/custom-elements.json. */
export interface Manifest {
  modules: { declarations?: Declaration[] }[];
}

interface Declaration {
  tagName?: string;
  summary?: string;
  attributes?: { name: string; description: string; default?: string; type: { text: string } }[];
  slots?: { name: string; description?: string }[];
}

/** One thing that an author may fill in. */
export interface Field {
  /** The attribute's name; of words without an attribute, the slot's, '' for the words between the tags. */
  name: string;
  help: string;
  kind: 'text' | 'words' | 'address' | 'language' | 'number' | 'choice' | 'flag';
  /** The values of a choice, the default first. */
  options: readonly string[];
  attribute: boolean;
  slot: boolean;
}

export interface Widget {
  tag: string;
  summary: string;
  fields: Field[];
}

const WORDS = /^(text|translation|summary|dedication|)$/;
const ADDRESS = /(^|-)(href|src|image|avatar)$/;
const LANGUAGE = /-lang$/;

function kindOf(name: string, type: string): Field['kind'] {
  if (type === 'boolean') return 'flag';
  if (type.includes('number')) return 'number';
  if (type.includes("'")) return 'choice';
  if (ADDRESS.test(name)) return 'address';
  if (LANGUAGE.test(name)) return 'language';
  return WORDS.test(name) ? 'words' : 'text';
}

const optionsOf = (type: string) => [...type.matchAll(/'([^']*)'/g)].map(([, value]) => value!);

/** Every widget by its tag. A slot has a field of its own where it takes plain words and no attribute stands for it. */
export function widgetsOf({ modules }: Manifest, wordSlots: Record<string, readonly string[]>): Map<string, Widget> {
  const widgets = new Map<string, Widget>();
  for (const { tagName: tag, summary = '', attributes = [], slots = [] } of modules.flatMap(
    (module) => module.declarations ?? [],
  )) {
    if (!tag) continue;
    const fields = attributes.map(({ name, description: help, type: { text: type } }): Field => {
      const kind = kindOf(name, type);
      const slot = /^(text|words)$/.test(kind) && (name === 'text' || slots.some((each) => each.name === name));
      return { name, help, kind, options: kind === 'choice' ? optionsOf(type) : [], attribute: true, slot };
    });
    for (const { name, description: help = '' } of slots) {
      if (!wordSlots[tag]?.includes(name)) continue;
      fields.push({ name, help, kind: 'words', options: [], attribute: false, slot: true });
    }
    widgets.set(tag, { tag, summary, fields });
  }
  return widgets;
}
