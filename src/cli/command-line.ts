import { resolve } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { instant } from '../model/instant.ts';
import { interfaceLanguages, type Language } from '../model/language.ts';
import type { Problem } from '../model/problem.ts';

/** What every command of Sitrep is told, with paths made absolute. */
export interface Settings {
  /** The folder of the newsroom. */
  readonly content: string;
  /** The instant that decides what may be public. */
  readonly now: Date;
  /** In which problems are told. */
  readonly language: Language;
}

/** What the options that all commands share are read as. */
export interface SharedOptions {
  readonly content: string;
  readonly lang: Language;
  readonly now?: Date;
}

/** 0 fine, 1 the content has problems, 2 the command was called wrongly, 3 the program failed. */
export const exitCodes = { fine: 0, problems: 1, usage: 2, failure: 3 } as const;

/** A command with the options that all share: `--content DIR` (or `SITREP_CONTENT`), `--now INSTANT` and `--lang NAME`. */
export function command(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .option(
      '--content <dir>',
      'the folder of the newsroom (or SITREP_CONTENT)',
      process.env['SITREP_CONTENT'] ?? 'content',
    )
    .option('--now <instant>', 'build as of this instant, such as 2026-03-01T09:00:00+02:00', instantArgument)
    .addOption(
      new Option('--lang <name>', 'in which language to tell problems').choices(interfaceLanguages).default('en'),
    )
    .allowExcessArguments(false)
    .exitOverride();
}

/** The settings that `command` was given; `clock` is asked only where `--now` is not. */
export function settingsOf(options: SharedOptions, clock: () => Date): Settings {
  return { content: resolve(options.content), now: options.now ?? clock(), language: options.lang };
}

/** What a check ends with: errors are problems always, advice where it stops the command too. */
export function exitCodeOf(problems: readonly Problem[], stopping: Problem['severity']): number {
  const isStopping = problems.some(({ severity }) => severity === 'error' || severity === stopping);
  return isStopping ? exitCodes.problems : exitCodes.fine;
}

/**
 * Runs a command to its exit code. A wrong call has been explained by then; anything that the program did not foresee is
 * printed whole, since it is ours to mend.
 */
export async function run(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = codeOf(error);
    if (process.exitCode === exitCodes.failure) console.error(error);
    else if (!(error instanceof CommanderError)) console.error((error as Error).message);
  }
}

/** An error that says that the command was called wrongly: its message is for whoever called. */
export class WrongCall extends Error {
  override readonly name = 'WrongCall';
}

function codeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.usage;
  return error instanceof WrongCall ? exitCodes.usage : exitCodes.failure;
}

/** An option that is an instant with its offset. */
export function instantArgument(value: string): Date {
  const parsed = instant.safeParse(value);
  if (!parsed.success)
    throw new InvalidArgumentError('Write an instant with its offset, such as 2026-03-01T09:00:00+02:00.');
  return parsed.data;
}
