import { expect, test } from 'vitest';
import { aPublicArticle } from '../../tests/support/examples.ts';
import { archive, languagesWith } from './archive.ts';

test('a story stands in the year and month of its address, newest first', () => {
  const addresses = ['2024/12/a', '2025/09/b', '2025/01/c', '2025/09/d'];
  const years = archive(addresses.map((address) => aPublicArticle({ address })));
  expect(years.map(({ year, total }) => [year, total])).toEqual([
    ['2025', 3],
    ['2024', 1],
  ]);
  expect(years[0]?.months.map(({ month, stories }) => [month, stories.length])).toEqual([
    ['09', 2],
    ['01', 1],
  ]);
});

test('a year or month has a page in the languages that published something in it', () => {
  const indexes = [
    { language: 'en', newest: [{ address: '2024/12/a' }, { address: '2025/09/b' }] },
    { language: 'uk', newest: [{ address: '2025/08/c' }] },
  ] as const;
  expect(languagesWith('2025', indexes)).toEqual(['en', 'uk']);
  expect(languagesWith('2025/09', indexes)).toEqual(['en']);
  expect(languagesWith('2025/1', indexes)).toEqual([]);
});
