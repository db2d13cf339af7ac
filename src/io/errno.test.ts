import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorCode } from './errno.ts';

test('an error of the system has the code that the system gave it', () => {
  const errors: unknown[] = [];
  try {
    readFileSync('/nowhere/at/all');
  } catch (error) {
    errors.push(error);
  }
  expect(errors.map(errorCode)).toEqual(['ENOENT']);
});

test.each([
  new Error('no code'),
  Object.assign(new Error('a number'), { code: 7 }),
  'EEXIST',
  { code: 'EEXIST' },
  null,
])('whatever else is thrown has none: %s', (thrown) => {
  expect(errorCode(thrown)).toBeUndefined();
});
