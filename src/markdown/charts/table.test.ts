import { expect, test } from 'vitest';
import { chartTable } from './table.ts';
import { element } from '../tree/element.ts';

const row = (tag: string, ...cells: string[]) =>
  element(
    'tr',
    {},
    cells.map((cell) => element(tag, {}, [cell])),
  );
const table = element('table', {}, [
  element('thead', {}, [row('th', 'Missile', ' Claimed ', 'Seen')]),
  element('tbody', {}, [row('td', 'KN-23', '~690', ''), row('td', 'KN-24', '1,200.5', 'many')]),
]);

test('the first row names the series, the first column the rows', () => {
  const { series, rows } = chartTable(table, 'en');
  expect(series).toEqual(['Claimed', 'Seen']);
  expect(rows.map(({ name }) => name)).toEqual(['KN-23', 'KN-24']);
});

test('a number is read as its language writes it; a gap, or what is no number, is none and never zero', () => {
  const { rows } = chartTable(table, 'en');
  expect(rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
    [690, undefined],
    [1200.5, undefined],
  ]);
  expect(rows[0]?.cells[0]?.text).toBe('~690');
});
