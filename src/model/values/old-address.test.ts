import { expect, test } from 'vitest';
import { folderOf, oldAddress } from './old-address.ts';

test.each([
  ['/2019/old-story/', '2019/old-story'],
  ['/2019/old-story', '2019/old-story'],
  ['/index.php', 'index.php'],
  ['/old/index.html', 'old'],
  ['/%D1%81%D1%82%D0%B0%D1%80%D0%B0/', 'стара'],
  ['/стара/', 'стара'],
  ['/a%20b/%28c%29/', 'a b/(c)'],
  ['/old%2ehtml', 'old.html'],
  ['/.well-known/old/', '.well-known/old'],
  [`/${'ї'.repeat(120)}/`, 'ї'.repeat(120)],
])('the old address %s names the folder in which servers look for it', (address, folder) => {
  expect(oldAddress.safeParse(address).success).toBe(true);
  expect(folderOf(address)).toBe(folder);
});

test.each([
  ...['/old/?x', '/old/#x', '/old//x/', '/old/?/../../x', 'old/', '//old/', '/a b/'],
  ...[
    '/%2e%2e/x/',
    '/%2e/',
    '/a%2Fb/',
    '/a%5Cb/',
    '/a%00/',
    '/%zz/',
    '/100%/',
    '/100%25/',
    '/%2541/',
    '/a%3Fb/',
    '/a%23b/',
  ],
  ...['/.git/x/', '/%2ehtaccess/', '/a/.b/', `/${'ї'.repeat(121)}/`, `/${'a/'.repeat(501)}`, '/\uD800/', '/и\u0306/'],
])('%j names no folder in which an old address could stand', (address) => {
  expect(oldAddress.safeParse(address).success).toBe(false);
});
