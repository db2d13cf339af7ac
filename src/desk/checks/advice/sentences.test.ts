import { expect, test } from 'vitest';
import { sentenceAt, sentenceEnds } from './sentences.ts';

test.each([
  ['One. Two? Three!', 3],
  ['“One.” Two', 2],
  ['The U.S. Army and Gen. Smith saw No. 5.', 1],
  ['It is 2.5 km to example.org', 1],
  ['Wait… and see.', 1],
  ['', 0],
])('%s', (text, count) => {
  expect(sentenceEnds(text, 'en')).toHaveLength(count);
});

test.each([
  ['У 2020 р. на вул. Порт було 5 тис. ламп. Друге.', 2],
  ['Це 5 млн. грн. Друге.', 1],
])('%s', (text, count) => {
  expect(sentenceEnds(text, 'uk')).toHaveLength(count);
});

test('the sentence around a place', () => {
  expect(sentenceAt('One. Two here. Three.', 6, 'en')).toBe(' Two here.');
});
