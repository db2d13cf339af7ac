import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { bodyLabels } from '../../locale/body-labels.ts';
import { mostRows, mostSeries, type ChartType } from '../../model/chart.ts';
import { barChart } from './bars.ts';
import { lineChart } from './lines.ts';
import { chartTable, rowsIn, type ChartTable } from './table.ts';
import { element } from '../tree/element.ts';
import { renderStateOf } from '../context/render-state.ts';

/**
 * A rehype plugin that draws each `:::chart` above its table. The drawing is hidden from screen readers, which read the
 * table. No chart is drawn of a table that `check` refuses.
 */
export function charts() {
  return (_tree: Root, file: VFile): void => {
    const { charts: remembered, context } = renderStateOf(file);
    for (const { type, figure, table } of remembered) {
      const read = chartTable(table, context.language);
      nameRows(table);
      sayGaps(read, bodyLabels(context.language).noData);
      if (isDrawn(read)) figure.children.splice(1, 0, drawings[type](read, context));
    }
  };
}

const drawings: Readonly<Record<ChartType, typeof barChart>> = { bar: barChart, line: lineChart };

/** Makes the first cell of each row a row heading. */
function nameRows(table: Element): void {
  for (const [first] of rowsIn(table).slice(1)) {
    if (first === undefined || first.children.length === 0) continue;
    first.tagName = 'th';
    first.properties.scope = 'row';
  }
}

/** Fills empty cells with the words for missing data. */
function sayGaps({ rows }: ChartTable, noData: string): void {
  for (const cell of rows.flatMap(({ cells }) => cells))
    if (cell.text === '') cell.element.children = [element('span', { className: ['chart-gap'] }, [noData])];
}

/** Whether a table can be drawn: all cells are numbers or empty, some are numbers, and there are not too many. */
function isDrawn({ rows, series }: ChartTable): boolean {
  const cells = rows.flatMap((row) => row.cells);
  const isValid = cells.every(({ text, value }) => text === '' || value !== undefined);
  const isSmall = rows.length <= mostRows && series.length <= mostSeries;
  return isValid && isSmall && cells.some(({ value }) => value !== undefined);
}
