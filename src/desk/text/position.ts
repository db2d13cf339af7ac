/** A line and a column, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}
