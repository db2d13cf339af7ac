import type { Language } from '../../model/language.ts';

/** A content file, with the id and language that its path gives it. */
export interface NamedFile {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  /** `yyyy/mm/slug` for an article, else the name without its ending. */
  readonly id: string;
  readonly language: Language;
}
