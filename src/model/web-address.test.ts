import { expect, test } from 'vitest';
import { isSitePath } from './web-address.ts';

test.each(['/', '/about/', '/a?x=../..#../', '/новини/', '/a%20b/', '/..a/', '/.well-known/x'])(
  'an address of the site: %s',
  (path) => {
    expect(isSitePath(path)).toBe(true);
  },
);

test.each([
  'about/',
  '//x.example/',
  '/\\x.example/',
  '/a/../b/',
  '/./a/',
  '/..',
  '/%2e%2e/a/',
  '/.%2E/a/',
  '/%252e%252e/a/',
  '/a%2f..%2fb/',
  '/a%5cb/',
  '/a%00/',
  '/a\0/',
  '/100%/',
])('no address of the site, since it leads up, elsewhere or nowhere: %j', (path) => {
  expect(isSitePath(path)).toBe(false);
});
