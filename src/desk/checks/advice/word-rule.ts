import type { Passage } from '../../../markdown/inspect/passages.ts';
import type { Language } from '../../../model/language.ts';
import type { Finding, Where } from '../../findings/finding.ts';

/** What a rule about words knows of the text that it looks at. */
export interface TextAround {
  readonly language: Language;
}

/** One place in a passage where a rule is broken. */
export interface Remark {
  readonly index: number;
  readonly at: (where: Where) => Finding;
}

/** A rule about the words of a text, whether they stand in a field or in a body. */
export type WordRule = (passage: Passage, around: TextAround) => Iterable<Remark>;
