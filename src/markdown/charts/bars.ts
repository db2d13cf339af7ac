import type { Element } from 'hast';
import { required } from '../../model/required.ts';
import { bodyLabels } from '../../locale/body-labels.ts';
import type { BodyContext } from '../context/body-context.ts';
import { legend } from './legend.ts';
import {
  drawing,
  ems,
  lettersAcross,
  lineHeight,
  linesOf,
  longest,
  percent,
  shareOf,
  tickWords,
  word,
} from './parts.ts';
import { roundScale } from './scale.ts';
import type { ChartCell, ChartRow, ChartTable } from './table.ts';
import { element } from '../tree/element.ts';

/** In ems. */
const thickness = 1.1;
/** From one bar to the next, and from one row to the next, in ems. */
const fromBarToBar = 1.45;
const fromRowToRow = 0.75;

/** Draws a chart of horizontal bars, with the name of each row above its bars, so that long names fit on a phone. */
export function barChart({ series, rows }: ChartTable, context: BodyContext): Element {
  const scale = barScale(rows, context);
  const key = legend(series, (index, y) => [bar({ series: index, from: '0%', to: '2em', width: '2em', y })]);
  const drawn: Element[] = [];
  const barsOfRows: Span[] = [];
  let y = key.height;
  for (const row of rows) {
    for (const line of linesOf(row.name, lettersAcross)) {
      y += lineHeight;
      drawn.push(word(line, { x: '0%', y: y - 0.35, className: 'chart-name' }));
    }
    const from = y;
    for (const [index, cell] of row.cells.entries()) {
      drawn.push(...barOf(cell, { series: index, y: y + fromBarToBar / 2, scale }));
      y += fromBarToBar;
    }
    barsOfRows.push({ from, to: y });
    y += fromRowToRow;
  }
  // A grid line at the left edge would run through the first letters of the names, so it is drawn beside bars only.
  const spansOf = ({ place }: Tick) => (place === 0 ? barsOfRows : [{ from: key.height, to: y }]);
  const grid = scale.ticks.flatMap((tick) => tickLine(tick, spansOf(tick), y));
  return drawing([...key.elements, ...grid, ...drawn], y + lineHeight);
}

/** A vertical range, in ems from the top. */
type Span = Readonly<Record<'from' | 'to', number>>;
type BarScale = ReturnType<typeof barScale>;
type Tick = BarScale['ticks'][number];

/** The horizontal scale, which always includes zero: readers compare the lengths of the bars. */
function barScale(rows: readonly ChartRow[], { language }: BodyContext) {
  const { noData } = bodyLabels(language);
  const cells = rows.flatMap((row) => row.cells);
  const values = [0, ...cells.flatMap(({ value }) => value ?? [])];
  const room = Math.min(shareOf(longest(cells.map(({ text }) => text || noData)) + 1), 40);
  const scale = roundScale(values, ticksThatFit(values, language));
  const start = values.some((value) => value < 0) ? room : 0;
  const place = (value: number) => start + scale.place(value) * (100 - start - room);
  const words = tickWords(scale.ticks, language);
  const ticks = scale.ticks.map((tick, index) => {
    return { words: required(words[index], 'the words of a tick'), place: place(tick), isZero: tick === 0 };
  });
  return { zero: place(0), place, ticks, noData };
}

/** The number of ticks, from 1 to 4, whose labels fit beside each other. */
function ticksThatFit(values: readonly number[], language: BodyContext['language']): number {
  const letters = longest(tickWords(roundScale(values, 4).ticks, language));
  return Math.max(1, Math.min(4, Math.floor(24 / (letters + 2))));
}

/** The bar of a cell with its value beside it. */
function barOf({ text, value }: ChartCell, { series, y, scale }: { series: number; y: number; scale: BarScale }) {
  const isBefore = value !== undefined && value < 0;
  const end = value === undefined ? scale.zero : scale.place(value);
  const [from, to] = [Math.min(end, scale.zero), Math.max(end, scale.zero)];
  const label = word(value === undefined ? scale.noData : text, {
    x: percent(end),
    y: y + 0.35,
    dx: isBefore ? '-0.4em' : '0.4em',
    className: value === undefined ? 'chart-none' : isBefore ? 'chart-value-before' : 'chart-value',
  });
  if (value === undefined) return [label];
  return [bar({ series, from: percent(from), to: percent(to), width: percent(to - from), y }), label];
}

/**
 * A bar as SVG: a rectangle in the first two series (filled and hollow), else a thick line, which CSS can make dashed.
 * `width` is `to` minus `from`; `y` is in ems.
 */
function bar({ series, y, from, to, width }: { series: number; y: number } & Record<'from' | 'to' | 'width', string>) {
  const className = ['chart-bar', `chart-series-${String(series + 1)}`];
  if (series > 1) return element('line', { className, x1: from, x2: to, y1: ems(y), y2: ems(y) }, []);
  return element('rect', { className, x: from, y: ems(y - thickness / 2), width, height: ems(thickness) }, []);
}

function tickLine({ words, place, isZero }: Tick, spans: readonly Span[], bottom: number): readonly Element[] {
  const x = percent(place);
  const className = [isZero ? 'chart-zero' : 'chart-grid'];
  const label = word(words, { x, y: bottom + 1, className: place === 0 ? 'chart-tick-first' : 'chart-tick' });
  const lines = spans.map(({ from, to }) =>
    element('line', { className, x1: x, x2: x, y1: ems(from), y2: ems(to) }, []),
  );
  return [...lines, label];
}
