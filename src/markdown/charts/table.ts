import type { Element } from 'hast';
import type { Language } from '../../model/language.ts';
import { numberIn } from './number.ts';
import { readableText } from '../tree/readable-text.ts';

/** The data of a chart, read from its table. */
export interface ChartTable {
  /** The headings of the columns after the first. */
  readonly series: readonly string[];
  readonly rows: readonly ChartRow[];
}

/** `cells` are those after the first, which is the row's name. */
export interface ChartRow {
  readonly name: string;
  readonly cells: readonly ChartCell[];
}

export interface ChartCell {
  readonly element: Element;
  /** The visible text: `~300`. */
  readonly text: string;
  /** `undefined` if the cell is empty or holds no number. */
  readonly value: number | undefined;
}

/** Reads the data of a chart from its table, whose first column names the rows. */
export function chartTable(table: Element, language: Language): ChartTable {
  const [head = [], ...rows] = rowsIn(table);
  return {
    series: head.slice(1).map(textOf),
    rows: rows.map(([name, ...cells]) => ({
      name: name ? textOf(name) : '',
      cells: cells.map((cell) => ({ element: cell, text: textOf(cell), value: numberIn(textOf(cell), language) })),
    })),
  };
}

/** The cells of each row, the headings first. */
export function rowsIn(node: Element): readonly (readonly Element[])[] {
  const elements = node.children.filter((child) => child.type === 'element');
  return node.tagName === 'tr' ? [elements] : elements.flatMap(rowsIn);
}

function textOf(cell: Element): string {
  return readableText(cell).trim();
}
