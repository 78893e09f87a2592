import type { Segment } from '../model/quote.js';
import { canMeanTheSame, wordsOf } from './agreement.js';

/** The two languages that a text may mix, BCP 47. */
export interface InlineTranslationLanguages {
  /** Of the quotation. */
  original: string;
  /** Of the translations in it. */
  translation: string;
}

/* The commonest words of languages in Latin letters: where no script tells two languages apart, these do. */
const COMMON: Record<string, string> = {
  en: 'i you he she it we they me my your his her its our this that these is are was were be been am do did not no the a an and or but of to in on for from with as at by if when who what how have has had will would can could all every never now one so too thank more there their us let must than where who until only always just like about before after everyone nothing',
  hi: 'hai hain hoon hun ho tha thi ka ki ke ko se mein main mera meri mere hum tum aap yeh woh nahi nahin aur bhi kya toh par ek raha rahi rahe kar liye apni apna apne sab ab tera teri tere ne',
  es: 'el la los las un una de del que y no en es mi me se lo por con para su al como más pero yo muy todo ya te nos no vamos hay esta este ha he',
  fr: 'le la les un une de des du que et ne pas en est je il elle on nous vous ce mon ma à pour avec qui dans sur au se tout plus mais ai cette',
  de: 'der die das ein eine und ist nicht ich wir sie er es zu in den mit von auf für dem mein was war haben hat sind wie auch nur so aber im am wird alles',
  pt: 'o a os as um uma de do da que e não em é eu meu minha se por com para como mais mas isso ele ela nós foi muito tudo na no',
};
const commonWords: Record<string, Set<string>> = {};

