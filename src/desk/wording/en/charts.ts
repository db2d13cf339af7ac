import type { Messages } from '../pieces/words.ts';
import { quoted } from './parts.ts';

interface Many {
  readonly count: number;
  readonly most: number;
}

export const aboutCharts = {
  'block-chart-table': ({ count }: { count: number }) =>
    count === 0
      ? [
          'The block ":::chart" holds no table.',
          'Put its numbers into one: | System | Range |, below that | --- | ---: |, then a line for each: | KN-23 | 690 |',
        ]
      : ['The block ":::chart" holds more than one table.', 'Give each table a :::chart of its own.'],
  'block-chart-empty': () => [
    'The table of the block ":::chart" holds no number.',
    'Its first column names what is compared, every further column holds numbers: | KN-23 | 690 |',
  ],
  'block-chart-number': ({ written, column, thousands, fraction }: Cell) => [
    `${quoted(written)} under ${quoted(column)} is no number.`,
    `Write a number alone (${thousands}, ~300, -4 or ${fraction}) and its unit into the braces: unit="km". Leave the cell empty where nothing is known.`,
  ],
  'block-chart-nameless': ({ part }: { part: 'row' | 'column' }) =>
    part === 'row'
      ? ['A row of the chart has no name.', 'Write into its first cell what its numbers are about.']
      : ['A column of the chart has no name.', 'Write into its head what its numbers are.'],
  'block-chart-point': () => [
    'The line chart has one row, and a line needs two.',
    'Add a row, or draw a bar: :::chart{type="bar" title="…"}',
  ],
  'block-chart-rows': ({ count, most }: Many) => [
    `The chart has ${String(count)} rows; ${String(most)} are the most that readers can tell apart.`,
    'Leave rows out, or make two charts.',
  ],
  'block-chart-series': ({ count, most }: Many) => [
    `The chart has ${String(count)} columns of numbers; ${String(most)} are the most that readers can tell apart.`,
    'Leave columns out, or make two charts.',
  ],
} satisfies Messages;

interface Cell {
  readonly written: string;
  readonly column: string;
  readonly thousands: string;
  readonly fraction: string;
}
