import { expect, test } from 'vitest';
import { characterName } from './character-names.ts';
import { hiddenCharacters, hiddenInWords } from './hidden-characters.ts';

const namesIn = (text: string) => hiddenCharacters(text).map(({ sign }) => characterName(sign));

test.each([
  ['\u202E', 'U+202E RIGHT-TO-LEFT OVERRIDE'],
  ['\u2066', 'U+2066 LEFT-TO-RIGHT ISOLATE'],
  ['\u200F', 'U+200F RIGHT-TO-LEFT MARK'],
  ['\u061C', 'U+061C ARABIC LETTER MARK'],
  ['\u200B', 'U+200B ZERO WIDTH SPACE'],
  ['\u200D', 'U+200D ZERO WIDTH JOINER'],
  ['\u2060', 'U+2060 WORD JOINER'],
  ['\uFEFF', 'U+FEFF ZERO WIDTH NO-BREAK SPACE'],
  ['\u00AD', 'U+00AD SOFT HYPHEN'],
  ['\u2028', 'U+2028 LINE SEPARATOR'],
  ['\0', 'U+0000 CONTROL CHARACTER'],
  ['\u0007', 'U+0007 CONTROL CHARACTER'],
  ['\u007F', 'U+007F CONTROL CHARACTER'],
  ['\u0085', 'U+0085 CONTROL CHARACTER'],
  ['\u{E0041}', 'U+E0041 TAG CHARACTER'],
  ['\uFE0F', 'U+FE0F VARIATION SELECTOR'],
  ['a\uFE0F', 'U+FE0F VARIATION SELECTOR'],
  ['🚀\uFE0F\uFE0F', 'U+FE0F VARIATION SELECTOR'],
  ['\uFFF9', 'U+FFF9 INTERLINEAR ANNOTATION CHARACTER'],
  ['\u3164', 'U+3164 HANGUL FILLER'],
  ['\u{1BCA0}', 'U+1BCA0 INVISIBLE CHARACTER'],
])('a character that nobody sees has a number and a name: %j', (sign, name) => {
  expect(namesIn(`Лампа${sign}x`)).toEqual([name]);
});

test.each([
  'One\n\ttwo\u00A0three\u202Ffour – “five” п’ять',
  '👩\u200D🚀 👨\u200D👩\u200D👧 ⚠\uFE0F 1\uFE0F\u20E3 🇺🇦 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} ☎\uFE0E',
  '⚡\uFE0F ❗\uFE0F ✅\uFE0F ⭐\uFE0E 🚀\uFE0F 👍🏽\uFE0F #\uFE0F\u20E3',
  'می\u200Cخواهم क्\u200Dष',
  'ه\u200D. বাক্\u200C ന്\u200D',
  '葛\u{E0100}',
])('what is seen, white space, emoji, and letters that join hide nothing: %s', (text) => {
  expect(namesIn(text)).toEqual([]);
});

test.each(['\u200Fשלום\u200F', 'He said "שלום!\u200F" today.', '(\u200F2025 שלום)', 'العربية\u061C 5, \u200Eالعربية'])(
  'a mark of direction beside letters that are read from right to left is needed there: %j',
  (text) => {
    expect(hiddenInWords(text)).toEqual([]);
    expect(hiddenCharacters(text).length).toBeGreaterThan(0);
  },
);

test.each([
  'Latin\u200F words',
  'שלום and Latin\u200E words',
  'שלום\n\u200FLatin',
  'https://wire.example/שלום\u200F',
  'שלום\u202E',
  'שלום\u200B',
  'Лампа\u200C Lamp\u200D',
])('any other is told: %j', (text) => {
  expect(hiddenInWords(text)).toEqual(hiddenCharacters(text));
  expect(hiddenInWords(text).length).toBeGreaterThan(0);
});

test('every one is told with its place', () => {
  expect(hiddenCharacters('a\u200Bb\u{1F600}\u202E')).toEqual([
    { index: 1, sign: '\u200B' },
    { index: 5, sign: '\u202E' },
  ]);
});
