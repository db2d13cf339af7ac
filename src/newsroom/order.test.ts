import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newestFirst } from './order.ts';

const story = fc.record({
  id: fc.string({ minLength: 1, maxLength: 3 }),
  date: fc.constantFrom(new Date(0), new Date(1), new Date(2)),
});

test('the same stories are listed in the same order, whatever order they were read in', () => {
  const stories = fc.uniqueArray(story, { selector: ({ id }) => id });
  fc.assert(
    fc.property(stories, (list) => {
      expect(list.toReversed().sort(newestFirst)).toEqual(list.toSorted(newestFirst));
    }),
  );
});

test('a newer story stands before an older one', () => {
  const [older, newer] = [
    { id: 'a', date: new Date(1) },
    { id: 'b', date: new Date(2) },
  ];
  expect([older, newer].sort(newestFirst)).toEqual([newer, older]);
});
