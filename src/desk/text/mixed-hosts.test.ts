import { expect, test } from 'vitest';
import { mixedHostOf } from './mixed-hosts.ts';

test.each([
  ['https://exаmple.org/report', 'exаmple.org', 'а', 'example.org'],
  ['https://www.ехample.org', 'www.ехample.org', 'е', 'www.example.org'],
  ['https://xn--exmple-4nf.org/', 'exаmple.org', 'а', 'example.org'],
  ['http://desk.gοv.ua:8080/x', 'desk.gοv.ua', 'ο', 'desk.gov.ua'],
  ['https://президeнт.укр/', 'президeнт.укр', 'e', 'президент.укр'],
  ['https://news-ж.org/', 'news-ж.org', 'ж', undefined],
  ['https://exaմple.org/', 'exaմple.org', 'մ', undefined],
  ['mailto:desk@exаmple.org?subject=x', 'exаmple.org', 'а', 'example.org'],
])('%s is another site than it seems', (...[address, host, letter, write]) => {
  expect(mixedHostOf(address)).toEqual({ host, letter, write });
});

test.each([
  'https://example.org/слово?а=б#в',
  'https://президент.укр/',
  'https://сайт.example.org',
  'https://xn--d1abbgf6aiiy.xn--p1ai/',
  'https://москва2.рф',
  'https://müller-straße.example/',
  'https://toyota-トヨタ車.jp/',
  'https://삼성samsung.kr/',
  'https://10.0.0.1/',
  'https://[::1]/',
  'mailto:пошта@example.org',
  'not an address',
])('%s is what it seems', (address) => {
  expect(mixedHostOf(address)).toBeUndefined();
});
