import { expect, test } from 'vitest';
import { required } from './required.ts';

test('a value that the program must have is itself, empty or not, and its absence ends the run by name', () => {
  expect([required('', 'a text'), required(0, 'a number')]).toEqual(['', 0]);
  const missing = new Map<string, string>().get('643');
  expect(() => required(missing, 'the area of 643')).toThrow(new RangeError('The program lacks the area of 643.'));
});
