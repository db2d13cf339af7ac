import { expect, test } from 'vitest';
import { id } from '../model/values/id.ts';
import { freeSlug, slugOf } from './slug.ts';

test.each([
  ['North Korea opens missile factory', 'north-korea-opens-missile-factory'],
  ['Північна Корея відкрила завод', 'pivnichna-koreia-vidkryla-zavod'],
  ['З’їзд у Києві: «Щит» і м’яч', 'zizd-u-kyievi-shchyt-i-miach'],
  ["What we don't know", 'what-we-dont-know'],
  ['F-16s & KN-23s', 'f-16s-and-kn-23s'],
  ['Łódź, naïve', 'lodz-naive'],
])('the slug of "%s" is %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
  expect(id.safeParse(slug).success).toBe(true);
});

test('a long headline is cut at a word, a long word at the limit', () => {
  const slug = slugOf('The harbour office says that the night ferry will not cross before the end of March');
  expect(slug).toBe('the-harbour-office-says-that-the-night-ferry-will-not-cross');
  expect(slugOf('a'.repeat(80))).toHaveLength(60);
});

test('a headline without a letter that can stand in an address has no slug', () => {
  expect(slugOf('???')).toBe('');
});

test('where a name is taken, the next number is proposed', () => {
  const taken = new Set(['pier', 'pier-2']);
  expect(freeSlug('pier', (slug) => taken.has(slug))).toBe('pier-3');
  expect(freeSlug('quay', (slug) => taken.has(slug))).toBe('quay');
});
