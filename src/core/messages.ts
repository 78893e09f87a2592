import { pluralCategory } from './format.js';
import { announceLanguage } from './surroundings.js';

/** A sentence with `{placeholders}`, or one for each plural category of its language (Unicode plural rules). */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** The words a widget says, by name; every widget carries its own in English. */
export type Messages = Record<string, Message>;

/* By tag, in lower case. A `lang` of `constructor` finds what every object has, in which no message has its name. */
const catalogues: Record<string, Messages> = {};
let loader: ((file: string) => Promise<{ default: Messages }> | undefined) | undefined;

/**
 * Gives the library its words in one more language, or corrects some of them.
 * What a catalogue lacks is said in English.
 * @param language BCP 47; `pt` also serves `pt-BR`.
 */
export function addMessages(language: string, messages: Messages): void {
  const tag = language.toLowerCase();
  catalogues[tag] = { ...catalogues[tag], ...messages };
  found = {};
  announceLanguage();
}

/**
 * How words that are not there yet are fetched: the drop-in scripts load them from beside themselves. The loader gets
 * the name of a file, which is `hi`, or `hi-posts` for the words of posts; it fetches no file twice.
 */
export function setMessageLoader(load: NonNullable<typeof loader>): void {
  loader = load;
}

/**
 * A sentence in the page's language (RFC 4647 lookup: `pt-BR`, then `pt`), else in English, its places not yet filled.
 * Its plural form follows `values.count`, or `values.ordinal` where a number tells a place: "69th".
 */
export function findSentence(
  own: Record<string, Message>,
  key: string,
  language: string,
  { count, ordinal }: Record<string, unknown>,
): string {
  const found = lookUp(key, language);
  const message = found ?? own[key]!;
  if (typeof message === 'string') return message;
  const type = count === undefined ? 'ordinal' : 'cardinal';
  return message[pluralCategory(Number(count ?? ordinal), found ? language : 'en', type)] ?? message.other;
}

/**
 * The language that translations are labelled in on a page in `language`, in which their languages are to be named:
 * English as long as it lacks the label, whatever else of it is there.
 */
export function wordsLanguage(language: string): string {
  return lookUp('translationIn', language) ? language : 'en';
}

/* What the language that was asked for last says, since a page has a thousand cards and mostly one language. */
let foundIn = '';
let found: Record<string, Message | undefined> = {};

function lookUp(key: string, language: string): Message | undefined {
  if (language !== foundIn) {
    foundIn = language;
    found = {};
  }
  return key in found ? found[key] : (found[key] = search(key, language));
}

function search(key: string, language: string): Message | undefined {
  const subtags = language.toLowerCase().split('-', 4);
  const base = subtags[0]!;
  for (; subtags.length; subtags.pop()) {
    const message = catalogues[subtags.join('-')]?.[key];
    if (message) return message;
  }
  return request(base, /^post/.test(key) ? `${base}-posts` : base);
}

/* Kept whether it arrives or not, so that a file that cannot be had is asked for once. */
const requests: Record<string, Promise<void> | undefined> = {};

function request(language: string, file: string): undefined {
  requests[file] ??= loader?.(file)?.then(
    (module) => addMessages(language, { ...module.default, ...catalogues[language] }),
    () => {},
  );
}

/** The name of the word for one value of an attribute: `runner-up` of an award is said by `awardRunnerUp`. */
export function wordFor(family: string, value: string): string {
  return family + value.replace(/(^|-)./g, (start) => start.at(-1)!.toUpperCase());
}

/** A sentence cut at its `{places}`, with the values in them: text and whatever a template may hold. */
export function fillSentence<Value>(sentence: string, values: Record<string, Value>): (string | Value)[] {
  return sentence.split(/\{(\w+)\}/).map((piece, index) => (index % 2 ? (values[piece] ?? '') : piece));
}
