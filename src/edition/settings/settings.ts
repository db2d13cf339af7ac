import type { Language } from '../../model/language.ts';

export interface Settings {
  /** The content folder, absolute. */
  readonly content: string;
  readonly now: Date;
  /** In which problems are told. */
  readonly language: Language;
}

/** An error that says that the command was called wrongly: its message is for whoever called. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
