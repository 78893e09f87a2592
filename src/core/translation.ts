import { languageName } from './format.js';
import { wordsLanguage } from './messages.js';

/** The words around a translation. A widget that shows one merges them into its own `static words`. */
export const translationWords = {
  translationIn: '{language} translation:',
  translationUnnamed: 'Translation:',
  translationBy: 'Translated by {translator}',
  translationMachine: 'Machine translation',
  translationMachineBy: 'Machine translation by {translator}',
};

/** One of the words with what goes into its places, as `say()` takes them. */
export type TranslationWord = [key: keyof typeof translationWords, values: Record<string, string>];

/** "English translation:", in the language of the page; "Translation:" where its own language (BCP 47) is not known. */
export function translationLabel(language: string, page: string): TranslationWord {
  return [language ? 'translationIn' : 'translationUnnamed', { language: languageName(language, wordsLanguage(page)) }];
}

/** Who or what translated: "Translated by A. Rao", "Machine translation by DeepL"; undefined where nobody says. */
export function translationCredit(translator = '', machine = false): TranslationWord | undefined {
  const how = `${machine ? 'Machine' : ''}${translator ? 'By' : ''}` as const;
  return how ? [`translation${how}`, { translator }] : undefined;
}
