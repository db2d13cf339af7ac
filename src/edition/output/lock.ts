import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../../io/errno.ts';
import { UsageError } from '../settings/settings.ts';

/**
 * Keeps other builds from a folder until `unlock` is called. A lock that a killed build left names a process that is gone, and is
 * taken over.
 * @throws UsageError where another build is writing there.
 */
export async function lockFolder(out: string): Promise<{ readonly unlock: () => Promise<void> }> {
  const lock = join(dirname(out), `.${basename(out)}.lock`);
  const unlock = () => rm(lock, { force: true });
  try {
    await mkdir(dirname(lock), { recursive: true });
    await writeFile(lock, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') {
      // On a full disk, there is a file without a word in it.
      await unlock();
      throw error;
    }
    const owner = Number(await readFile(lock, 'utf8'));
    if (owner !== process.pid && owner > 0 && isRunning(owner))
      throw new UsageError(
        `Another build (process ${String(owner)}) is writing ${out}. Wait until it has ended, or name another folder with --out.`,
      );
    await writeFile(lock, String(process.pid));
  }
  return { unlock };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
