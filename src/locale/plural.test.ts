import { expect, test } from 'vitest';
import { plural } from './plural.ts';

const stories = { one: '# матеріал', few: '# матеріали', many: '# матеріалів', other: '# матеріалу' };

test.each([
  [1, '1 матеріал'],
  [2, '2 матеріали'],
  [5, '5 матеріалів'],
  [11, '11 матеріалів'],
  [21, '21 матеріал'],
  [22, '22 матеріали'],
  [112, '112 матеріалів'],
])('Ukrainian counts %d as "%s"', (count, expected) => {
  expect(plural('uk', count, stories)).toBe(expected);
});

test('English knows one and many, and groups thousands', () => {
  const forms = { one: '# story', other: '# stories' };
  expect([0, 1, 2, 1200].map((count) => plural('en', count, forms))).toEqual([
    '0 stories',
    '1 story',
    '2 stories',
    '1,200 stories',
  ]);
});
