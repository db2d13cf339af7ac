import type { Element } from 'hast';
import type { Language } from '../../model/language.ts';
import { numberIn } from './number.ts';
import { readableText } from '../tree/readable-text.ts';

/** What a chart's table says. */
export interface ChartTable {
  /** What the further columns are called. */
  readonly series: readonly string[];
  readonly rows: readonly ChartRow[];
}

export interface ChartRow {
  readonly name: string;
  readonly cells: readonly ChartCell[];
}

export interface ChartCell {
  readonly element: Element;
  /** As readers read it: `~300`. */
  readonly text: string;
  /** `undefined` of a gap, and of what is no number. */
  readonly value: number | undefined;
}

/** Reads a table as a chart's: the first column names the rows. */
export function chartTable(table: Element, language: Language): ChartTable {
  const [head = [], ...rows] = rowsIn(table);
  const series = head.slice(1).map(textOf);
  return {
    series,
    rows: rows.map(([name, ...cells]) => ({
      name: name ? textOf(name) : '',
      cells: cells.map((cell) => ({ element: cell, text: textOf(cell), value: numberIn(textOf(cell), language) })),
    })),
  };
}

/** The cells of each row, the head first. */
export function rowsIn(node: Element): readonly (readonly Element[])[] {
  const elements = node.children.filter((child) => child.type === 'element');
  if (node.tagName === 'tr') return [elements];
  return elements.flatMap(rowsIn);
}

function textOf(cell: Element): string {
  return readableText(cell).trim();
}
