import { expect, test } from 'vitest';
import { withoutQuotations } from '../../../markdown/inspect/quotations.ts';
import { fileWithoutText } from '../../findings/content-file.ts';
import { mixedLetters, strayIn } from './mixed-letters.ts';
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

const told = (text: string, language: Language) => {
  const passage = { form: 'paragraph', text, ownText: withoutQuotations(text), isDated: false, links: [] } as const;
  const start = { line: 1, column: 1 };
  const remarks = [...mixedLetters({ ...passage, start }, { language })];
  return remarks.map(({ at }) => at({ file: fileWithoutText('a.md') }).facts);
};

test.each([
  ['en', 'The forged site was called "P\u0430triot".'],
  ['en', 'In \u201CP\u0430triot\u201D, the second letter is Cyrillic.'],
  ['en', 'The mail said "P\u0430triot" in place of "Patriot".'],
  ['en', 'See https://p\u0430triot.example and www.p\u0430triot.example, which the rule of hosts tells.'],
  ['uk', 'У слові «P\u0430triot» друга літера – кирилична.'],
] satisfies [Language, string][])('in %s, a forgery that is quoted as one is left as it is: %s', (language, text) => {
  expect(told(text, language)).toEqual([]);
});

test.each([
  ['en', 'The "P\u0430triot" was fired.'],
  ['uk', 'Збито з «P\u0430triot».'],
  ['en', 'The forged P\u0430triot was seen.'],
  ['en', 'The "P\u0430triot" was fired. It was no fake.'],
] satisfies [Language, string][])('in %s, any other slip is told, quoted or not: %s', (language, text) => {
  expect(told(text, language)).toMatchObject([{ place: 2 }]);
});
