import { expect, test } from 'vitest';
import { endOfName, nameAt, nameForms, plainMarks } from './name-forms.ts';

const findIn = (text: string, name: string, language: 'en' | 'uk' = 'en') => {
  const plain = plainMarks(text);
  const at = nameAt(nameForms(name, language));
  at.lastIndex = plain.search(/\S/u);
  return at.test(plain) ? plain.slice(0, endOfName(plain, { start: 0, end: at.lastIndex }, language)) : undefined;
};

test('an English name is found in its plural, but for one that ends as a plural', () => {
  expect(findIn('F-16s flew', 'F-16')).toBe('F-16s');
  expect(findIn('Iskanders', 'Iskander')).toBe('Iskanders');
  expect(nameForms('Hers', 'en').words).toEqual([['Hers']]);
});

test('all words of a Ukrainian name are found in their cases, in the order of the name', () => {
  expect(findIn('Північною Кореєю', 'Північна Корея', 'uk')).toBe('Північною Кореєю');
  expect(findIn('Кореєю Північною', 'Північна Корея', 'uk')).toBeUndefined();
});

test('what Ukrainian hangs on a foreign name or a number belongs to it', () => {
  expect(findIn('HIMARS-ів', 'HIMARS', 'uk')).toBe('HIMARS-ів');
  expect(findIn('KN-23-х', 'KN-23', 'uk')).toBe('KN-23-х');
  expect(findIn('KN-23-кратний', 'KN-23', 'uk')).toBe('KN-23');
});

test('signs of a name mean themselves', () => {
  expect(findIn('A+B (C)', 'A+B (C)')).toBe('A+B (C)');
  expect(findIn('AAB (C)', 'A+B (C)')).toBeUndefined();
});

test('all apostrophes, hyphens and spaces are one, and every letter keeps its place', () => {
  const typed = 'Кам’янець‑Подільський\u00A0п‐ʼя\t';
  expect(plainMarks(typed)).toBe("Кам'янець-Подільський п-'я ");
  expect(plainMarks(typed)).toHaveLength(typed.length);
});

test('part of a word, of an account or of an address is no name', () => {
  const end = (text: string) => endOfName(text, { start: text.indexOf('KN'), end: text.indexOf('KN') + 2 }, 'en');
  for (const text of ['XKN', 'KNX', '_KN', 'KN_', '@KN', '#KN', 'KN@x', 'KN.com', 'KN\u0301'])
    expect(end(text), text).toBeUndefined();
  for (const text of ['KN', '(KN)', 'KN.', 'KN-x', 'KN. A', 'KN’s', '-KN']) expect(end(text), text).toBeDefined();
});
