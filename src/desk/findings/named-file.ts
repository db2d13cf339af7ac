import type { Language } from '../../model/language.ts';

/** A file whose place and name say what it is. */
export interface NamedFile {
  readonly path: string;
  /** The id that its name gives it; `yyyy/mm/slug` of an article. */
  readonly id: string;
  readonly language: Language;
}
