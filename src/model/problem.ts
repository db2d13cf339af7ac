/** What is wrong in a content folder, where, and what to do about it: the contract of `npm run check`. */
export interface Problem {
  /** An `error` stops the build; `advice` does not. */
  readonly severity: 'error' | 'advice';
  /** Relative to the content folder, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** The field as an editor would name it (`sources[1].via[0]`), `body`, or `''` where it is about the whole file. */
  readonly field: string;
  /** A stable name, such as `author-unknown`. */
  readonly rule: string;
  /** What is wrong, quoting the value. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
}

/** By file, then by position; the same in every language as far as places and rules tell problems apart. */
export function byPosition(a: Problem, b: Problem): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.rule, b.rule) ||
    compare(a.field, b.field) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
