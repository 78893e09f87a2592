import { remembered } from './format.js';

/* Scripts written from right to left that a news page can meet (Unicode Bidi_Class R and AL). */
const RIGHT_TO_LEFT_SCRIPTS = /^(Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg|Mand|Samr)$/;

/**
 * The writing direction of a BCP 47 tag, from its script (`ur` is rtl, `ur-Latn` is ltr).
 * No tag or a bad one gives 'auto', so that the browser looks at the text itself.
 */
export function directionOf(tag: string): 'ltr' | 'rtl' | 'auto' {
  return remembered(`direction ${tag}`, () => {
    try {
      return RIGHT_TO_LEFT_SCRIPTS.test(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
    } catch {
      return 'auto';
    }
  });
}

/** The language of an element: its own or its nearest ancestor's `lang`, across shadow roots; '' where none says. */
export function languageOf(element: Element): string {
  for (let from: Element | undefined = element; from; from = hostOf(from)) {
    const said = from.closest('[lang]');
    if (said) return said.getAttribute('lang')!;
  }
  return '';
}

/** The element whose shadow root this one lies in. */
export function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
