/**
 * Completes dist/ with what is made from the manifest: the attributes in custom-elements.json, data for VS Code and
 * JetBrains, type-only declarations for React, Vue and Svelte, and the integrity of the drop-in scripts.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import ts from 'typescript';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const { options, fileNames } = ts.parseJsonConfigFileContent(
  ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
  ts.sys,
  '.',
);
const program = ts.createProgram(fileNames, options);
const checker = program.getTypeChecker();
const classes = await import(resolve('dist/index.js'));

/* Every widget may fire it, so none says so itself. */
const ERROR = { name: 'stet-error', description: 'The widget could not draw itself and shows its light DOM.' };

const elements = [];
for (const module of manifest.modules) {
  for (const declaration of module.declarations ?? []) {
    if (!declaration.tagName) continue;
    declaration.customElement = true;
    declaration.attributes = attributesOf(module.path, declaration.name);
    declaration.events = [...(declaration.events ?? []), ERROR];
    declaration.members = [
      ...declaration.attributes.map(({ fieldName, name, type, default: initial, description }) => ({
        kind: 'field',
        name: fieldName,
        attribute: name,
        type,
        default: initial,
        description,
        privacy: 'public',
      })),
      {
        kind: 'field',
        name: 'data',
        type: { text: 'unknown' },
        privacy: 'public',
        description:
          'Structured content: what this property was set to, else the JSON of a child `<script type="application/json">`.',
      },
    ];
    elements.push({ ...declaration, path: module.path.replace(/^src/, '.').replace(/\.ts$/, '.js') });
  }
  module.path = module.path.replace(/^src/, 'dist').replace(/\.ts$/, '.js');
}
if (elements.length === 0) throw new Error('The manifest names no element.');

/** The attributes of a widget: names and values from its class, documentation and types from the type checker. */
function attributesOf(path, className) {
  const source = program.getSourceFile(path);
  const symbol = checker.getExportsOfModule(checker.getSymbolAtLocation(source)).find(({ name }) => name === className);
  const instance = checker.getDeclaredTypeOfSymbol(symbol);
  return classes[className].observedAttributes.map((name) => {
    const fieldName = name.replace(/-./g, (pair) => pair[1].toUpperCase());
    const { [fieldName]: kind } = classes[className].attributes;
    const property = instance.getProperty(fieldName);
    const type = kind.values
      ? kind.values.map((value) => `'${value}'`).join(' | ')
      : checker.typeToString(checker.getTypeOfSymbol(property));
    const description = ts.displayPartsToString(property.getDocumentationComment(checker)).replace(/\s+/g, ' ');
    if (!description) throw new Error(`The attribute ${name} of ${className} is not documented.`);
    return { name, fieldName, type: { text: type }, default: kind.values && `'${kind.values[0]}'`, description };
  });
}

const save = (file, text) => writeFileSync(`dist/${file}`, text);
save('custom-elements.json', JSON.stringify(manifest, null, 2));
generateVsCodeCustomElementData(manifest, { outdir: 'dist', cssFileName: null });
generateJetBrainsWebTypes(manifest, { outdir: 'dist', packageJson: false });

const imports = elements.map(({ name, path }) => `import type { ${name} } from '${path}';`).join('\n');
/* What adds the events to TypeScript's own map. */
const eventMap = "import type {} from './index.js';";
const comment = (text, indent) => `${indent}/** ${text.replaceAll('*/', '*\\/')} */\n`;
const attributeType = ({ type: { text } }) =>
  text === 'boolean' ? 'boolean' : text === 'number' || text === 'number | null' ? 'number' : text;
const properties = ({ attributes }, name) =>
  attributes
    .map(
      (attribute) =>
        `${comment(attribute.description, '    ')}    ${name(attribute)}?: ${attributeType(attribute)} | undefined;\n`,
    )
    .join('');
const events = ({ events: fired }, name) =>
  fired
    .map(
      (event) => `    '${name(event.name)}'?: ((event: HTMLElementEventMap['${event.name}']) => void) | undefined;\n`,
    )
    .join('');
const interfaces = (write) => elements.map(write).join('\n');
const tagMap = (write) => elements.map((element) => `    '${element.tagName}': ${write(element)};\n`).join('');

save(
  'react.d.ts',
  `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${eventMap}
${imports}

${interfaces(
  (element) => `export interface ${element.name}Properties {
${properties(element, ({ fieldName }) => fieldName)}${properties({ attributes: element.attributes.filter(({ name, fieldName }) => name !== fieldName) }, ({ name }) => `'${name}'`)}    /** Structured content. */
    data?: unknown;
${events(element, (name) => `on${name}`)}}
`,
)}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tagMap(({ name }) => `DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> & ${name}Properties`)}    }
  }
}
`,
);

save(
  'vue.d.ts',
  `import type { DefineComponent, HTMLAttributes } from 'vue';
${eventMap}

/** An element's own properties and what every element has. */
type Element<Properties> = DefineComponent<Properties & Omit<HTMLAttributes, keyof Properties> & { slot?: string }>;

${interfaces(
  (element) => `export interface ${element.name}Properties {
${properties(element, ({ fieldName }) => fieldName)}    /** Structured content. */
    data?: unknown;
${events(element, (name) => `on${name[0].toUpperCase()}${name.slice(1).replace(/-./g, (pair) => pair[1].toUpperCase())}`)}}
`,
)}
declare module 'vue' {
  interface GlobalComponents {
${tagMap(({ name }) => `Element<${name}Properties>`)}  }
}
`,
);

save(
  'svelte.d.ts',
  `import type { HTMLAttributes } from 'svelte/elements';
${eventMap}
${imports}

${interfaces(
  (element) => `export interface ${element.name}Properties {
${properties({ attributes: element.attributes }, ({ name }) => `'${name}'`)}    /** Structured content. */
    data?: unknown;
${events(element, (name) => `on${name}`)}}
`,
)}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tagMap(({ name }) => `HTMLAttributes<${name}> & ${name}Properties`)}  }
}
`,
);

const integrity = Object.fromEntries(
  ['stet.min.js', 'stet.iife.min.js'].map((file) => [
    file,
    `sha384-${createHash('sha384')
      .update(readFileSync(`dist/${file}`))
      .digest('base64')}`,
  ]),
);
save('integrity.json', `${JSON.stringify(integrity, null, 2)}\n`);
