import { expect, test } from 'vitest';
import { dateIn } from './date-in.ts';

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
])('"%s" is %s', (words, date) => {
  expect(dateIn(words)).toBe(date);
});

test.each(['Mid-1990s', 'Step 1', '2025-13', '2025-02-30', '30 February 2025', 'Autumn 2025', '31 листопада 2025', ''])(
  '"%s" is no date',
  (words) => {
    expect(dateIn(words)).toBeUndefined();
  },
);
