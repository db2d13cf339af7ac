import { expect, test } from 'vitest';
import { linesOf, tickWords } from './parts.ts';

test('a long name goes on in the next line, and a word that fits in none is divided', () => {
  expect(linesOf('Short-range ballistic missile', 14)).toEqual(['Short-range', 'ballistic', 'missile']);
  expect(linesOf('a'.repeat(25), 10)).toEqual(['a'.repeat(10), 'a'.repeat(10), 'a'.repeat(5)]);
  expect(linesOf('👍'.repeat(3), 2).join('')).toBe('👍'.repeat(3));
});

test('numbers along a scale are written as the language writes them, with a minus sign', () => {
  expect(tickWords([-1500, 0.5], 'en')).toEqual(['−1,500', '0.5']);
  expect(tickWords([-1500, 0.5], 'uk')).toEqual(['−1\u00A0500', '0,5']);
});
