import type { ContentFile } from './content-file.ts';
import type { Wording } from '../wording/wording.ts';
import type { Message } from '../wording/pieces/words.ts';
import type { FactsOf, Rule } from '../wording/en.ts';
import type { Position } from '../text/position.ts';

/** The way to a value: keys and list places, from 0. */
export type Path = readonly (string | number)[];

/** The position of a field in its file, and its name. */
export interface Place extends Position {
  /** Written as in `sources[1].via[0]`. */
  readonly field: string;
}

/** The place of a problem in a content file: one of the four optional fields, or the whole file if none is given. */
export interface Where {
  readonly file: ContentFile;
  readonly value?: Path;
  readonly key?: Path;
  /** A position in the body; its first line is 1. */
  readonly body?: Position;
  /** Further positions in the body of which the same message speaks, such as the end of what it is about. */
  readonly alsoAt?: readonly Position[] | undefined;
  /** A position in the file; its first line is 1. */
  readonly at?: Position;
  /** Where that is, once it has been looked up. */
  readonly place?: Place;
}

/** A broken rule: which, where, and the facts for its message. `toProblems` finds the line and writes the message. */
export interface Finding<R extends Rule = Rule> extends Where {
  readonly rule: R;
  readonly facts: FactsOf[R];
}

export function finding<R extends Rule>(rule: R, facts: FactsOf[R], where: Where): Finding {
  return { ...where, rule, facts };
}

export function wordsOf<R extends Rule>({ rule, facts }: Finding<R>, wording: Wording): Message {
  const say: (facts: FactsOf[R]) => Message = wording[rule];
  return say(facts);
}
