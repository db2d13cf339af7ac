import { expect, test } from 'vitest';
import { parseDate } from './parse-date.ts';

test.each([
  ['1979', '1979'],
  ['2025-09', '2025-09'],
  ['2025-09-01', '2025-09-01'],
  ['September 2025', '2025-09'],
  ['Sept. 2025', '2025-09'],
  ['September 1, 2025', '2025-09-01'],
  ['1 September 2025:', '2025-09-01'],
  ['Лютий 2018 року', '2018-02'],
  ['1 вересня 2025 року', '2025-09-01'],
  ['2018 рік', '2018'],
  ['Лют. 2022', '2022-02'],
  ['листопад 2024', '2024-11'],
  ['12 September 2025, 10:30', '2025-09-12T10:30'],
  ['September 12, 2025, at 9:05', '2025-09-12T09:05'],
  ['12 вересня 2025 року, о 10:30', '2025-09-12T10:30'],
])('"%s" is %s', (words, date) => {
  expect(parseDate(words)).toBe(date);
});

test.each([
  'Mid-1990s',
  'Step 1',
  '2025-13',
  '2025-02-30',
  '30 February 2025',
  'Autumn 2025',
  '31 листопада 2025',
  '',
  'Marines 2025',
  'Mayor 2025',
  'Decision 2024',
  'Верховна 2025',
  'Червона 2024',
  'Серія 2024',
  '12 September 2025, 24:30',
  'September 2025, 10:30',
])('"%s" is no date', (words) => {
  expect(parseDate(words)).toBeUndefined();
});
