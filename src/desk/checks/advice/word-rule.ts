import type { Passage } from '../../../markdown/inspect/passages.ts';
import type { Language } from '../../../model/language.ts';
import type { Finding, Where } from '../../findings/finding.ts';

/** What a rule about words knows about the text. */
export interface TextAround {
  readonly language: Language;
}

/** A place in a passage where a rule is broken; `at` makes the finding. */
export interface Remark {
  readonly index: number;
  readonly at: (where: Where) => Finding;
}

/** A rule about the words of a text, in a field or in a body. */
export type WordRule = (passage: Passage, around: TextAround) => Iterable<Remark>;
