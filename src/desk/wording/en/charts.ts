import { quoted, words } from './parts.ts';

interface Many {
  readonly count: number;
  readonly most: number;
}

export const aboutCharts = {
  'block-chart-table': ({ count }: { count: number }) =>
    count === 0
      ? words(
          'The block ":::chart" holds no table.',
          'Put its numbers into one: | System | Range |, below that | --- | ---: |, then a line for each: | KN-23 | 690 |',
        )
      : words('The block ":::chart" holds more than one table.', 'Give each table a :::chart of its own.'),
  'block-chart-empty': () =>
    words(
      'The table of the block ":::chart" holds no number.',
      'Its first column names what is compared, every further column holds numbers: | KN-23 | 690 |',
    ),
  'block-chart-number': ({ written, column, thousands, fraction }: Cell) =>
    words(
      `${quoted(written)} under ${quoted(column)} is no number.`,
      `Write a number alone (${thousands}, ~300, -4 or ${fraction}) and its unit into the braces: unit="km". Leave the cell empty where nothing is known.`,
    ),
  'block-chart-nameless': ({ part }: { part: 'row' | 'column' }) =>
    part === 'row'
      ? words('A row of the chart has no name.', 'Write into its first cell what its numbers are about.')
      : words('A column of the chart has no name.', 'Write into its head what its numbers are.'),
  'block-chart-point': () =>
    words(
      'The line chart has one row, and a line needs two.',
      'Add a row, or draw a bar: :::chart{type="bar" title="…"}',
    ),
  'block-chart-rows': ({ count, most }: Many) =>
    words(
      `The chart has ${String(count)} rows; ${String(most)} are the most that readers can tell apart.`,
      'Leave rows out, or make two charts.',
    ),
  'block-chart-series': ({ count, most }: Many) =>
    words(
      `The chart has ${String(count)} columns of numbers; ${String(most)} are the most that readers can tell apart.`,
      'Leave columns out, or make two charts.',
    ),
};

interface Cell {
  readonly written: string;
  readonly column: string;
  readonly thousands: string;
  readonly fraction: string;
}
