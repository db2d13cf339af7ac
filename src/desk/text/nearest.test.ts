import fc from 'fast-check';
import { expect, test } from 'vitest';
import { id } from '../../model/values/id.ts';
import { asId, meantIds, nearest, nearestAmong } from './nearest.ts';

test.each([
  ['news-dek', 'news-desk'],
  ['titel', 'title'],
  ['News_Desk', 'news-desk'],
  ['defense', 'defense-express'],
  ['kcna', undefined],
  ['Z', undefined],
])('whoever writes %j probably means %j', (wrong, meant) => {
  expect(nearest(wrong, ['title', 'defense-express', 'news-desk', 'A'])).toBe(meant);
});

test('equally near names fall back to their order', () => {
  expect(nearest('desk-x', ['desk-c', 'desk-a', 'desk-b'])).toBe('desk-a');
});

test('nothing is taken for itself', () => {
  expect(nearest('desk', ['desk'])).toBeUndefined();
});

test('one letter left out is always seen', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{5,20}$/u), fc.nat(), (name, at) => {
      const place = at % name.length;
      expect(nearest(name.slice(0, place) + name.slice(place + 1), [name])).toBe(name);
    }),
  );
});

test('a suggested id is an id, or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const suggestion = asId(name);
      expect(suggestion === '' || id.safeParse(suggestion).success).toBe(true);
    }),
  );
});

test('names that are asked for again get the same answer, without being compared again', () => {
  let walks = 0;
  const known = new Map([['kcna', 1]]);
  const keys = known.keys.bind(known);
  known.keys = () => {
    walks += 1;
    return keys();
  };
  const near = nearestAmong(known);
  expect([near('kcma'), near('zzzz'), near('kcma'), near('zzzz')]).toEqual(['kcna', undefined, 'kcna', undefined]);
  expect(walks).toBe(2);
});

test.each([
  ['mira, News Desk', { suggestion: '[mira, news-desk]', isSeveral: true }],
  ['mira; desk', { suggestion: '[mira, desk]', isSeveral: true }],
  ['mira.yaml', { suggestion: 'mira' }],
  ['authors/mira', { suggestion: 'mira' }],
  ['content/authors/mira.yaml', { suggestion: 'mira' }],
  ['Мира, desk', { suggestion: '' }],
])('by the malformed id %j is meant %j', (written, meant) => {
  expect(meantIds(written)).toEqual(meant);
});
