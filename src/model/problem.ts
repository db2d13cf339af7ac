/** A text that a hint offers to paste, and what it replaces in the file. */
export interface Replacement {
  readonly text: string;
  /**
   * `text`: the line of the problem without its indent; a number: so many whole lines from there on; `field`: the field at
   * the problem's place, name and value; `value`: its value alone.
   */
  readonly over: 'text' | 'field' | 'value' | number;
}

/** A problem in a content folder as `npm run check` reports it: where it is, what is wrong, and what to do about it. */
export interface Problem {
  /** An `error` stops the build; `advice` does not. */
  readonly severity: 'error' | 'advice';
  /** Path relative to the content folder, with `/` on every platform. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** The field as an editor would name it (`sources[1].via[0]`), `body`, or `''` where it is about the whole file. */
  readonly field: string;
  /** A stable name, such as `author-unknown`. */
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
  /** The part of the hint that can be pasted; absent where there is none. No format of `check` has it by itself. */
  readonly replacement?: Replacement;
}

/** Compares by file, then position. The language of messages decides only between those of one rule at one place. */
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
