import { expect, test } from 'vitest';
import { garbledWords } from './garbled-words.ts';

test.each([
  ['ÐŸÑ€Ð¸Ð²Ñ–Ñ‚', 'Привіт'],
  ['a â€œquote', '“'],
  ['an en dash â€“ here', '–'],
  ['cafÃ©', 'é'],
  ['25Â°C', '°'],
  ['РџСЂРёРІС–С‚', 'Привіт'],
])('%j was encoded twice', (text, meant) => {
  expect(garbledWords(text)[0]?.meant).toBe(meant);
});

test.each(['Рік, Сіль, РІСІ', '¸˛Ç◊ı˜Â¯˘¿', 'Às «Â» São Ça', 'naïve café', 'ÜBER ÖÄ', '— “a” …', 'РОСІЇ'])(
  '%j was not',
  (text) => {
    expect(garbledWords(text)).toEqual([]);
  },
);
