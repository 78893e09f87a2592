import { html, nothing } from 'lit';
import { publishable } from './element.js';
import type { Field } from './manifest.js';

const LANGUAGES = [
  'en',
  'hi',
  'hi-Latn',
  'bn',
  'ta',
  'te',
  'mr',
  'gu',
  'pa',
  'ur',
  'ar',
  'fa',
  'he',
  'es',
  'fr',
  'de',
  'pt',
  'ru',
  'tr',
  'zh',
  'ja',
];
const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** `image-alt` as people say it; the words between the tags have no name of their own. */
export function labelOf(name: string): string {
  if (name === '') return 'Words';
  const words = name
    .replaceAll('-', ' ')
    .replace(/\bhref\b/, 'address')
    .replace(/\blang\b/, 'language');
  return words[0]!.toUpperCase() + words.slice(1);
}

/** A description for people who write no markup: without what is said of slots, and with its examples set as code. */
function helpOf(description: string) {
  const plain = description
    .split(/(?<=[.:;])\s+(?=[A-Z])/)
    .filter((sentence) => !/\bslot/i.test(sentence))
    .join(' ');
  return plain.split('`').map((piece, index) => (index % 2 ? html`<code>${piece}</code>` : piece));
}

/** One labelled control; what it says of bad input is what the widget will do with it. */
export function fieldOf(field: Field, value: string, id: string) {
  const { name, kind, help } = field;
  const wrong = value.trim() !== '' && /^(address|number)$/.test(kind) && !publishable(field, value);
  const described = `${id}-help${wrong ? ` ${id}-wrong` : ''}`;
  if (kind === 'flag')
    return html`<div class="field wide">
      <label class="check"><input type="checkbox" name=${name} .checked=${value !== ''} aria-describedby=${described} />${labelOf(name)}</label>
      <p id="${id}-help">${helpOf(help)}</p>
    </div>`;
  return html`<div class="field ${kind === 'words' ? 'wide' : ''}">
    <label for=${id}>${labelOf(name)}</label>
    ${control(field, value, id, described, wrong)}
    ${wrong ? html`<p id="${id}-wrong" role="alert">${kind === 'number' ? 'A whole number is needed; left out.' : 'Not an address that is safe to publish; left out.'}</p>` : nothing}
    <p id="${id}-help">${helpOf(help)}</p>
  </div>`;
}

function control({ name, kind, options }: Field, value: string, id: string, described: string, wrong: boolean) {
  if (kind === 'choice')
    return html`<select id=${id} name=${name} aria-describedby=${described}>
      ${options.map((each) => html`<option value=${each} ?selected=${each === (value || options[0])}>${each || 'none'}</option>`)}
    </select>`;
  if (kind === 'words')
    return html`<textarea id=${id} name=${name} rows="3" dir="auto" aria-describedby=${described} .value=${value}></textarea>`;
  return html`<input
    id=${id}
    name=${name}
    .value=${value}
    dir=${kind === 'text' ? 'auto' : 'ltr'}
    inputmode=${kind === 'number' ? 'numeric' : kind === 'address' ? 'url' : nothing}
    list=${kind === 'language' ? 'embed-builder-languages' : nothing}
    aria-describedby=${described}
    aria-invalid=${wrong ? 'true' : nothing}
    autocomplete="off"
    spellcheck=${kind === 'text' ? nothing : 'false'}
  />`;
}

/** The languages that the library speaks, to choose from where a language is asked for; others can be typed. */
export const languageList = html`<datalist id="embed-builder-languages">
  ${LANGUAGES.map((tag) => html`<option value=${tag} label=${languageNames.of(tag) ?? tag}></option>`)}
</datalist>`;
