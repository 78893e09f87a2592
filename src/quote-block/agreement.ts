/*
 * Who a sentence is about is certain in any language, and so is that a translation keeps it. The forms of a language are
 * parted by spaces; an asterisk stands for any beginning or ending.
 */
interface Persons {
  /** Forms of "I", "me" and "my". */
  i: string;
  /** Endings and words that may stand for them, where a language leaves the pronoun out. */
  hiddenI?: string;
  /** Forms of "we", "us" and "our". */
  we: string;
  hiddenWe?: string;
}

const HINDI: Persons = {
  i: 'main mai maine mera meri mere mujhe mujhse mujhko mujh मैं मैंने मेरा मेरी मेरे मुझे मुझसे मुझको मुझ میں نے میرا میری میرے مجھے مجھ',
  hiddenI:
    'mein hoon hun hu haan *unga *ungi *oonga *oongi *oon apn* हूँ हूं *ूँगा *ूंगा *ूँगी *ूंगी अपन* ہوں میں *وں *ونگا *ونگی اپن*',
  we: 'hum humne humein hume humse hamara hamari hamare ham हम हमने हमें हमारा हमारी हमारे ہم ہمیں ہمارا ہماری ہمارے',
  hiddenWe: '*enge apn* *ेंगे अपन* اپن* *یں',
};

/* A language that is not here is not asked. */
const PERSONS: Record<string, Persons> = {
  en: { i: 'i me my mine myself', we: 'we us our ours ourselves' },
  hi: HINDI,
  ur: HINDI,
  pa: {
    i: 'main maine mera meri mere mainu ਮੈਂ ਮੇਰਾ ਮੇਰੀ ਮੇਰੇ ਮੈਨੂੰ',
    hiddenI: 'haan *anga *angi ਹਾਂ',
    we: 'assi asin sanu saada saadi saade ਅਸੀਂ ਸਾਨੂੰ ਸਾਡਾ ਸਾਡੀ ਸਾਡੇ',
    hiddenWe: '*ange',
  },
  mr: {
    i: 'मी मला माझा माझी माझे माझ्या*',
    hiddenI: '*लो *ले *तो *ते *ईन *ेन',
    we: 'आम्ही आम्हाला आमचा आमची आमचे आपण आपल्या',
    hiddenWe: '*तो *लो *ू',
  },
  bn: { i: 'আমি আমার আমাকে আমায়', we: 'আমরা আমাদের' },
  gu: { i: 'હું મને મારો મારી મારું મારા મેં', we: 'અમે આપણે અમને અમારો અમારી અમારું' },
  ta: {
    i: 'நான் என் எனது எனக்கு என்னை naan en enakku ennai',
    hiddenI: '*ேன் *en *an',
    we: 'நாங்கள் நாம் எங்கள் எங்களுக்கு நம் நமது naanga naama namma enga',
    hiddenWe: '*ோம் *om',
  },
  te: { i: 'నేను నా నాకు నన్ను', hiddenI: '*ను', we: 'మేము మనం మా మాకు మన', hiddenWe: '*ము *ం' },
  ar: { i: 'أنا لي إني إنني', hiddenI: 'أ* سأ* *ي *ت', we: 'نحن لنا إننا', hiddenWe: 'ن* سن* *نا' },
  fa: { i: 'من', hiddenI: '*م', we: 'ما', hiddenWe: '*یم' },
  he: { i: 'אני לי שלי אותי', hiddenI: '*תי', we: 'אנחנו לנו שלנו אותנו', hiddenWe: '*נו נ*' },
  ru: {
    i: 'я меня мне мной мой моя моё мое мои моей моего моим',
    hiddenI: '*у *ю',
    we: 'мы нас нам нами наш*',
    hiddenWe: '*ем *им *ём',
  },
  uk: { i: 'я мене мені мій моя моє мої', hiddenI: '*у *ю', we: 'ми нас нам наш*', hiddenWe: '*мо *мось *мося' },
  es: {
    i: 'yo me mí mi mis mío mía conmigo',
    hiddenI: '*o *oy *é *í he',
    we: 'nosotros nosotras nos nuestr*',
    hiddenWe: '*mos',
  },
  fr: { i: 'je j me m moi mon ma mes', we: 'nous notre nos', hiddenWe: 'on *ons' },
  de: { i: 'ich mich mir mein*', we: 'wir uns unser* unsre*' },
  pt: {
    i: 'eu me mim meu minha meus minhas comigo',
    hiddenI: '*o *ou *ei *i',
    we: 'nós nos nosso nossa nossos nossas',
    hiddenWe: '*mos gente',
  },
  it: { i: 'io mi me mio mia miei mie', hiddenI: '*o *ai', we: 'noi ci nostr*', hiddenWe: '*mo' },
  tr: { i: 'ben bana beni benim', hiddenI: '*m', we: 'biz bize bizi bizim', hiddenWe: '*z *k' },
  ko: { i: '나는 내가 제가 저는 제 내 나를 저를 나의 저의', hiddenI: '*', we: '우리* 저희*', hiddenWe: '*' },
  id: { i: 'saya aku', hiddenI: '*ku', we: 'kami kita' },
  el: { i: 'εγώ μου με εμένα', hiddenI: '*ω *μαι', we: 'εμείς μας', hiddenWe: '*με *μαστε' },
};

