import type { Element } from 'hast';
import { required } from '../../model/required.ts';
import type { Language } from '../../model/language.ts';
import type { BodyContext } from '../context/body-context.ts';
import { legend } from './legend.ts';
import { drawing, ems, lineHeight, linesOf, longest, percent, shareOf, tickWords, word } from './parts.ts';
import { roundScale } from './scale.ts';
import type { ChartRow, ChartTable } from './table.ts';
import { element } from '../tree/element.ts';

/** The height of the plot and the space above it, in ems. */
const height = 13;
const above = 0.8;
/** The most letters in a line of a name below the axis, and the space between two names in letters. */
const nameLetters = 12;
const betweenNames = 2;

type Point = Readonly<Record<'x' | 'y', string>>;
type Plot = ReturnType<typeof plotOf>;

/** Draws a line chart: a line for each series, over the rows from left to right. */
export function lineChart({ series, rows }: ChartTable, { language }: BodyContext): Element {
  const key = legend(series, keyOf);
  const plot = plotOf(rows, { top: key.height + above, language });
  const lines = series.flatMap((_, index) => lineOf(rows, index, plot));
  const names = namesUnder(rows, plot);
  return drawing([...key.elements, ...grid(plot), ...lines, ...names.elements], plot.top + height + names.height);
}

function keyOf(index: number, y: number): readonly Element[] {
  const at = (x: string) => ({ x, y: ems(y) });
  return [segment(at('0em'), at('2em'), index), dot(at('1em'), index)];
}

/** The scales of a line chart. */
function plotOf(rows: readonly ChartRow[], { top, language }: { top: number; language: Language }) {
  const scale = roundScale(scaled(rows), 4);
  const words = tickWords(scale.ticks, language);
  const left = shareOf(longest(words) + 1.5);
  const inset = shareOf(1);
  const across = 100 - left - 2 * inset;
  const y = (value: number) => top + (1 - scale.place(value)) * height;
  return {
    x: (row: number) => left + inset + (rows.length < 2 ? 0.5 : row / (rows.length - 1)) * across,
    ...{ y, top, left },
    ticks: scale.ticks.map((tick, index) => ({ words: required(words[index], 'the words of a tick'), y: y(tick) })),
  };
}

/** The values that the scale must include: zero too, unless the values are so far from it that the lines would be flat. */
function scaled(rows: readonly ChartRow[]): readonly number[] {
  const values = rows.flatMap(({ cells }) => cells.flatMap(({ value }) => value ?? []));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low > high / 2 || high < low / 2 ? values : [0, ...values];
}

function grid({ ticks, left }: Plot): readonly Element[] {
  return ticks.flatMap(({ words, y }) => [
    element('line', { className: ['chart-grid'], x1: percent(left), x2: '100%', y1: ems(y), y2: ems(y) }, []),
    word(words, { x: percent(left), y: y + 0.35, dx: '-0.5em', className: 'chart-tick-beside' }),
  ]);
}

/** The line and the dots of one series, interrupted at empty cells. */
function lineOf(rows: readonly ChartRow[], series: number, plot: Plot): readonly Element[] {
  const points = rows.map(({ cells }, index): Point | undefined => {
    const value = cells[series]?.value;
    return value === undefined ? undefined : { x: percent(plot.x(index)), y: ems(plot.y(value)) };
  });
  const segments = points.flatMap((to, index) => {
    const from = points[index - 1];
    return from && to ? [segment(from, to, series)] : [];
  });
  return [...segments, ...points.flatMap((point) => (point ? [dot(point, series)] : []))];
}

function segment(from: Point, to: Point, series: number): Element {
  const className = ['chart-line', `chart-series-${String(series + 1)}`];
  return element('line', { className, x1: from.x, x2: to.x, y1: from.y, y2: to.y }, []);
}

function dot({ x, y }: Point, series: number): Element {
  const className = ['chart-dot', `chart-series-${String(series + 1)}`];
  return element('circle', { className, cx: x, cy: y, r: '0.3em' }, []);
}

/** The names of the rows below the axis: of every nth row, so that they do not touch. */
function namesUnder(rows: readonly ChartRow[], plot: Plot): { elements: readonly Element[]; height: number } {
  const names = rows.map(({ name }) => linesOf(name, nameLetters));
  const widest = shareOf(longest(names.flat()) + betweenNames);
  const step = rows.length < 2 ? 100 : plot.x(1) - plot.x(0);
  // The first and the last name are aligned with the edges, which takes half a name more.
  const every = Math.ceil((widest * 1.5) / step);
  const shown = names.map((lines, index) => (index % every === 0 ? lines : []));
  const elements = shown.flatMap((lines, index) =>
    lines.map((line, row) =>
      word(line, {
        x: percent(plot.x(index)),
        y: plot.top + height + (row + 1) * lineHeight,
        className: index === 0 ? 'chart-tick-first' : index === rows.length - 1 ? 'chart-tick-last' : 'chart-tick',
      }),
    ),
  );
  return { elements, height: Math.max(...shown.map(({ length }) => length)) * lineHeight + 0.5 };
}
