import type { TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { endOf, startOf } from '../../../markdown/inspect/written-texts.ts';
import { finding } from '../../findings/finding.ts';
import { lineFrom, type MarkupRule } from './markup.ts';

/**
 * Checks that every row of a table has as many cells as its head: GFM drops those beyond it, and takes every line below a
 * table for a row until an empty line ends it.
 */
export const tableRows: MarkupRule = function* ({ markdown, nodes, at }) {
  for (const { node } of nodes) {
    if (node.type !== 'table') continue;
    const columns = node.children[0]?.children.length ?? 0;
    for (const row of node.children) {
      const line = lineFrom(markdown, startOf(row)).trim();
      if (isRuling(row)) yield finding('sign-left-over', { kind: 'ruling', sign: line }, at(startOf(row)));
      const dropped = row.children.slice(columns).filter((cell) => cell.children.length > 0);
      const [first] = dropped;
      if (first) {
        const cells = dropped.map((cell) => toString(cell).trim());
        yield finding('cell-dropped', { cells, columns }, at(startOf(first) + barOf(markdown, startOf(first))));
      }
      if (row.children.length >= columns) continue;
      const facts = { cells: row.children.length, columns, line };
      yield finding('cell-missing', { ...facts, isBarred: isBarred(row, markdown) }, at(startOf(row)));
    }
  }
};

/** Whether all cells of a row are dashes, as under the head of a table; one dash may stand for nothing. */
function isRuling({ children }: TableRow): boolean {
  return children.every((cell) => /^:?-{2,}:?$/u.test(toString(cell).trim()));
}

/** How many signs of a cell stand before its words. */
function barOf(markdown: string, from: number): number {
  return /^\|?[ \t]*/u.exec(markdown.slice(from, from + 80))?.[0].length ?? 0;
}

function isBarred(row: TableRow, markdown: string): boolean {
  return /(?<!\\)\|/u.test(markdown.slice(startOf(row), endOf(row)));
}
