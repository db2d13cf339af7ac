import { expect, test } from 'vitest';
import { breakLines, balanceLines, shortened } from './line-breaks.ts';

const letters = (text: string) => text.length;

test('words stand in as few lines as they need', () => {
  expect(breakLines('one two three four', 9, letters)).toEqual(['one two', 'three', 'four']);
  expect(breakLines('one two three four', 10, letters)).toEqual(['one two', 'three four']);
});

test('a designator is never broken, nor are words that a no-break space joins', () => {
  expect(breakLines('the KN-23 in\u00A0Kyiv', 6, letters)).toEqual(['the', 'KN-23', 'in\u00A0Kyiv']);
});

test('lines are as even as their number allows', () => {
  expect(balanceLines('one two three four', 14, letters)).toEqual(['one two', 'three four']);
  expect(balanceLines('one two three', 20, letters)).toEqual(['one two three']);
});

test('a word wider than the measure stands alone', () => {
  expect(balanceLines('an unbreakable word', 8, letters)).toEqual(['an', 'unbreakable', 'word']);
});

test('what has to go is told by an ellipsis, and no letter loses its accent', () => {
  expect(shortened('a short line', 12, letters)).toBe('a short line');
  expect(shortened('a longer, line', 10, letters)).toBe('a longer…');
  expect(shortened('кра\u0301й міста', 5, letters)).toBe('кра\u0301…');
});

test('nothing is no line', () => {
  expect(breakLines('', 9, letters)).toEqual(['']);
});
