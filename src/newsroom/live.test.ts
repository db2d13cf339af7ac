import { expect, test } from 'vitest';
import { phrasesIn } from '../locale/phrases.ts';
import { isLive, typeLabel } from './live.ts';

const ended = new Date('2025-09-02T15:00:00Z');

test('a live story is live until it has ended, and no other story ever is', () => {
  expect([isLive({ type: 'live' }), isLive({ type: 'live', ended }), isLive({ type: 'news' })]).toEqual([
    true,
    false,
    false,
  ]);
});

test.each(['en', 'uk'] as const)('a story that has ended is not called live in %s', (language) => {
  const words = phrasesIn(language);
  expect(typeLabel({ type: 'live' }, words)).toBe(words.types.live);
  expect(typeLabel({ type: 'live', ended }, words)).toBe(words.liveEnded);
  expect(words.liveEnded).not.toContain(words.types.live);
  expect(typeLabel({ type: 'opinion' }, words)).toBe(words.types.opinion);
});
