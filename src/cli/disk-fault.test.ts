import { expect, test } from 'vitest';
import { diskFault } from './disk-fault.ts';

const failed = (code: string, path?: string) => Object.assign(new Error(code), { code, ...(path && { path }) });

test.each([
  [failed('ENOSPC'), 'The disk is full. What stood there before still stands. Make room, and start again.'],
  [
    failed('EDQUOT', '/srv/a'),
    'The disk is full (/srv/a). What stood there before still stands. Make room, and start again.',
  ],
  [failed('EROFS', '/srv/a'), '/srv/a cannot be written or read: the disk is read-only. Allow it, and start again.'],
  [failed('EACCES', '/srv/a'), '/srv/a cannot be written or read: this user may not. Allow it, and start again.'],
  [failed('EPERM'), 'A file cannot be written or read: the system does not allow it. Allow it, and start again.'],
])('a fault of the disk is told in words: %s', (error, words) => {
  expect(diskFault(error)).toBe(words);
});

test('any other error is a fault of the program', () => {
  for (const error of [failed('ENOENT'), new TypeError('x'), 'x', undefined]) expect(diskFault(error)).toBeUndefined();
});
