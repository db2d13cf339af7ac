import { expect, test } from 'vitest';
import { instantBy } from '../../../model/values/instant.ts';
import { dayLike } from './days.ts';
import { instantLike } from './instants.ts';

const gaps = { day: 'day', time: 'hour' };
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
  ['15.01.2026 09:30', '2026-01-15 09:30'],
  ['5.1.2026, 9:30', '2026-01-05 09:30'],
  ['2026-01-15 09.30', '2026-01-15 09:30'],
  ['2026/01/15 09:30', '2026-01-15 09:30'],
  ['2026-01-15 9:30 PM', '2026-01-15 21:30'],
  ['2026-01-15 12:30 a.m.', '2026-01-15 00:30'],
  ['2026-01-15 09:30 UTC', '2026-01-15T09:30:00Z'],
  ['2026\u201301\u201315 09:30', '2026-01-15 09:30'],
  ['2\u041e26-01-15 \u043e9:3\u041e', '2026-01-15 09:30'],
  ['2026-01-15 09\uff1a30', '2026-01-15 09:30'],
])(
  'whoever writes %j is offered an instant that can be read, with the day, time and offset that were meant',
  (...row) => {
    const [written, offered] = row;
    expect(schema.safeParse(written).success).toBe(false);
    expect(instantLike(written, gaps)).toBe(offered);
    expect(schema.safeParse(offered).success).toBe(true);
  },
);

test.each([
  ['yesterday', '⟨day hour⟩'],
  ['01/02/2026 09:30', '⟨day hour⟩'],
  ['31.02.2026 09:30', '⟨day hour⟩'],
  ['2026-01-15 in the morning', '⟨day hour⟩'],
  ['2026-01-15', '2026-01-15 ⟨hour⟩'],
  ['15.01.2026', '2026-01-15 ⟨hour⟩'],
  ['2026-01-15 21:30 PM', '2026-01-15 ⟨hour⟩'],
  ['2026-01-15 25.30', '2026-01-15 ⟨hour⟩'],
])(
  'whoever writes %j, of which not all can be read, is offered a mark that is refused until it is filled',
  (...row) => {
    const [written, offered] = row;
    expect(instantLike(written, gaps)).toBe(offered);
    expect(schema.safeParse(offered).success).toBe(false);
  },
);

test.each([
  ['03.05.2026', '2026-05-03'],
  ['2026/5/3', '2026-05-03'],
  ['2026\u201305\u201303', '2026-05-03'],
  ['2\u041e26-05-03', '2026-05-03'],
  ['2026-05-03 09:30', '2026-05-03'],
  ['05/03/2026', undefined],
  ['31.02.2026', undefined],
  ['2026-05-03 or later', undefined],
  ['May 2026', undefined],
])('the day that %j stands for is %j', (written, day) => {
  expect(dayLike(written)).toBe(day);
});

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
