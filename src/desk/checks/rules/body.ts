import type { BodyExamination } from '../../../markdown/inspect/inspect-body.ts';
import type { Correction } from '../../../model/correction.ts';
import type { Language } from '../../../model/language.ts';
import type { DeskFile } from '../../findings/content-file.ts';

/** A text under front matter, with what its rules need to know. */
export interface Body extends BodyExamination {
  readonly file: DeskFile;
  readonly language: Language;
  /** The folder of its pictures. */
  readonly folder: string;
  readonly title: string | undefined;
  /** Ids that `source:` may name; `undefined` where the list itself is broken. */
  readonly citations: ReadonlySet<string> | undefined;
  /** `undefined` where the list itself is broken. */
  readonly corrections: readonly Correction[] | undefined;
}