/* "I" and "we" where no spaces part the words. */
const WITHOUT_SPACES: Record<string, [i: RegExp, we: RegExp]> = {
  zh: [/我(?![们們])/, /我们|我們|咱/],
  ja: [/(私|僕|俺)(?!た|達|ら)/, /我々|(私|僕|俺)(た|達|ら)/],
};

/* Forms of "he", "she", "they" and "his". */
const OTHERS: Record<string, string> = {
  hi: 'woh wo voh vo vah yeh ye yah ve us* un* is* in* apn* वह वो यह ये वे उस* उन* इस* इन* अपन*',
  ur: 'woh wo yeh ye us* un* is* in* apn* وہ یہ اس ان انہوں انھوں اپن*',
  pa: 'oh eh ae us* is* ਉਹ ਇਹ ਉਸ* ਇਸ* ਉਨ੍ਹਾਂ',
  mr: 'तो ती ते हा ही हे त्या* या* ह्या*',
  bn: 'সে তিনি তারা তার তাঁর ও',
  gu: 'તે એ તેઓ તેણે આ',
  ta: 'avar* avan* aval* அவர்* அவன்* அவள்*',
  te: 'అతను అతని ఆమె వారు ఆయన*',
  ar: 'هو هي هم',
  fa: 'او آنها آن‌ها ایشان',
  he: 'הוא היא הם הן שלו שלה',
  ru: 'он она они его её ее их ему ей им сво*',
  uk: 'він вона вони його її їх сво*',
  es: 'él ella ellos ellas su sus lo la le les',
  fr: 'il elle ils elles son sa ses leur leurs lui',
  de: 'er sie sein* ihr* ihm ihn',
  pt: 'ele ela eles elas dele* dela* seu* sua*',
  it: 'lui lei loro suo sua',
  tr: 'o onlar onu onun',
  id: 'dia ia mereka',
  zh: '他 她 它',
  ja: '彼',
  ko: '그는 그가 그의 그를 그녀* 그들*',
};

/* Forms of "this" and "that" where they are others. */
const THINGS: Record<string, string> = {
  bn: 'এটা এই ওই সেই এটি',
  ta: 'adhu idhu indha andha அது இது இந்த அந்த',
  te: 'ఇది అది ఈ ఆ',
  ar: 'هذا هذه ذلك تلك بهذا بهذه لهذا لهذه',
  fa: 'آن این',
  he: 'זה זאת זו הזה הזאת',
  ru: 'это* эт* тот та те',
  uk: 'це цей ця',
  es: 'esto esta este estos estas eso esa ese aquell*',
  fr: 'ce cet* ces cela ça c',
  de: 'das dies* es jene*',
  pt: 'isto este* esta isso esse* essa* aquil*',
  it: 'quest* quell*',
  tr: 'bu şu o',
  id: 'ini itu',
  zh: '这 這 那',
  ja: 'これ それ あれ この その あの',
  ko: '그* 이* 저*',
};

const THANKS =
  /than[kx]|shukri|shukra|dhanya?v|gracias|agrade|merci|dank|obrigad|grazie|ringrazi|teşekkür|terima kasih|спасиб|благодар|дяку|ευχαριστ|شكر|شکر|ممنون|תודה|שוקר|धन्यव|शुक्रिय|आभार|ধন্যবাদ|ধন্য|ਧੰਨਵਾਦ|ਸ਼ੁਕਰ|આભાર|நன்றி|nandri|ధన్యవాద|కృతజ్ఞ|谢|謝|ありがと|感謝|감사|고마|ringrat/i;

