import type { Parents, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { BodyPosition } from './position.ts';

export interface InspectedCell extends BodyPosition {
  readonly text: string;
}

/** The tables that stand in a block itself: their cells, row by row, the head first. */
export function tablesIn({ children }: Parents): readonly (readonly (readonly InspectedCell[])[])[] {
  return children.flatMap((child) =>
    child.type === 'table' ? [child.children.map((row) => row.children.map(cellOf))] : [],
  );
}

/** A cell begins at its bar; what it says, behind that. */
function cellOf(cell: TableCell): InspectedCell {
  const { line = 1, column = 1 } = (cell.children[0] ?? cell).position?.start ?? {};
  return { text: toString(cell, { includeHtml: false, includeImageAlt: false }).trim(), line, column };
}
