/** A place in a body, from 1; columns count UTF-16 code units. */
export interface BodyPosition {
  readonly line: number;
  readonly column: number;
}
