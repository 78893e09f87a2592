import fc from 'fast-check';

/* What parsers, escapers and layouts have tripped over. */
const PIECES = [
  '<',
  '>',
  '"',
  "'",
  '&',
  '`',
  '=',
  '/',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '</',
  '&lt;',
  '&#0;',
  '&quot',
  '${x}',
  '\0',
  '\r\n',
  '\u2028',
  '\uFEFF',
  '\uD800',
  '\uDC00',
  '\u202E',
  '\u2067',
  '👩‍👩‍👧‍👦',
  'नमस्ते',
  'مرحبا',
  'İ',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '</template>',
  '</style>',
  '</textarea>',
  '<template shadowrootmode=open>',
  'javascript:alert(1)',
  'data:text/html,x',
  'https://user:pass@news.example/',
  '//news.example\\@other.example',
  'https://news.example/a?b=c#d',
  '/a/path',
  '2024-02-30',
  '2024-02-02T23:59:60.5+05:30',
  'hi-Latn',
  '__proto__',
  'constructor',
];

/** Text of any kind, much of it made from what parsers trip over. */
export const anyText = fc.oneof(
  fc.constantFrom(...PIECES),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 8 })
    .map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

/** A BCP 47 tag, or what pages write in its place. */
export const anyLanguage = fc.oneof(
  fc.constantFrom(
    '',
    'en',
    'hi',
    'hi-Latn',
    'ur',
    'ar',
    'de',
    'zh-Hant-TW',
    'C',
    'en_US',
    'en-US@posix',
    'x-private',
    'root',
    'und',
  ),
  fc.string({ maxLength: 8 }),
);
