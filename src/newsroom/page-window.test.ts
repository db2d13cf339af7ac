import { expect, test } from 'vitest';
import { pageWindow } from './page-window.ts';
import { paginate } from './pagination.ts';

/** The window of each page of a list of so many, the first page first. */
function windows(pages: number): string[] {
  return paginate(Array.from({ length: pages }), 1).map((page) => pageWindow(page).join(' '));
}

test('a list of few pages names them all', () => {
  expect(windows(2)).toEqual(['1', '1']);
  expect(windows(4)).toEqual(['3 2 1', '3 2 1', '3 2 1', '2 1']);
});

test('a long list names the neighbours and the oldest, with a gap for two or more', () => {
  const [first, newest, next] = windows(10);
  expect([first, newest, next]).toEqual(['9 8 gap 1', '9 8 gap 1', '9 8 7 gap 1']);
});

test('one page that is left out is named, as the gap would take as much room', () => {
  expect(windows(10).at(-4)).toBe('5 4 3 2 1');
  expect(windows(10).at(-5)).toBe('6 5 4 gap 1');
});

test('the oldest page names itself once', () => {
  expect(windows(10).at(-1)).toBe('2 1');
});
