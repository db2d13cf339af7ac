import { expect, test } from 'vitest';
import { defaultWidths, widthsFor } from './widths.ts';

test.each([
  [4000, [480, 800, 1200, 1800]],
  [1800, [480, 800, 1200, 1800]],
  [1799, [480, 800, 1200, 1799]],
  [1000, [480, 800, 1000]],
  [480, [480]],
  [32, [32]],
])('a picture of %i pixels is published in the widths that it can fill, and its own', (original, widths) => {
  expect(widthsFor(defaultWidths('whole'), original)).toEqual(widths);
});

test('the order and repetition of what is asked for do not matter', () => {
  expect(widthsFor([384, 96, 192, 96], 300)).toEqual([96, 192, 300]);
});
