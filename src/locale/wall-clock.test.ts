import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoInZone } from './iso-in-zone.ts';
import { typedInstant, wallClockOf } from './wall-clock.ts';

/** What the clocks of a zone say of every half hour from midnight to six in the morning. */
function nightOf(day: string, timeZone: string): Readonly<Record<string, string>> {
  const times = Array.from({ length: 12 }, (_, half) => `0${String(Math.floor(half / 2))}:${half % 2 ? '30' : '00'}`);
  return Object.fromEntries(
    times.map((time) => {
      const reading = wallClockOf(timeZone)(`${day}T${time}`);
      const said = reading.kind === 'unique' ? isoInZone(reading.at, timeZone) : reading.readings.join(' or ');
      return [
        time,
        `${reading.kind} ${said.replaceAll(`${day}T`, '').replaceAll(':00+', '+').replaceAll(':00-', '-')}`,
      ];
    }),
  );
}

test('in Kyiv the hour from three to four is skipped in spring, and shown twice in autumn', () => {
  expect(nightOf('2025-03-30', 'Europe/Kyiv')).toEqual({
    '00:00': 'unique 00:00+02:00',
    '00:30': 'unique 00:30+02:00',
    '01:00': 'unique 01:00+02:00',
    '01:30': 'unique 01:30+02:00',
    '02:00': 'unique 02:00+02:00',
    '02:30': 'unique 02:30+02:00',
    '03:00': 'skipped 02:00+02:00 or 04:00+03:00',
    '03:30': 'skipped 02:30+02:00 or 04:30+03:00',
    '04:00': 'unique 04:00+03:00',
    '04:30': 'unique 04:30+03:00',
    '05:00': 'unique 05:00+03:00',
    '05:30': 'unique 05:30+03:00',
  });
  expect(nightOf('2025-10-26', 'Europe/Kyiv')).toMatchObject({
    '02:30': 'unique 02:30+03:00',
    '03:00': 'repeated 03:00+03:00 or 03:00+02:00',
    '03:30': 'repeated 03:30+03:00 or 03:30+02:00',
    '04:00': 'unique 04:00+02:00',
    '05:30': 'unique 05:30+02:00',
  });
});

test('in New York it is the hour from two to three, and the one from one to two', () => {
  expect(nightOf('2025-03-09', 'America/New_York')).toMatchObject({
    '01:30': 'unique 01:30-05:00',
    '02:00': 'skipped 01:00-05:00 or 03:00-04:00',
    '02:30': 'skipped 01:30-05:00 or 03:30-04:00',
    '03:00': 'unique 03:00-04:00',
    '05:30': 'unique 05:30-04:00',
  });
  expect(nightOf('2025-11-02', 'America/New_York')).toMatchObject({
    '00:30': 'unique 00:30-04:00',
    '01:00': 'repeated 01:00-04:00 or 01:00-05:00',
    '01:30': 'repeated 01:30-04:00 or 01:30-05:00',
    '02:00': 'unique 02:00-05:00',
  });
});

test('on Lord Howe Island, whose summer time is half an hour, it is half an hour', () => {
  expect(nightOf('2025-10-05', 'Australia/Lord_Howe')).toMatchObject({
    '01:30': 'unique 01:30+10:30',
    '02:00': 'skipped 01:30+10:30 or 02:30+11:00',
    '02:30': 'unique 02:30+11:00',
    '03:00': 'unique 03:00+11:00',
  });
  expect(nightOf('2025-04-06', 'Australia/Lord_Howe')).toMatchObject({
    '01:00': 'unique 01:00+11:00',
    '01:30': 'repeated 01:30+11:00 or 01:30+10:30',
    '02:00': 'unique 02:00+10:30',
  });
});

test.each(['2025-03-30', '2025-10-26'])('where there is no summer time, every time of %s is one instant', (day) => {
  expect(Object.values(nightOf(day, 'Asia/Seoul')).every((said) => said.startsWith('unique'))).toBe(true);
});

test('a whole day that a zone left out is skipped, and one on which the day began an hour late has no midnight', () => {
  expect(wallClockOf('Pacific/Apia')('2011-12-30T12:00')).toEqual({
    kind: 'skipped',
    readings: ['2011-12-29T12:00:00-10:00', '2011-12-31T12:00:00+14:00'],
  });
  expect(wallClockOf('America/Sao_Paulo')('2018-11-04T00:30').kind).toBe('skipped');
});

test('whatever the clocks show means the instant at which they show it, unless they show it twice', () => {
  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const minutes = fc.integer({ min: Date.UTC(1990, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 });
  fc.assert(
    fc.property(zones, minutes, (timeZone, minute) => {
      const at = new Date(minute * 60_000);
      const shown = isoInZone(at, timeZone);
      const reading = wallClockOf(timeZone)(shown.slice(0, 16));
      if (reading.kind === 'unique') expect(reading.at).toEqual(at);
      else expect(reading).toMatchObject({ kind: 'repeated', readings: expect.arrayContaining([shown]) as unknown });
    }),
    { numRuns: 2000 },
  );
});

test('an instant is typed as the clocks show it, with its distance from UTC where they show it twice', () => {
  expect(typedInstant(new Date('2025-09-02T06:30:00Z'), 'Europe/Kyiv')).toBe('2025-09-02 09:30');
  expect(typedInstant(new Date('2025-09-02T06:30:15.9Z'), 'Europe/Kyiv')).toBe('2025-09-02 09:30:15');
  expect(typedInstant(new Date('2025-10-26T00:30:00Z'), 'Europe/Kyiv')).toBe('2025-10-26T03:30:00+03:00');
});
