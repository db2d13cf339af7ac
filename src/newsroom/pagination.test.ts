import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paginate } from './pagination.ts';

const lists = fc.array(fc.integer(), { maxLength: 200 });
const sizes = fc.integer({ min: 1, max: 30 });

test('a list cut into pages loses nothing and repeats nothing', () => {
  fc.assert(
    fc.property(lists, sizes, (items, size) => {
      const pages = paginate(items, size);
      const [first, ...older] = pages;
      expect(pages.flatMap((page) => page.items)).toEqual(items);
      expect(older.every((page) => page.items.length === size)).toBe(true);
      expect(first?.items.length).toBeLessThan(2 * size);
      expect(first?.items.length).toBeGreaterThanOrEqual(Math.min(size, items.length));
    }),
  );
});

test('from each page one comes to the next older, down to the first number, and back', () => {
  fc.assert(
    fc.property(lists, sizes, (items, size) => {
      const pages = paginate(items, size);
      const numbers = pages.map(({ number }) => number);
      expect(numbers.slice(1)).toEqual(
        Array.from({ length: pages.length - 1 }, (_, index) => pages.length - 1 - index),
      );
      expect(pages.map(({ older }) => older)).toEqual([...numbers.slice(1), undefined]);
      expect(pages.slice(1).map(({ newer }) => newer)).toEqual(numbers.slice(0, -1));
    }),
  );
});

test('a new item changes the first page, and at most one that gets a newer neighbour', () => {
  fc.assert(
    fc.property(lists, sizes, (items, size) => {
      const before = new Map(paginate(items, size).map((page) => [page.number, JSON.stringify(page)]));
      const after = paginate([1, ...items], size).slice(1);
      const changed = after.filter(
        (page) => before.has(page.number) && before.get(page.number) !== JSON.stringify(page),
      );
      expect(changed.length).toBeLessThanOrEqual(1);
      expect(changed.map(({ items: held }) => JSON.stringify(held))).toEqual(
        changed.map(({ number }) =>
          JSON.stringify((JSON.parse(before.get(number) ?? '') as { items: number[] }).items),
        ),
      );
    }),
  );
});

test('an empty list has one empty page, so that its address exists', () => {
  expect(paginate([], 20)).toEqual([{ items: [], number: undefined, newer: undefined, older: undefined, total: 0 }]);
});
