import { expect, test } from 'vitest';
import { instantBy } from '../../../model/values/instant.ts';
import { instantLike } from './instants.ts';

const schema = instantBy((local) => ({ kind: 'unique', at: new Date(`${local}Z`) }));

test.each([
  ['2026-01-15T09:30:00 +02:00', '2026-01-15T09:30:00+02:00'],
  ['2026-01-15 09:30 -0500', '2026-01-15T09:30:00-05:00'],
  ['2026-01-15T09:30+2', '2026-01-15T09:30:00+02:00'],
  ['2026-01-15 09:30:15 UTC+02:00', '2026-01-15T09:30:15+02:00'],
  ['2026-01-15T09:30:00\u221205:00', '2026-01-15T09:30:00-05:00'],
  ['2026-01-15t09:30:00z', '2026-01-15T09:30:00Z'],
  ['2026-01-15 9:30', '2026-01-15 09:30'],
  ['2026-1-5 09:30', '2026-01-05 09:30'],
  ['2026-01-15\u00a009:30', '2026-01-15 09:30'],
  ['2026-01-15,  09:30:45', '2026-01-15 09:30:45'],
  ['2026-01-15', '2026-01-15 09:30'],
  ['15.01.2026', '2025-09-02 09:30'],
])(
  'whoever writes %j is offered an instant that can be read, with the day, time and offset that were meant',
  (...row) => {
    const [written, offered] = row;
    expect(schema.safeParse(written).success).toBe(false);
    expect(instantLike(written)).toBe(offered);
    expect(schema.safeParse(offered).success).toBe(true);
  },
);

test.each([
  ['2026-01-15 09:30', '2026-01-15T09:30:00.000Z'],
  ['2026-01-15T09:30', '2026-01-15T09:30:00.000Z'],
  ['2026-01-15 09:30:15', '2026-01-15T09:30:15.000Z'],
  ['2026-01-15T09:30+02:00', '2026-01-15T07:30:00.000Z'],
  ['2026-01-15 09:30:00+02:00', '2026-01-15T07:30:00.000Z'],
  ['2026-01-15T09:30:00Z', '2026-01-15T09:30:00.000Z'],
])('%s is read as it stands', (written, expected) => {
  expect(schema.parse(written).toISOString()).toBe(expected);
});
