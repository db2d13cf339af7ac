import type { Passage } from '../../../markdown/inspect/passages.ts';
import type { Citation } from '../../../model/citation.ts';
import type { Language } from '../../../model/language.ts';
import type { Finding, Where } from '../../findings/finding.ts';

export interface TextAround {
  readonly language: Language;
  /** The story's sources; empty if the text is no story. */
  readonly sources: readonly Citation[];
}

/** A place in a passage where a rule is broken; `at` makes the finding. */
export interface Remark {
  readonly index: number;
  readonly at: (where: Where) => Finding;
}

/** A rule about the words of a text, in a field or in a body. */
export interface WordRule {
  /** A fast test on the Markdown source. `false`: the rule is certainly not broken, so the text need not be parsed. */
  readonly mayBeBroken: (text: string, around: TextAround) => boolean;
  /** Finds the places in a passage of the parsed text where the rule is broken. */
  readonly remarks: (passage: Passage, around: TextAround) => Iterable<Remark>;
}
