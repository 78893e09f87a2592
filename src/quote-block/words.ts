import { translationWords } from '../core/translation.js';

/** What quotes say; a plain one gets by with the first. */
export const words = {
  ...translationWords,
  translationFrom: 'Translated from {language}',
  translationMenu: 'Translation language',
  translationToggle: 'Show translation',
  quoteCopy: 'Copy',
  quoteCopied: 'Copied',
  quoteShare: 'Share',
};
