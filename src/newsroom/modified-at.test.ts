import { expect, test } from 'vitest';
import type { PublicArticle } from '../model/public-newsroom.ts';
import { modifiedAt } from './modified-at.ts';

const story = (over: Partial<PublicArticle> = {}, updates: readonly string[] = []) => ({
  date: new Date('2025-09-02T06:30:00Z'),
  updated: undefined,
  corrections: [],
  body: {
    digest: '',
    words: 0,
    headings: [],
    citedAt: {},
    topics: [],
    sourceUsage: { paragraphs: 0, bySource: {} },
    updates: updates.map((at) => ({ id: at, at, title: at })),
  },
  ...over,
});

test('a story that nobody touched was last modified when it was published', () => {
  expect(modifiedAt(story()).toISOString()).toBe('2025-09-02T06:30:00.000Z');
});

test('an update of the story counts', () => {
  expect(modifiedAt(story({ updated: new Date('2025-09-03T00:00:00Z') })).toISOString()).toBe(
    '2025-09-03T00:00:00.000Z',
  );
});

test('a correction counts, even where nobody set "updated"', () => {
  const corrections = [
    { at: new Date('2025-09-05T00:00:00Z'), kind: 'correction' as const, text: 'The range was wrong.' },
  ];
  expect(modifiedAt(story({ updated: new Date('2025-09-03T00:00:00Z'), corrections })).toISOString()).toBe(
    '2025-09-05T00:00:00.000Z',
  );
});

test('the newest live update counts, wherever it stands', () => {
  expect(modifiedAt(story({}, ['2025-09-02T12:00:00+03:00', '2025-09-02T10:00:00+03:00'])).toISOString()).toBe(
    '2025-09-02T09:00:00.000Z',
  );
});
