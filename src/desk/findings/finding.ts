import type { Path } from '../yaml/position.ts';
import type { DeskFile } from './content-file.ts';
import type { FactsOf, Rule, Wording, Words } from '../wording/wording.ts';

/** The place of a problem in a content file: one of the four optional fields, or the whole file if none is given. */
export interface Where {
  readonly file: DeskFile;
  /** The path of a YAML value. */
  readonly value?: Path;
  /** The path of a YAML key. */
  readonly key?: Path;
  /** A position in the body; its first line is 1. */
  readonly body?: Position;
  /** A position in the file; its first line is 1. */
  readonly at?: Position;
}

/** A line and a column, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * A broken rule, as plain values: which rule, where, and the facts that its message needs. `toProblems` looks up the line
 * and writes the message.
 */
export interface Finding<R extends Rule = Rule> extends Where {
  readonly rule: R;
  readonly facts: FactsOf[R];
}

/** Creates a finding. */
export function found<R extends Rule>(rule: R, facts: FactsOf[R], where: Where): Finding {
  return { ...where, rule, facts };
}

/** The message and hint of a finding in one language. */
export function inWords<R extends Rule>({ rule, facts }: Finding<R>, wording: Wording): Words {
  const say: (facts: FactsOf[R]) => Words = wording[rule];
  return say(facts);
}
