import { resolve } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { diskFault } from './disk-fault.ts';
import { instantBy } from '../model/values/instant.ts';
import { interfaceLanguages, type Language } from '../model/language.ts';
import type { Problem } from '../model/problem.ts';
import { FileChanged } from '../desk/files/file-changed.ts';
import { UsageError, type Settings } from '../edition/settings/settings.ts';

export interface SharedOptions {
  readonly content: string;
  readonly lang: Language;
  readonly now?: Date;
}

/** Exit codes: 0 success, 1 the content has problems, 2 the command was used wrongly, 3 the program failed. */
export const exitCodes = { fine: 0, problems: 1, usage: 2, failure: 3 } as const;

/** A command with the shared options: `--content DIR` (or `SITREP_CONTENT`), `--now INSTANT` and `--lang NAME`. */
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

/**
 * The settings that the shared options give.
 * @param clock returns the current instant; called only without `--now`.
 */
export function settingsOf(options: SharedOptions, clock: () => Date): Settings {
  return { content: resolve(options.content), now: options.now ?? clock(), language: options.lang };
}

/** The exit code of a check: 1 if there is an error, or a piece of advice where advice is treated as an error. */
export function exitCodeOf(problems: readonly Problem[], stopping: Problem['severity']): number {
  const isStopping = problems.some(({ severity }) => severity === 'error' || severity === stopping);
  return isStopping ? exitCodes.problems : exitCodes.fine;
}

/**
 * Runs a command and sets the exit code. Of wrong usage, and of a file that is changed meanwhile, only the message is printed, by
 * commander or here; of any other error, which is a fault of the program, the stack too.
 */
export async function run(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = codeOf(error);
    if (process.exitCode === exitCodes.failure) console.error(diskFault(error) ?? error);
    else if (!(error instanceof CommanderError)) console.error((error as Error).message);
  }
}

function codeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.usage;
  return error instanceof UsageError || error instanceof FileChanged ? exitCodes.usage : exitCodes.failure;
}

/** An instant given as an option. @throws InvalidArgumentError if it has no offset from UTC or is no instant. */
export function instantArgument(value: string): Date {
  const parsed = instantBy(undefined).safeParse(value);
  if (!parsed.success)
    throw new InvalidArgumentError('Write an instant with its offset, such as 2026-03-01T09:00:00+02:00.');
  return parsed.data;
}
