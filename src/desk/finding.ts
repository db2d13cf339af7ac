import type { Path } from './yaml-position.ts';
import type { DeskFile } from './desk-file.ts';
import { wording, type FactsOf, type Rule, type Words } from './wording.ts';

/** Where a mistake stands: at a value, at a key, in the body, at a line of the file, or (nothing given) the whole file. */
export interface Where {
  readonly file: DeskFile;
  readonly value?: Path;
  readonly key?: Path;
  /** A place relative to the body, from 1. */
  readonly body?: Position;
  /** A place in the file, from 1. */
  readonly at?: Position;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A mistake that has words but has not been looked up in its file yet. */
export interface Finding extends Where, Words {
  readonly rule: Rule;
}

export function found<R extends Rule>(rule: R, facts: FactsOf[R], where: Where): Finding {
  return { ...where, ...wording[rule](facts), rule };
}