/* The share of a text's words that are common words of a language; undefined for a language not known here. */
function commonness(text: string, tag: string): number | undefined {
  const language = tag.split('-')[0]!.toLowerCase();
  if (!Object.hasOwn(COMMON, language)) return undefined;
  const known = (commonWords[language] ??= new Set(COMMON[language]!.split(' ')));
  const words = wordsOf(text.toLowerCase());
  return words.filter((word) => known.has(word.replace(/['’].*/, ''))).length / (words.length || 1);
}

const LETTERS: Record<string, string> = {
  Jpan: 'Hira}\\p{sc=Kana}\\p{sc=Hani',
  Kore: 'Hang}\\p{sc=Hani',
  Hans: 'Hani',
  Hant: 'Hani',
};

const LATIN = '\\p{sc=Latn}';

/* The script of a language, as the inside of a character class; '' for a tag that is none. */
function scriptOf(tag: string): string {
  try {
    const script = new Intl.Locale(tag).maximize().script!;
    const letter = `\\p{sc=${LETTERS[script] ?? script}}`;
    new RegExp(letter, 'u'); // throws for a script that Unicode does not name so, and for none
    return letter;
  } catch {
    return '';
  }
}

function letters(text: string, script = '\\p{L}\\p{M}'): number {
  return text.match(new RegExp(`[${script}]`, 'gu'))?.length ?? 0;
}

/* What stands in brackets in a quotation and is no translation: what somebody did meanwhile, or an editor's remark. */
const ASIDE =
  /^(he |she |they )?(sic|laugh|smil|paus|sigh|cr(y|ie)|sob|cough|chuckl|giggl|grin|nod|shrug|point|turn|look|gestur|wav(e|i)|sing|sang|applau|cheer|clap|whisper|shout|refer|speak|address|mention|mean|emphas|inaudible|crosstalk|silence|music|also|see|via|translat|in (english|hindi|urdu|tamil)|courtesy|photo|source|note|editor|breaks|switch|ris(a|as|es)\b|ríe|sonr|llora|aplau|pausa|rires|rit|sourit|il rit|elle rit|lach|schmunz|applaus|weint|seufz|lächel)|^(हँस|हंस|मुस्कु|रो(ते|ती)|تالی|ہنس|ضحك|يضحك|смеётся|смеется|смех|улыба|笑|掌声|웃음|박수)/i;

/* Years, ages, scores and handles are facts about the words and no words. */
const FACT = /[\d@#%/=]|https?:/;

const VERB =
  /^(is|are|was|were|be|been|am|do|does|did|don['’]t|have|has|had|will|would|can|could|may|might|must|shall|should|let|made|gave|came|went|said|told|saw|got|took|knew|thought|taught|wept|won|lost|left|kept|felt|found|brought|grew|fell|makes|gives|comes|goes|says|takes|knows|wants|needs|loves|lives|belongs|means|\p{L}{2,}ed|\p{L}+['’](s|re|ll|ve|d|m))$/iu;

/* What an editor adds, and what somebody saw happen in the room, wherever in the bracket it is said. */
const EDITORIAL =
  /\b(names? ha(s|ve) been changed|real name|no relation|edited for|full (interview|speech|list|story|video|text)|for (a )?comment|in (english|hindi|urdu|tamil|arabic|french|spanish|german|chinese|japanese)|by the way|(read|watch|listen to) .*\b(here|above|below)|more on this|on (its|their) feet|long pause|voice (breaks|cracks|trembles)|as you( all)? know|hard to translate)\b|^to (the|his|her|their)\b/i;
const ROOM = /\b(audience|crowd|host|interviewer|reporter|journalist|moderator|co-star)s?\b/i;

/* How a sentence can end where one without a verb at its end is a name or a title. */
const ENDS: Record<string, RegExp> = { ja: /\p{sc=Hira}\P{L}*$/u, ko: /[다요까네죠지자라어아]\P{L}*$/u };

/* "The director of the film" and "Parasite, the film of the year" are said about the words: no verb, no sentence. */
function isRemark(said: string, body: string): boolean {
  const scene = ROOM.exec(body)?.[1];
  return (
    EDITORIAL.test(body) ||
    (scene !== undefined && !said.toLowerCase().includes(scene.toLowerCase())) ||
    (/^["“]?(the|an?|my|his|her|our|their|your|one|some|in|at|from|now in|then)\b|^\p{Lu}\p{L}+, (the|an?|his|her)\b/iu.test(
      body,
    ) &&
      !wordsOf(body).some((word) => VERB.test(word)))
  );
}

/* Capitals within a sentence are names, which the words themselves have too where they are in the same letters. In
   other letters names may be alike, but where nothing else than small words is without a capital it is a title. */
function bringsNames(said: string, body: string, sameLetters: boolean): boolean {
  const words = body.match(/(?<=[\p{L}\p{N},;]\s)[\p{L}\p{M}'’-]+/gu)?.filter((word) => word.length > 3) ?? [];
  const names = words.filter((word) => /^\p{Lu}/u.test(word));
  const known = said.toLowerCase();
  const isNew = (name: string) => !known.includes(name.toLowerCase().slice(0, 4));
  return sameLetters ? names.some(isNew) : names.length > 0 && names.length === words.length;
}

/** Whether `body` says what `said` says, in the other language. Wrong is worse than missed: every doubt is a no. */
function isTranslation(said: string, body: string, from: string, to: string, announced = false): boolean {
  const size = letters(body) * density(to);
  const ratio = size / (letters(said) * density(from));
  if (
    !(ratio > 0.45 && ratio < 2.3) ||
    ASIDE.test(body) ||
    FACT.test(body.replace(/[\d,.]+/g, (digits) => (said.includes(digits) ? '' : digits)))
  )
    return false;
  if (!announced && !canMeanTheSame(said, body, from, to)) return false;
  if (!announced && /^en\b/i.test(to) && isRemark(said, body)) return false;
  if (!announced && ENDS[to.slice(0, 2)]?.test(body) === false) return false;
  const [saidScript, bodyScript] = [scriptOf(from), scriptOf(to)];
  if (
    !saidScript ||
    !bodyScript ||
    letters(said, saidScript) / letters(said) < 0.7 ||
    letters(body, bodyScript) / letters(body) < 0.8
  )
    return false;
  const cased = /^[^\p{L}]*\p{Lu}/u;
  const caseless = /^[^\p{L}]*\p{Lo}/u;
  const words = wordsOf(body);
  const evidence = bodyScript === LATIN ? commonness(body, to) : undefined;
  const isNames = cased.test(body) && words.every((word) => /^\p{Lu}/u.test(word)) && !evidence;
  if ((isNames && !announced) || (words.length < 2 && !/^(zh|ja|th)\b/.test(to)) || letters(body) < 4) return false;
  if (!announced && /^en\b/i.test(to) && bringsNames(said, body, saidScript === bodyScript)) return false;
  if (!announced && !caseless.test(body) && (caseless.test(said) || cased.test(said)) !== cased.test(body))
    return false;
  if (saidScript !== bodyScript) return evidence === undefined || evidence >= 0.15;
  const against = commonness(said, to);
  const own = commonness(said, from);
  return (
    evidence !== undefined &&
    evidence >= 0.2 &&
    words.length > 1 &&
    wordsOf(said).length > 1 &&
    against! < 0.34 &&
    evidence > (commonness(body, from) ?? 0) &&
    (own ?? 1) > against! - 0.1
  );
}

/* How much a letter says: Han letters are words, and abjads leave vowels out. */
function density(tag: string): number {
  return /^(zh|ja)\b/.test(tag) ? 3.2 : /^ko\b/.test(tag) ? 2 : /^(ar|he|fa|ur)(?!-latn)\b/i.test(tag) ? 1.25 : 1;
}

const PAIRS: Record<string, string> = { '(': ')', '[': ']', '（': '）' };
const END = '[.!?…。！？।۔؟]';

/**
 * Splits the newsroom habit `original (translation)`, wherever it stands, into runs: the words as they were said, each
 * with what they mean. Punctuation behind the bracket stays with the original. What is not certainly a translation
 * (an aside, a name, a year, a language that does not fit) is left as it is: a wrong split would alter a quotation.
 * A text with nothing to split is one run. Never throws.
 */
export function parseInlineTranslation(text: string, languages: InlineTranslationLanguages): Segment[] {
  const { original, translation } = languages;
  const whole = { text, lang: original };
  if (!original || original.toLowerCase() === translation.toLowerCase()) return [whole];
  const segments: Segment[] = [];
  let done = 0;
  for (const [start, end] of brackets(text)) {
    const found = pair(text.slice(done, start), text.slice(start + 1, end - 1), text.slice(end), languages);
    if (!found) continue;
    segments.push(...plain(found.lead, languages), found.segment);
    done = end + found.ending.length;
  }
  if (!segments.length) return announced(text, languages) ?? [whole];
  const rest = text.slice(done);
  if (letters(rest)) segments.push(...plain(rest, languages));
  else segments.at(-1)!.text += rest;
  return segments;
}

/* The outermost balanced brackets, from where they open to behind where they close. */
function brackets(text: string): [start: number, end: number][] {
  const open: number[] = [];
  const found: [number, number][] = [];
  for (const { 0: sign, index } of text.matchAll(/[()[\]（）]/g)) {
    if (PAIRS[sign]) open.push(index);
    else if (sign === PAIRS[text[open.at(-1)!]!]) {
      const start = open.pop()!;
      while (found.length && found.at(-1)![0] > start) found.pop();
      found.push([start, index + 1]);
    }
  }
  return found;
}

const CLOSED = new RegExp(`${END}["'”’»]?\\s*$`);
const ENDING = new RegExp(`^["'”’»]?(${END}|[,;:،؛，])+["'”’»]?|^["”»](?=\\s|$)`);
const GOES_ON = /^["'”’»]?\s*(?![\p{P}\n]|\p{Lu}|$)/u;
const SENTENCE = new RegExp(`.*?(${END}+["'”’»]?\\s*|$)`, 'gs');

function sentences(text: string): string[] {
  return text.match(SENTENCE)!.filter((sentence) => letters(sentence));
}

/* A bracket and the sentences before it, as many as it has itself; else all of them. */
function pair(before: string, inside: string, after: string, { original, translation }: InlineTranslationLanguages) {
  const body = inside.trim().replace(/^["'“‘«](.*)["'”’»]$/s, '$1');
  if (!CLOSED.test(before) && GOES_ON.test(after)) return undefined;
  const said = sentences(before);
  for (const count of new Set([sentences(body).length, said.length])) {
    const words = said.slice(-count).join('');
    const lead = before.slice(0, before.length - words.length);
    const ending = ENDING.exec(after)?.[0] ?? '';
    if (isTranslation(words, body, original, translation)) {
      return { lead, ending, segment: { text: words.trimEnd() + ending, lang: original, translation: body } };
    }
    if (isTranslation(words, body, translation, original)) {
      return { lead, ending, segment: { text: body + ending, lang: original, translation: words.trim() } };
    }
  }
  return undefined;
}

const SAYS =
  /^(.+?)[,;]?\s+(?:[-–—]\s+)?(?:(?:which|that)\s+)?(?:(?:roughly|loosely|literally)\s+)?(?:translates?(?:\s+as|\s+(?:in)?to)|translated\s+(?:as|to)|meaning|means)(?:\s+in\s+English)?[:,]?\s+(.+)$/s;
const DASH = /^((?:(?!\s[-–—]\s).)+?)\s+[-–—]\s+((?:(?!\s[-–—]\s).)+)$/s;

/* "…, which translates to …", and two halves with a dash between them. */
function announced(text: string, { original, translation }: InlineTranslationLanguages): Segment[] | undefined {
  for (const [pattern, sure] of [
    [SAYS, true],
    [DASH, false],
  ] as const) {
    const [, first, second] = pattern.exec(text) ?? [];
    if (!first || !second) continue;
    const [one, two] = [unquoted(first), unquoted(second)];
    if (isTranslation(one, two, original, translation, sure)) return [{ text: one, lang: original, translation: two }];
    if (isTranslation(one, two, translation, original, sure)) return [{ text: two, lang: original, translation: one }];
  }
  return undefined;
}

function unquoted(text: string): string {
  return text.trim().replace(/^(?:["“«](.*)["”»]|['‘](.*)['’])([.!?]?)$/s, '$1$2$3');
}

/* A run without a translation, in whichever of the two languages it is. */
function plain(text: string, { original, translation }: InlineTranslationLanguages): Segment[] {
  if (!text) return [];
  const scripts = [scriptOf(original), scriptOf(translation)];
  const translated =
    scripts[0] === scripts[1]
      ? (commonness(text, translation) ?? 0) >= 0.34
      : letters(text, scripts[1]) > letters(text) / 2;
  return [{ text, lang: translated ? translation : original }];
}
