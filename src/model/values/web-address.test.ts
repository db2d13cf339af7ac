import { expect, test } from 'vitest';
import { isSitePath, isWebAddress } from './web-address.ts';

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

test.each(['https://a.example/', 'HTTP://a.example', 'https://xn--d1acufc.example/x?y#z', 'https://a.example/шлях'])(
  '%s is a web address',
  (address) => {
    expect(isWebAddress(address)).toBe(true);
  },
);

test.each([
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'mailto:a@b.example',
  'https:evil.example',
  'https:/evil.example',
  'https:\\\\evil.example',
  'https://user@evil.example/',
  '\u0001https://a.example/',
  'https://a.example/\u007F',
  ' https://a.example/',
  '//evil.example',
])('%j is none', (address) => {
  expect(isWebAddress(address)).toBe(false);
});

test.each(['//evil.example', '/\\evil.example', '/.//evil.example', '/\t/evil.example', '/a b', 'about/', '/a\\b'])(
  '%j is no path of this site',
  (path) => {
    expect(isSitePath(path)).toBe(false);
  },
);
