import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paginate } from './pagination.ts';

test('a list cut into pages loses nothing and repeats nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 30 }), (items, size) => {
      const pages = paginate(items, size);
      expect(pages.flatMap((page) => page.items)).toEqual(items);
      expect(pages.every((page, index) => page.number === index + 1 && page.pages === pages.length)).toBe(true);
      expect(pages.every((page) => page.items.length <= size)).toBe(true);
    }),
  );
});

test('an empty list has one empty page, so that its address exists', () => {
  expect(paginate([], 20)).toEqual([{ items: [], number: 1, pages: 1, total: 0 }]);
});