/* "And", "but": what goes on where the original does not is said about it. */
const GOES_ON = /^\P{L}*(and|but)\b/iu;
const ALSO_GOES_ON =
  /^\P{L}*(aur|lekin|par|magar|phir|te|y|e|pero|et|mais|und|aber|mas|ve|ama|dan|tapi|и|но|а|і|але|και|αλλά)(?!\p{L})|^\P{L}*(और|लेकिन|पर|मगर|اور|لیکن|و|لكن|ולכן|ו|আর|কিন্তু|ਅਤੇ|ਪਰ|અને|પણ|ஆனால்|மற்றும்|కానీ|మరియు|但|而|可|そして|でも|しかし|그리고|하지만)/iu;

const SPEAKS_OF_OTHERS = /(?<!\p{L})(he|she|him|his|her|hers|they|them|their)(?!\p{L})/iu;
const BEGINS_WITH_A_THING = /^["“]?(this|that|these|those)\b/i;

/* A mother becomes "my mother" in English, where many languages say whose she is by saying nothing. */
const ONLY_MINE = /^(?!.*(?<!\p{L})(i|me|mine|myself)(?!\p{L}))/isu;

/* "The film was made on a small budget": how editors begin a note. Without anybody or any word that both texts have,
   it could be one. */
const TELLS = /^["“]?(the|an?|there|it|its)\b/i;

/** The words of a text. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}'’]+/gu) ?? [];
}

/**
 * False where one of the two speaks of somebody of whom the other does not, or goes on where the other stands alone:
 * then one is not what the other means.
 * @param from BCP 47 of `said`
 * @param to BCP 47 of `body`
 */
export function canMeanTheSame(said: string, body: string, from: string, to: string): boolean {
  const [own, other] = [personsIn(said, from), personsIn(body, to)];
  if (own && other) {
    if (own.i && !other.mayBeI) return false;
    if (own.we && !other.mayBeWe && !other.mayBeI) return false;
    if (other.i && !own.mayBeI && !own.we && !ONLY_MINE.test(body)) return false;
    if (other.we && !own.mayBeWe) return false;
  }
  if (!/^en\b/i.test(to)) return true;
  const isAboutSame = !own || !other || (own.mayBeI && other.i) || (own.mayBeWe && other.we);
  if (TELLS.test(body) && !isAboutSame && !SPEAKS_OF_OTHERS.test(body) && !sharesWord(said, body)) return false;
  if (SPEAKS_OF_OTHERS.test(body) && !has(said, OTHERS, from)) return false;
  if (BEGINS_WITH_A_THING.test(body) && !has(said, THINGS, from) && !has(said, OTHERS, from)) return false;
  if (/\bthank/i.test(body) && !THANKS.test(said)) return false;
  return !GOES_ON.test(body) || ALSO_GOES_ON.test(said);
}

/* A name or a loan word; its ending may differ. */
function sharesWord(said: string, body: string): boolean {
  const known = said.toLowerCase();
  return wordsOf(body.toLowerCase()).some((word) => word.length > 3 && known.includes(word.slice(0, 5)));
}

function languageOf(tag: string): string {
  return tag.split('-')[0]!.toLowerCase();
}

function has(text: string, table: Record<string, string>, tag: string): boolean {
  const language = languageOf(tag);
  return Object.hasOwn(table, language) && matches(text, table[language]!, language);
}

function personsIn(text: string, tag: string) {
  const language = languageOf(tag);
  if (Object.hasOwn(WITHOUT_SPACES, language)) {
    const [i, we] = WITHOUT_SPACES[language]!.map((form) => form.test(text)) as [boolean, boolean];
    const hides = language === 'ja';
    return { i, mayBeI: i || hides, we, mayBeWe: we || hides };
  }
  if (!Object.hasOwn(PERSONS, language)) return undefined;
  const { i, hiddenI = '', we, hiddenWe = '' } = PERSONS[language]!;
  return {
    i: matches(text, i, language),
    mayBeI: matches(text, `${i} ${hiddenI}`, language),
    we: matches(text, we, language),
    mayBeWe: matches(text, `${we} ${hiddenWe}`, language),
  };
}

function matches(text: string, forms: string, language: string): boolean {
  const words = /^(zh|ja)$/.test(language)
    ? [...text].flatMap((sign, index, all) => [sign, sign + (all[index + 1] ?? '')])
    : wordsOf(text.toLowerCase()).map((word) => word.replace(/['’].*/, ''));
  return forms.split(' ').some((form) => {
    if (!form) return false;
    if (form.startsWith('*')) return words.some((word) => word.length >= form.length && word.endsWith(form.slice(1)));
    if (form.endsWith('*')) return words.some((word) => word.startsWith(form.slice(0, -1)));
    return words.includes(form);
  });
}
