import type { Language } from '../model/language.ts';

/** What every command of Sitrep is told, with paths made absolute. */
export interface Settings {
  /** The folder of the newsroom. */
  readonly content: string;
  /** The instant that decides what may be public. */
  readonly now: Date;
  /** In which problems are told. */
  readonly language: Language;
}

/** An error that says that the command was called wrongly: its message is for whoever called. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
