import assert from 'node:assert/strict';
import test from 'node:test';
import { compose } from '../../src/award-badge/compose.ts';
import type { Message } from '../../src/core/messages.ts';

/* The story's award in every language of the library: A is the award, C the jury, W the work, F the body. */
const SENTENCES: Record<string, string> = {
  en: 'Winner, A (C), W, 69th F, 2024',
  hi: 'विजेता, A (C), W, 69वाँ F, 2024',
  bn: 'বিজয়ী, A (C), W, 69তম F, 2024',
  ta: 'வெற்றி, A (C), W, 69ஆவது F, 2024',
  te: 'విజేత, A (C), W, 69వ F, 2024',
  mr: 'विजेतेपद, A (C), W, 69वा F, 2024',
  gu: 'વિજેતા, A (C), W, 69મો F, 2024',
  pa: 'ਜੇਤੂ, A (C), W, 69ਵਾਂ F, 2024',
  ur: 'فاتح، A (C)، W، 69واں F، 2024',
  ar: 'فوز، A (C)، W، F، الدورة الـ69، 2024',
  fa: 'برنده، A (C)، W، F، دورهٔ 69، 2024',
  he: 'זכייה, A (C), W, F ה־69, 2024',
  es: 'Premio, A (C), W, F, 69.ª edición, 2024',
  fr: 'Prix, A (C), W, F, 69e édition, 2024',
  de: 'Gewonnen, A (C), W, 69. F, 2024',
  pt: 'Prêmio, A (C), W, F, 69.ª edição, 2024',
  ru: 'Победа, A (C), W, F, 69-я церемония, 2024',
  tr: 'Ödül, A (C), W, 69. F, 2024',
  zh: '获奖，A（C），《W》，第69届F，2024年',
  ja: '受賞、A（C）、『W』、第69回F、2024年',
};

const said = (pattern: string, values: Record<string, string | undefined>) =>
  compose(pattern, values, (told: string | undefined = '', ...part) => told + part.join(''))?.replaceAll('\n', '');

for (const [language, sentence] of Object.entries(SENTENCES)) {
  test(`the story’s award in ${language}`, async () => {
    const { default: messages } = (await import(`../../src/messages/${language}.ts`)) as {
      default: Record<string, Message>;
    };
    const forms = messages['awardEdition']!;
    const rule = new Intl.PluralRules(language, { type: 'ordinal' }).select(69);
    const body = said(typeof forms === 'string' ? forms : (forms[rule] ?? forms.other), { edition: '69', body: 'F' });
    const outcome = messages['awardWon'] as string;
    const pattern = messages['awardSentence'] as string;
    const calendar = `${language}-u-ca-gregory-nu-latn`;
    const year = new Intl.DateTimeFormat(calendar, { year: 'numeric', timeZone: 'UTC' }).format(new Date('2024'));
    assert.equal(said(pattern, { outcome, award: 'A', category: 'C', work: 'W', body, year }), sentence);
    assert.equal(said(pattern, { outcome }), outcome);
  });
}
