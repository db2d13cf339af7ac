import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../src/edition/settings/paths.ts';

export interface CommandOutcome {
  /** `null` where the process was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  /** The time zone of the machine. */
  readonly timeZone?: string;
  /** The folder in which the command is called. */
  readonly from?: string;
  /** The copy of the project whose command is called. */
  readonly project?: string;
  /** What else its environment holds. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface RunningCommand {
  readonly process: ChildProcess;
  readonly outcome: Promise<CommandOutcome>;
}

/** Runs one of the commands to its end, as npm would. */
export function runCommand(
  name: string,
  args: readonly string[],
  surroundings?: Surroundings,
): Promise<CommandOutcome> {
  return startCommand(name, args, surroundings).outcome;
}

/** Builds an edition. @throws Error with what the command said where there is none. */
export async function buildEdition(
  { content, out, now }: { readonly content: string; readonly out: string; readonly now: string },
  surroundings?: Surroundings,
): Promise<void> {
  const { code, stderr } = await runCommand('build', ['--content', content, '--out', out, '--now', now], surroundings);
  if (code !== 0) throw new Error(`The edition ${out} was not built (exit ${String(code)}).\n${stderr}`);
}

/** Starts a command with none of the test runner's own environment: that would change what Vite builds. */
export function startCommand(name: string, args: readonly string[], surroundings: Surroundings = {}): RunningCommand {
  const { timeZone = 'UTC', project = root, from = project, environment = {} } = surroundings;
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [join(project, 'scripts', `${name}.ts`), ...args], {
    cwd: from,
    env: { PATH, HOME, TZ: timeZone, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const outcome = new Promise<CommandOutcome>((resolve, reject) => {
    child.once('error', reject).once('close', (code) => {
      resolve({ code, stdout, stderr });
    });
  });
  return { process: child, outcome };
}
