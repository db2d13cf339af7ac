import type { Credibility } from '../model/citation.ts';
import type { Reliability } from '../model/source.ts';
import type { Phrases } from '../locale/phrases.ts';

/** A grade of the Admiralty scale (AJP-2.1) as readers see it. */
export interface Grade {
  /** `Usually reliable source, possibly true`: what comes first. */
  readonly words: string;
  /** `B3`; `B` alone where nobody judged the piece of information. */
  readonly code: string;
}

/** Reliability of the source and credibility of what it says are judged apart, so either may be high while the other is low. */
export function gradeOf(reliability: Reliability, credibility: Credibility | undefined, say: Phrases): Grade {
  const source = say.sources.reliability[reliability];
  if (credibility === undefined) return { words: source, code: reliability };
  return { words: `${source}, ${say.sources.credibility[credibility]}`, code: `${reliability}${String(credibility)}` };
}
