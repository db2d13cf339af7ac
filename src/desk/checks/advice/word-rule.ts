import type { Passage } from '../../../markdown/inspect/passages.ts';
import type { Citation } from '../../../model/citation.ts';
import type { Language } from '../../../model/language.ts';
import type { Finding, Where } from '../../findings/finding.ts';

/** What a rule about words knows of the text that it looks at. */
export interface TextAround {
  readonly language: Language;
  /** Of the story; none where it is no story. */
  readonly sources: readonly Citation[];
}

/** One place in a passage where a rule is broken. */
export interface Remark {
  readonly index: number;
  readonly at: (where: Where) => Finding;
}

/** A rule about the words of a text, whether they stand in a field or in a body. */
export interface WordRule {
  /**
   * A quick look at a text as it stands, code and addresses included. `false` means that the rule is plainly not broken
   * in it; most texts are plainly sound, and parsing a text takes longer than all else that is done with it.
   */
  readonly mayBeBroken: (text: string, around: TextAround) => boolean;
  readonly remarks: (passage: Passage, around: TextAround) => Iterable<Remark>;
}
