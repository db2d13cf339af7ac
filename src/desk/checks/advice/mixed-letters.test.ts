import { expect, test } from 'vitest';
import { strayIn } from './mixed-letters.ts';
import type { Language } from '../../../model/language.ts';

test.each([
  ['en', 'P\u0430triot', 'Patriot', 2],
  ['en', '\u0422-72\u0410', 'T-72A', 1],
  ['en', 'T-72\u0410', 'T-72A', 5],
  ['en', '\u0410-50', 'A-50', 1],
  ['en', 'KN-23\u041c', 'KN-23M', 6],
  ['en', '\u0421\u0443-27', 'Cy-27', 1],
  ['en', '\u039fdesa', 'Odesa', 1],
  ['uk', '\u041bам\u043fa', '\u041bам\u043f\u0430', 5],
  ['uk', '\u0422-72A', '\u0422-72\u0410', 5],
  ['uk', 'F-16\u0410', 'F-16A', 5],
  ['uk', 'i\u0437', '\u0456\u0437', 1],
] as const)('in %s, a letter of another alphabet that looks the same: %s', (language, word, ...[write, place]) => {
  expect(strayIn(word, language)).toMatchObject({ write, place });
});

test.each([
  ['en', 'F-16-\u043c'],
  ['en', '\u041c\u0438-8'],
  ['en', '\u0421\u0421\u0421\u0420'],
  ['en', '\u03b3-ray'],
  ['en', '\u03bcm'],
  ['en', 'caf\u0065\u0301'],
  ['en', 'Zelenskyy\u02bcs'],
  ['uk', 'Shahed\u0456\u0432'],
  ['uk', 'Shahed\u0430'],
  ['uk', 'HIMARS\u2019\u0456\u0432'],
  ['uk', 'KN-23-\u0442\u0456'],
  ['uk', '\u0422-72\u0410'],
  ['uk', 'C-130'],
  ['uk', 'п\u02bcять'],
] satisfies [Language, string][])('in %s, no accident: %s', (language, word) => {
  expect(strayIn(word, language)).toBeUndefined();
});
