import { expect, test } from 'vitest';
import { readingTime } from './reading-time.ts';

test.each([
  ['an empty story', 0, 1],
  ['a short item', 60, 1],
  ['a news story of two minutes', 476, 2],
  ['one word more than two minutes', 477, 3],
  ['a long read', 2380, 10],
])('reading time is in whole minutes, never none: %s', (_name, words, minutes) => {
  expect(readingTime(words, 'en')).toBe(minutes);
});

test('Ukrainian words are longer, so fewer are read in a minute', () => {
  expect(readingTime(900, 'uk')).toBe(5);
  expect(readingTime(900, 'en')).toBe(4);
});
