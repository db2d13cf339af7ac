import { expect, test } from 'vitest';
import { cropOf } from './crop.ts';

test.each([
  ['the middle, without a focus', undefined, { left: 100, top: 0 }],
  ['the left edge', { x: 0, y: 50 }, { left: 0, top: 0 }],
  ['the right edge', { x: 100, y: 50 }, { left: 200, top: 0 }],
  ['a point near the middle', { x: 60, y: 90 }, { left: 140, top: 0 }],
])('a square of a wide picture keeps %s in view', (_, focus, place) => {
  expect(cropOf({ width: 400, height: 200 }, 'square', focus)).toEqual({ ...place, width: 200, height: 200 });
});

test('a square of a tall picture follows its focus down', () => {
  const crop = cropOf({ width: 201, height: 301 }, 'square', { x: 10, y: 100 });
  expect(crop).toEqual({ left: 0, top: 100, width: 201, height: 201 });
});

test('a whole picture is not cut, whatever its focus', () => {
  const crop = cropOf({ width: 400, height: 200 }, 'whole', { x: 0, y: 0 });
  expect(crop).toEqual({ left: 0, top: 0, width: 400, height: 200 });
});
