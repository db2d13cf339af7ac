import { expect, test } from 'vitest';
import { numberIn } from './number.ts';

test.each([
  ['690', 690],
  ['1,200', 1200],
  ['12,345,678.5', 12_345_678.5],
  ['~300', 300],
  ['≈ 0.5', 0.5],
  ['-4', -4],
  ['−4', -4],
  ['~–40', -40],
  ['-0', 0],
  ['+7', 7],
])('a cell of an English chart is a number: %s', (cell, value) => {
  expect(numberIn(cell, 'en')).toBe(value);
});

test.each([
  ['1 200', 1200],
  ['1\u00A0200,5', 1200.5],
  ['12\u202F345\u202F678', 12_345_678],
  ['0,5', 0.5],
  ['~−300', -300],
])('a cell of a Ukrainian chart is a number: %s', (cell, value) => {
  expect(numberIn(cell, 'uk')).toBe(value);
});

test.each(['', 'many', '690 km', '45%', '1,20', '1 200', '10-20', '0x10', '1e9', '1.', '~', '9'.repeat(16)])(
  'a cell of an English chart is no number: %s',
  (cell) => {
    expect(numberIn(cell, 'en')).toBeUndefined();
  },
);

test.each(['1.5', '1,200,300', '12 00', '3 км'])('a cell of a Ukrainian chart is no number: %s', (cell) => {
  expect(numberIn(cell, 'uk')).toBeUndefined();
});
