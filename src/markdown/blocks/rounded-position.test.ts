import { expect, test } from 'vitest';
import { roundedPosition } from './rounded-position.ts';

test('a precision that is no number is never an exact place', () => {
  const plain = roundedPosition({ lat: '39.797', lon: '125.7551' });
  expect(plain?.precisionKm).toBe(10);
  for (const precisionKm of ['', '0', '-5', 'exact', '5000', 'Infinity'])
    expect(roundedPosition({ lat: '39.797', lon: '125.7551', precisionKm }), precisionKm).toEqual(plain);
});

test.each([
  ['91', '0'],
  ['0', '181'],
  ['', '0'],
  ['north', '0'],
])('%s, %s is no place on Earth', (lat, lon) => {
  expect(roundedPosition({ lat, lon })).toBeUndefined();
});
