import { expect, test } from 'vitest';
import { isWithdrawn, withoutWithdrawn } from './without-withdrawn.ts';

const published = { status: 'published', title: 'A factory' } as const;
const withdrawn = { status: 'withdrawn', title: 'A plant' } as const;

test('a withdrawn story is in no list and no feed', () => {
  expect(withoutWithdrawn([withdrawn, published, withdrawn])).toEqual([published]);
});

test('a story that readers can have is not withdrawn', () => {
  expect([published, withdrawn].map(isWithdrawn)).toEqual([false, true]);
});
