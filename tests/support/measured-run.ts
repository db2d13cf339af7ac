import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { residentMiB } from './process-tree.ts';

/** What one run of a command took, from its start to its end. */
export interface MeasuredRun {
  readonly seconds: number;
  /**
   * In MiB: the largest sum, at any moment, of the resident sets of the command and of all processes that it started; `undefined`
   * where the system does not tell.
   */
  readonly peakMiB: number | undefined;
}

/** Runs a command and measures it as a whole. @throws Error where it fails: a failed run measures nothing. */
export async function measuredRun(program: string, args: readonly string[], folder: string): Promise<MeasuredRun> {
  const startedAt = performance.now();
  const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  let peakMiB: number | undefined;
  const watching = setInterval(() => {
    // What the process itself has had between two looks is known to the system.
    const now = [peakMiB, peakOf(child.pid), residentMiB(child.pid)].filter((one) => one !== undefined);
    peakMiB = now.length > 0 ? Math.max(...now) : undefined;
  }, 50);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('exit', resolve);
  }).finally(() => {
    clearInterval(watching);
  });
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${String(code)}.`);
  return { seconds: (performance.now() - startedAt) / 1000, peakMiB };
}

/** The largest resident set that a process has had, in MiB; `undefined` where the system does not tell. */
export function peakOf(pid: number | undefined): number | undefined {
  try {
    const kibibytes = /^VmHWM:\s*(\d+)/mu.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1];
    return kibibytes === undefined ? undefined : Number(kibibytes) / 1024;
  } catch {
    return undefined;
  }
}
