import { expect, test } from 'vitest';
import { remarksOn, wordsOf } from '../../../../tests/support/remarks.ts';
import { houseTerms } from './house-terms.ts';

const list = houseTerms([
  { write: 'Kyiv', not: ['Kiev', 'Kyiv city'], except: ['chicken Kiev'], language: 'en' },
  { write: 'Ukraine', not: ['the Ukraine'], language: 'en' },
  { write: 'KN-23', not: ['KN 23', 'KN.23'] },
]);

test.each([
  ['The Kiev road. Kiev!', 'Kiev', 'Kiev'],
  ['The Ukraine, the\nUkraine.', 'The Ukraine', 'the\nUkraine'],
  ['A KN 23 and a KN.23.', 'KN 23', 'KN.23'],
])('a term against the house list: %s', (body, ...terms) => {
  expect(wordsOf(list, body)).toEqual(terms);
});

test.each([
  'Kievan Rus',
  'KIEV',
  'kiev.example',
  'chicken Kiev',
  '“Kiev”',
  '[x](https://kiev.example/Kiev)',
  '`Kiev`',
  'KNX23',
])('another word, a phrase that is excepted, a quotation, an address, code: %s', (body) => {
  expect(wordsOf(list, body)).toEqual([]);
});

test('a term is about the texts of its language', () => {
  expect(wordsOf(list, 'Kiev, KN 23', 'uk')).toEqual(['KN 23']);
  expect(wordsOf(houseTerms([]), 'Kiev', 'uk')).toEqual([]);
});

test('what to write is told', () => {
  expect(remarksOn(list, 'A Kiev road.')).toEqual([['1:3', { written: 'Kiev', write: 'Kyiv' }]]);
});
