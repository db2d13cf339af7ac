import { expect, test } from 'vitest';
import { wordsOf } from '../../../../tests/support/remarks.ts';
import { datesWithoutYear } from './dates-without-year.ts';

test.each([
  ['It was lit on September 1.', 'September 1'],
  ['It was lit on **3 May** and the 4th of July.', '3 May', '4th of July'],
  ['- Sept. 3: lit', 'Sept. 3'],
])('a day and a month name no day without their year: %s', (body, ...dates) => {
  expect(wordsOf(datesWithoutYear, body)).toEqual(dates);
});

test('the same in Ukrainian', () => {
  expect(wordsOf(datesWithoutYear, 'Її запалили 1 вересня.', 'uk')).toEqual(['1 вересня']);
});

test.each([
  'It was lit on September 1, 2025, and on 3 May.',
  'Between 3 May and 8 June 2024 it was dark.',
  '“It was lit on 3 May,” he wrote.',
  ':::update{at="2025-09-01T08:00:00Z"}\nLit on September 1.\n:::',
  'The parade is held every year on May 9.',
  '| 2024 |\n| --- |\n| 3 May |',
  'March on, 3 of you; the KN-23 March; May 2019.',
])('a year nearby, somebody else’s words, a day of every year, a table, no date at all: %s', (body) => {
  expect(wordsOf(datesWithoutYear, body)).toEqual([]);
});
