import { expect, test } from 'vitest';
import { nameForms } from './name-forms.ts';
import { sharedForm } from './shared-form.ts';

const shared = (one: string, other: string) => sharedForm(nameForms(one, 'uk'), nameForms(other, 'uk'));

test.each([
  ['Суми', 'Сума', 'Суми'],
  ['Міст Суми', 'Мости Сума', 'Мости Суми'],
  ['Лиман', 'Лимани', 'Лиман'],
])('%s and %s could both be meant by %s', (one, other, words) => {
  expect(shared(one, other)).toBe(words);
});

test.each([
  ['Північна Корея', 'Південна Корея'],
  ['Північна Корея', 'Корея'],
  ['Іран', 'Ірак'],
  ['Україна', 'Українка'],
  ['Донецьк', 'Донець'],
  ['Іскандер-М', 'Іскандер-К'],
  ['Іскандер-М', 'Іскандер М'],
])('%s and %s are never confused', (one, other) => {
  expect(shared(one, other)).toBeUndefined();
});
