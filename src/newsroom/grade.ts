import type { Credibility } from '../model/citation.ts';
import type { Reliability } from '../model/source.ts';
import type { Phrases } from '../locale/interface-en.ts';

/** A grade on the Admiralty scale (NATO AJP-2.1) as readers see it. */
export interface Grade {
  /** `Usually reliable source, possibly true` */
  readonly words: string;
  /** `B3`; `B` alone where the information was not graded. */
  readonly code: string;
}

/** Returns the grade of a source's reliability and, where it was graded, of the credibility of the information. */
export function gradeOf(reliability: Reliability, credibility: Credibility | undefined, say: Phrases): Grade {
  const source = say.sources.reliability[reliability];
  if (credibility === undefined) return { words: source, code: reliability };
  return { words: `${source}, ${say.sources.credibility[credibility]}`, code: `${reliability}${String(credibility)}` };
}
