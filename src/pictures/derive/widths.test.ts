import { expect, test } from 'vitest';
import { defaultWidths, widthsFor, widthsWithin, workingWidth } from './widths.ts';

test.each([
  [4000, [720, 1224, 1420, 1740], [720, 1224]],
  [1740, [720, 1224, 1420, 1740], [720, 1224]],
  [1739, [720, 1224, 1420, 1739], [720, 1224]],
  [1420, [720, 1224, 1420], [720, 1224]],
  [1000, [720, 1000], [720, 1000]],
  [360, [360], [360]],
  [32, [32], [32]],
])('a picture of %i pixels is published in the widths that it can fill, and its own', (original, avif, fallback) => {
  expect(widthsWithin(defaultWidths('whole'), original)).toEqual({ avif, fallback });
});

test.each([
  [1280, [720, 1280]],
  [750, [750]],
  [800, [800]],
  [801, [720, 801]],
])('of a picture of %i pixels, no file is made that is hardly smaller than its own', (original, widths) => {
  expect(widthsFor(defaultWidths('whole').avif, original)).toEqual(widths);
});

test('the order and repetition of what is asked for do not matter', () => {
  expect(widthsFor([384, 96, 192, 96], 300)).toEqual([96, 192, 300]);
});

test.each([
  ['4:3', 4000, 3000, 1740],
  ['3:2', 6000, 4000, 1800],
  ['2:1', 5000, 2500, 2400],
  ['smaller than any crop', 900, 600, 900],
  ['a panorama', 20_000, 1000, 8000],
])('%s: a picture is held wide enough for crops of 1,200 pixels, where it has them', (...[, width, height, held]) => {
  expect(workingWidth({ width, height }, { widths: defaultWidths('whole'), crops: ['1:1', '4:3', '16:9'] })).toBe(held);
});
