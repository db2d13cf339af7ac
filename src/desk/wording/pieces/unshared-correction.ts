import type { Language } from '../../../model/language.ts';
import { listLines, type HistoryPhrases } from './history-lines.ts';

/** A correction that another language of the story does not have. */
export interface UnsharedCorrection {
  /** In which it was made. */
  readonly language: Language;
  readonly kind: string;
  /** As it stands there. */
  readonly at: string;
  readonly told: string;
  readonly hasCorrections: boolean;
}

/** The lines of the same correction to paste, its text still to be written. */
export function sharedEntry(
  { at, kind, hasCorrections }: Pick<UnsharedCorrection, 'at' | 'kind' | 'hasCorrections'>,
  phrases: Pick<HistoryPhrases, 'inList' | 'what'>,
): readonly string[] {
  return listLines({ at, kind, text: phrases.what }, hasCorrections, phrases);
}
