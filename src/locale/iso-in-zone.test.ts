import { expect, test } from 'vitest';
import { isoInZone } from './iso-in-zone.ts';

test.each([
  ['summer time in Kyiv', '2025-09-02T06:30:00Z', 'Europe/Kyiv', '2025-09-02T09:30:00+03:00'],
  ['winter time in Kyiv', '2025-12-31T23:30:00Z', 'Europe/Kyiv', '2026-01-01T01:30:00+02:00'],
  ['the last second before the clocks go forward', '2025-03-30T00:59:59Z', 'Europe/Kyiv', '2025-03-30T02:59:59+02:00'],
  ['the first second after it', '2025-03-30T01:00:00Z', 'Europe/Kyiv', '2025-03-30T04:00:00+03:00'],
  ['the first 03:30 when the clocks go back', '2025-10-26T00:30:00Z', 'Europe/Kyiv', '2025-10-26T03:30:00+03:00'],
  ['the second 03:30 of that night', '2025-10-26T01:30:00Z', 'Europe/Kyiv', '2025-10-26T03:30:00+02:00'],
  ['midnight, which is never 24:00', '2025-08-31T21:00:00Z', 'Europe/Kyiv', '2025-09-01T00:00:00+03:00'],
  ['UTC', '2024-02-29T12:00:00Z', 'UTC', '2024-02-29T12:00:00+00:00'],
  ['west of Greenwich, with half an hour', '2025-01-15T12:00:00Z', 'America/St_Johns', '2025-01-15T08:30:00-03:30'],
  ['an offset of three quarters', '2025-01-15T12:00:00Z', 'Asia/Kathmandu', '2025-01-15T17:45:00+05:45'],
])('an instant says the offset of its own moment: %s', (...row) => {
  const [, instant, timeZone, expected] = row;
  expect(isoInZone(new Date(instant), timeZone)).toBe(expected);
});

test('the text is the same instant to the second', () => {
  const instant = new Date('2025-07-04T10:11:12.987Z');
  expect(new Date(isoInZone(instant, 'Asia/Seoul')).toISOString()).toBe('2025-07-04T10:11:12.000Z');
});

test('a zone that does not exist is refused', () => {
  expect(() => isoInZone(new Date('2025-01-01T00:00:00Z'), 'Europe/Atlantis')).toThrow(RangeError);
});
