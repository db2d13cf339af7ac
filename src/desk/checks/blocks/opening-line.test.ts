import { expect, test } from 'vitest';
import { isRightOpening, meantOpening } from './opening-line.ts';

test.each([
  ':::facts',
  '::::facts ',
  ':::facts{}',
  ':::quote{by="Mira Hill, keeper"}',
  ":::quote{by='Mira Hill'}",
  ':::quote{by="R&amp;D {of the} hill = A"}',
  ':::map{ name="Hill" lat=50.4 lon="-30.5" ringsKm="100 300" }',
  ':::update{at=2025-10-05T09:00 pinned=yes}',
])('a line that opens its block as the manual says is let be: %s', (line) => {
  expect(isRightOpening(line)).toBe(true);
});

test.each([
  ['::: map {name: Hill; lat: 50,4; lon: 30.5}', 'map', { name: 'Hill', lat: '50.4', lon: '30.5' }],
  [':::document{Report: the lamp}', 'document', { title: 'Report: the lamp' }],
  [':::document{title=Report: the lamp, source=log}', 'document', { title: 'Report: the lamp', source: 'log' }],
  [':::chart{type=bar, title=«Lamps, by year»}', 'chart', { type: 'bar', title: 'Lamps, by year' }],
  [':::update{2025-10-05 09:00, pinned=yes}', 'update', { at: '2025-10-05 09:00', pinned: 'yes' }],
  [':::Quote — Mira Hill', 'quote', { by: 'Mira Hill' }],
  [':::quotе{By=“Mira”}', 'quote', { by: 'Mira' }],
])('what was meant by a line that does not is read: %s', (line, block, attributes) => {
  expect(isRightOpening(line)).toBe(false);
  const { opening } = meantOpening(line) ?? {};
  expect(opening?.block).toBe(block);
  expect(Object.fromEntries(opening?.attributes.map(({ name, value }) => [name, value]) ?? [])).toEqual(attributes);
});

test.each(['::: a note', 'At 10:30 they met.', '[::] is its name'])(
  'other words were not meant to open a block: %s',
  (line) => {
    expect(meantOpening(line)).toBeUndefined();
  },
);
