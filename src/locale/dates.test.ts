import { expect, test } from 'vitest';
import { datesIn } from './dates.ts';

const at = new Date('2025-09-02T06:30:00Z');
const english = datesIn('en', 'Europe/Kyiv');
const ukrainian = datesIn('uk', 'Europe/Kyiv');

test('an instant is told in the zone of the newsroom, with its distance from UTC', () => {
  expect(english.instant(at)).toBe('September 2, 2025, 09:30 (UTC+3)');
  expect(ukrainian.instant(at)).toBe('2 вересня 2025, 09:30 (UTC+3)');
});

test('in winter the distance is another', () => {
  expect(english.instant(new Date('2025-01-02T06:30:00Z'))).toBe('January 2, 2025, 08:30 (UTC+2)');
});

test('a newsroom in UTC says so', () => {
  expect(datesIn('en', 'UTC').instant(at)).toBe('September 2, 2025, 06:30 (UTC)');
});

test('a distance from UTC with a part of an hour is told in full, and so is one of less than an hour', () => {
  expect(datesIn('en', 'Asia/Kathmandu').instant(at)).toMatch(/12:15 \(UTC\+5:45\)$/u);
  // Paris kept the time of its own meridian until 1911.
  expect(datesIn('en', 'Europe/Paris').instant(new Date('1910-07-01T12:00:00Z'))).toMatch(/12:09 \(UTC\+0:09:21\)$/u);
});

test('an evening in London is the next day in Kyiv', () => {
  expect(english.date(new Date('2025-09-02T22:30:00Z'))).toBe('September 3, 2025');
});

test('midnight is 00, not 24', () => {
  expect(english.time(new Date('2025-09-02T21:00:00Z'))).toBe('00:00');
});

test('a calendar day stays that day in every zone', () => {
  expect(datesIn('en', 'America/Los_Angeles').day('2025-09-01')).toBe('September 1, 2025');
  expect(datesIn('uk', 'Pacific/Auckland').day('2025-09-01')).toBe('1 вересня 2025');
});

test('a month stands alone in its own case', () => {
  expect([english.month('2025', '09'), ukrainian.month('2025', '09')]).toEqual(['September 2025', 'вересень 2025']);
  expect([english.monthName('09'), ukrainian.monthName('09')]).toEqual(['September', 'вересень']);
});

test('a column of times has short days', () => {
  expect([english.shortDate(at), ukrainian.shortDate(at)]).toEqual(['Sep 2', '2 вер.']);
});
