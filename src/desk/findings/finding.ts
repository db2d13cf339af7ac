import type { Path, Place } from '../yaml/position.ts';
import type { DeskFile } from './content-file.ts';
import type { FactsOf, Rule, Wording, Words } from '../wording/wording.ts';

/** Where a mistake stands: at a value, at a key, in the body, at a line of the file, or (nothing given) the whole file. */
export interface Where {
  readonly file: DeskFile;
  readonly value?: Path;
  readonly key?: Path;
  /** A place relative to the body, from 1. */
  readonly body?: Position;
  /** A place in the file, from 1. */
  readonly at?: Position;
  /** Where that is, once it has been looked up. */
  readonly place?: Place;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A mistake that has neither been looked up in its file nor put into words yet: plain values only. */
export interface Finding<R extends Rule = Rule> extends Where {
  readonly rule: R;
  readonly facts: FactsOf[R];
}

export function found<R extends Rule>(rule: R, facts: FactsOf[R], where: Where): Finding {
  return { ...where, rule, facts };
}

/** A finding in the words of one language. */
export function inWords<R extends Rule>({ rule, facts }: Finding<R>, wording: Wording): Words {
  const say: (facts: FactsOf[R]) => Words = wording[rule];
  return say(facts);
}
