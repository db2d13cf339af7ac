import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storiesBeside } from './beside.ts';

const newest = Array.from({ length: 20 }, (_, index) => index);

test('beside the newest stories stand the other newest', () => {
  expect(storiesBeside(newest, 0)).toEqual({ kind: 'latest', stories: [1, 2, 3, 4, 5, 6] });
  expect(storiesBeside(newest, 3)).toEqual({ kind: 'latest', stories: [0, 1, 2, 4, 5, 6] });
});

test('beside an older story stand those that came after and before it', () => {
  expect(storiesBeside(newest, 10)).toEqual({ kind: 'around', stories: [7, 8, 9, 11, 12, 13] });
  expect(storiesBeside(newest, 19)).toEqual({ kind: 'around', stories: [13, 14, 15, 16, 17, 18] });
});

test('beside a story that is in no list stand those of its time', () => {
  expect(storiesBeside(newest, 9.5)).toEqual({ kind: 'around', stories: [7, 8, 9, 10, 11, 12] });
});

test('a new story changes what stands beside the newest, and beside no other', () => {
  const texts = fc.uniqueArray(fc.string(), { minLength: 0, maxLength: 40 });
  fc.assert(
    fc.property(texts, (stories) => {
      const later = ['the new one', ...stories];
      const changed = stories.filter(
        (_, at) => JSON.stringify(storiesBeside(stories, at)) !== JSON.stringify(storiesBeside(later, at + 1)),
      );
      expect(changed.length).toBeLessThanOrEqual(7);
    }),
  );
});
