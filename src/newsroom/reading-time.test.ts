import { expect, test } from 'vitest';
import { readingMinutes } from './reading-time.ts';

test.each([
  ['an empty story', 0, 1],
  ['a short item', 60, 1],
  ['a news story of two minutes', 476, 2],
  ['a little less than two and a half', 590, 2],
  ['a long read', 2380, 10],
])('reading time is in whole minutes: %s', (_name, words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});
