import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDate } from '../../src/core/date.ts';
import {
  formatDate,
  formatDays,
  formatNumber,
  formatRelative,
  languageName,
  pluralCategory,
} from '../../src/core/format.ts';
import { jsonLd } from '../../src/core/json-ld.ts';
import { directionOf } from '../../src/core/language.ts';
import { normaliseText } from '../../src/core/text.ts';
import { safeUrl } from '../../src/core/url.ts';
import { parseInlineTranslation } from '../../src/quote-block/parse.ts';
import { claim, type Claim } from './claim.ts';
import { anyLanguage, anyText } from './text.ts';

/* The connecting words and signs of a translation in brackets, which belong to neither text. */
const CONNECTING = /translat|mean|gloss|literal|i\.e|that is/i;

const QUOTED = fc.array(
  fc.oneof(
    fc.constantFrom(
      'Main khush hoon',
      'I am happy',
      ' (',
      ') ',
      '（',
      '）',
      '[',
      ']',
      ' - ',
      ' — ',
      ': ',
      '।',
      '."',
      '!!!',
      '“',
      '”',
      ' …',
    ),
    anyText,
  ),
  { maxLength: 12 },
);

const ZONES = fc.oneof(
  fc.constantFrom('', 'UTC', 'Asia/Kolkata', 'America/St_Johns', 'Etc/Unknown', 'Pacific/Apia'),
  fc.string(),
);

/* Written like a date, with numbers that may be out of range. */
const DATES = fc
  .record({
    year: fc.nat(9999),
    rest: fc.array(fc.nat(70), { maxLength: 5 }),
    zone: fc.constantFrom('', 'Z', 'z', '+05:30', '-0330', '+14:00', '+15:00', ' +01:00', 'GMT'),
  })
  .map(({ year, rest, zone }) => {
    const signs = ['-', '-', 'T', ':', ':'];
    const written = rest.map((number, index) => signs[index] + String(number).padStart(2, '0')).join('');
    return String(year).padStart(4, '0') + written + zone;
  });

const lettersOf = (text: string) =>
  [...text]
    .filter((letter) => /\p{L}/u.test(letter))
    .sort()
    .join('');

export const wordClaims: Claim[] = [
  claim(
    'quotes: a split loses no letter and invents none',
    fc.record({ pieces: QUOTED, original: anyLanguage, translation: anyLanguage }),
    ({ pieces, original, translation }) => {
      const text = pieces.join('');
      const runs = parseInlineTranslation(text, { original, translation });
      if (!runs.some((run) => run.translation)) assert.equal(runs.map((run) => run.text).join(''), text);
      else if (!CONNECTING.test(text))
        assert.equal(lettersOf(runs.map((run) => run.text + (run.translation ?? '')).join('')), lettersOf(text));
    },
  ),
  claim('text: what was made well-formed stays as it is', anyText, (text) => {
    const once = normaliseText(text);
    assert.equal(normaliseText(once), once);
    assert.equal(Buffer.from(once).toString(), once);
    assert.doesNotMatch(once, /[\0\r]/);
  }),
  claim(
    'URLs: only http(s) and mailto, the same address that was written',
    fc.record({ text: anyText, media: fc.boolean() }),
    ({ text, media }) => {
      const url = safeUrl(text, media ? 'media' : 'link');
      if (url === null) return;
      const base = 'https://page.example/folder/';
      const { protocol, username, password, href } = new URL(url, base);
      assert.match(protocol, media ? /^https?:$/ : /^(https?|mailto):$/);
      assert.equal(username + password, '');
      assert.equal(href, new URL(text.trim(), base).href);
      assert.equal(safeUrl(url, media ? 'media' : 'link'), url);
    },
  ),
  claim('dates: written like ISO 8601, in range or no date, and the moment they say', DATES, (written) => {
    const date = readDate(written);
    if (!date) return;
    const day = date.zoned ? '' : new Date(date.moment).toISOString().slice(0, 10);
    assert.ok(date.zoned || day.startsWith(written.trim().slice(0, 10)));
    const standard = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:[0-5]\d)?(Z|[+-]\d\d:\d\d)$/.test(written);
    if (standard) assert.equal(date.moment, Date.parse(written));
  }),
  claim(
    'dates: the reader’s own moment, read back',
    fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 }),
    (moment) => {
      const date = readDate(new Date(moment).toISOString());
      assert.equal(date?.moment, moment);
    },
  ),
  claim(
    'Intl: any locale and zone gives words',
    fc.record({ date: fc.oneof(DATES, anyText), locale: anyLanguage, zone: ZONES, number: fc.double() }),
    ({ date: written, locale, zone, number }) => {
      const date = readDate(written);
      for (const words of [
        date ? formatDate(date, locale, true, zone) : 'none',
        date ? formatRelative(date.moment, 1.7e12, locale) : 'none',
        formatDays(Math.trunc(number % 400) || 0, locale),
        formatNumber(number, locale),
        pluralCategory(number, locale),
        languageName(locale, locale) || 'none',
        directionOf(locale),
      ])
        assert.ok(words.length > 0);
    },
  ),
  claim('JSON-LD: any data, read back from its script element', fc.jsonValue(), (data) => {
    const written = jsonLd(data);
    assert.doesNotMatch(written, /[<>&\u2028\u2029]/);
    assert.deepEqual(JSON.parse(written), JSON.parse(JSON.stringify(data)));
  }),
];
