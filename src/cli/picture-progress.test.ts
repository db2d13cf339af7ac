import { expect, test } from 'vitest';
import { lineOf, pictureProgress } from './picture-progress.ts';

test.each([
  [{ done: 120, total: 480 }, 48, 'Pictures: 120 of 480, 2.5 a second, 2 min 24 s left'],
  [{ done: 9, total: 10 }, 4.5, 'Pictures: 9 of 10, 2.0 a second, 1 s left'],
])('progress says how many are done, how fast, and how long it takes still', (progress, seconds, line) => {
  expect(lineOf(progress, seconds)).toBe(line);
});

function shown(isTTY: boolean, every: number): string {
  let now = 0;
  let text = '';
  const tell = pictureProgress({ isTTY, write: (more) => (text += more) }, () => now);
  for (let done = 1; done <= 100; done += 1) {
    now += every;
    tell({ done, total: 100 });
  }
  return text;
}

test('a log gets a line every ten seconds, and none where all is quick', () => {
  expect(shown(false, 500).split('\n')).toEqual([
    'Pictures: 20 of 100, 2.0 a second, 40 s left',
    'Pictures: 40 of 100, 2.0 a second, 30 s left',
    'Pictures: 60 of 100, 2.0 a second, 20 s left',
    'Pictures: 80 of 100, 2.0 a second, 10 s left',
    'Pictures: 100 of 100, 2.0 a second, 0 s left',
    '',
  ]);
  expect(shown(false, 50)).toBe('');
});

test('a terminal keeps one line, which is gone when all is done', () => {
  const text = shown(true, 50);
  expect(text).not.toContain('\n');
  expect(text.split('\r').length).toBe(51);
  expect(text.endsWith('\r\u001B[K')).toBe(true);
});
