import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultPrecisionKm, roundedPlace } from './rounded-place.ts';

const kilometres = (degrees: number) => degrees * 111.32;

test('a place without a precision is rounded to ten kilometres', () => {
  expect(roundedPlace({ name: 'Here', lat: 39.7951, lon: 125.7553 }).precisionKm).toBe(defaultPrecisionKm);
});

test('two places in one cell of the grid cannot be told apart', () => {
  const one = roundedPlace({ name: 'Here', lat: 39.791, lon: 125.751, precisionKm: 50 });
  const other = roundedPlace({ name: 'Here', lat: 39.801, lon: 125.759, precisionKm: 50 });
  expect(one).toEqual(other);
});

test('a rounded place is at most its precision away and on the globe', () => {
  const place = fc.record({
    lat: fc.double({ min: -85, max: 85, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
    precisionKm: fc.double({ min: 0.1, max: 500, noNaN: true }),
  });
  fc.assert(
    fc.property(place, ({ lat, lon, precisionKm }) => {
      const rounded = roundedPlace({ name: 'Here', lat, lon, precisionKm });
      expect(Math.abs(rounded.lat)).toBeLessThanOrEqual(90);
      expect(Math.abs(rounded.lon)).toBeLessThanOrEqual(180);
      expect(kilometres(Math.abs(rounded.lat - lat))).toBeLessThanOrEqual(precisionKm);
    }),
  );
});

test('a rounded place rounds to itself', () => {
  const once = roundedPlace({ name: 'Here', lat: 50.4501, lon: 30.5234, precisionKm: 10 });
  expect(roundedPlace(once)).toEqual(once);
});

test('no digit finer than the grid is left', () => {
  const { lat, lon } = roundedPlace({ name: 'Here', lat: 50.4501234567, lon: 30.5234567891, precisionKm: 10 });
  expect(String(lat)).toMatch(/^\d+(\.\d{1,2})?$/u);
  expect(String(lon)).toMatch(/^\d+(\.\d{1,2})?$/u);
});
