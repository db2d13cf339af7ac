import { numberIn } from '../../../markdown/charts/number.ts';
import type { InspectedBlock } from '../../../markdown/inspect/inspect-body.ts';
import type { InspectedCell } from '../../../markdown/inspect/tables.ts';
import { mostRows, mostSeries } from '../../../model/chart.ts';
import type { Language } from '../../../model/language.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import type { Body } from '../rules/body.ts';

type Cells = readonly InspectedCell[];

interface Chart {
  readonly head: Cells;
  readonly rows: readonly Cells[];
}

/** Checks that a `:::chart` holds one table with names in its first column and numbers in the others, of limited size. */
export function* brokenChart(block: InspectedBlock, body: Body): Iterable<Finding> {
  const tables = block.tables ?? [];
  const where = { file: body.file, body: block.position };
  const [head = [], ...rows]: readonly Cells[] = tables[0] ?? [];
  if (tables.length !== 1) {
    yield finding('block-chart-table', { count: tables.length }, where);
    return;
  }
  const chart = { head, rows };
  const wrong = [...namelessParts(chart, body), ...brokenNumbers(chart, body)];
  yield* wrong;
  if (wrong.length > 0) return;
  if (rows.every((row) => row.slice(1).every(({ text }) => text === ''))) yield finding('block-chart-empty', {}, where);
  else if (rows.length === 1 && block.attributes['type'] === 'line') yield finding('block-chart-point', {}, where);
  if (rows.length > mostRows) yield finding('block-chart-rows', { count: rows.length, most: mostRows }, where);
  const series = head.length - 1;
  if (series > mostSeries) yield finding('block-chart-series', { count: series, most: mostSeries }, where);
}

/** Findings for rows and columns without a name. The top left cell may be empty. */
function* namelessParts({ head, rows }: Chart, { file }: Body): Iterable<Finding> {
  for (const cell of head.slice(1))
    if (cell.text === '') yield finding('block-chart-nameless', { part: 'column' }, { file, body: cell });
  for (const [cell] of rows)
    if (cell?.text === '') yield finding('block-chart-nameless', { part: 'row' }, { file, body: cell });
}

function* brokenNumbers({ head, rows }: Chart, { file, language }: Body): Iterable<Finding> {
  for (const row of rows) {
    for (const [index, cell] of row.entries()) {
      if (index === 0 || cell.text === '' || numberIn(cell.text, language) !== undefined) continue;
      const facts = { written: cell.text, column: head[index]?.text ?? '', ...examples[language] };
      yield finding('block-chart-number', facts, { file, body: cell });
    }
  }
}

/** Examples of numbers for messages, in the notation of the body's language, not of the message's. */
const examples: Readonly<Record<Language, { readonly thousands: string; readonly fraction: string }>> = {
  en: { thousands: '1,200', fraction: '0.5' },
  uk: { thousands: '1 200', fraction: '0,5' },
};
