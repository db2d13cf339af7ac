import { expect, test } from 'vitest';
import { roundScale } from './scale.ts';

test.each([
  [
    [0, 690],
    [0, 200, 400, 600, 800],
  ],
  [
    [0, 1],
    [0, 0.5, 1],
  ],
  [
    [0, 0.3],
    [0, 0.1, 0.2, 0.3],
  ],
  [
    [-40, 25],
    [-40, -20, 0, 20, 40],
  ],
  [
    [2018, 2025],
    [2018, 2020, 2022, 2024, 2026],
  ],
  [[5], [4, 6]],
  [[0], [0, 0.5]],
  [
    [0, 12_000_000],
    [0, 5_000_000, 10_000_000, 15_000_000],
  ],
])('the steps between %j are round numbers: %j', (values, ticks) => {
  expect(roundScale(values, 4).ticks).toEqual(ticks);
});

test('a value lies where its share of the scale is', () => {
  const { place } = roundScale([-40, 25], 4);
  expect([-40, 0, 40].map(place)).toEqual([0, 0.5, 1]);
});
