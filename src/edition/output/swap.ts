import { existsSync, rmSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../settings/settings.ts';
import { errorCode } from '../../io/errno.ts';

/** Written last into an edition; a folder without it is not an edition, and is never replaced. */
export const manifestName = 'edition.json';

interface Places {
  readonly staging: string;
  readonly previous: string;
  /** Names the process that puts an edition together; no other may at the same time. */
  readonly lock: string;
}

/**
 * The folder beside `out` in which the next edition is put together: the edition before the last, where `kept` has it, else an empty
 * one. Its files may be those of the last edition: none is written into, each that changes is replaced. A swap that was cut short
 * is finished first, so that the last edition stands whole.
 * @param kept where `swapIn` has put the edition before the last; absolute.
 * @throws UsageError where `out` holds anything but an edition or nothing, or where another build is writing one.
 */
export async function openStaging(out: string, kept: string): Promise<string> {
  const { staging, previous, lock } = placesBeside(out);
  await refuseForeignFolder(out);
  await takeLock(lock, out);
  if (!existsSync(out) && existsSync(previous)) await rename(previous, out);
  removeFolder(previous);
  removeFolder(staging);
  if (!(await isMoved(kept, staging))) await mkdir(staging, { recursive: true });
  return staging;
}

/** Puts the finished edition in the place of the last one, which is kept: renames on one file system, nothing copied. */
export async function swapIn(out: string, kept: string): Promise<void> {
  const { staging, previous, lock } = placesBeside(out);
  if (existsSync(out)) await rename(out, previous);
  await rename(staging, out);
  removeFolder(kept);
  if (!(await isMoved(previous, kept))) removeFolder(previous);
  await rm(lock, { force: true });
}

/** Leaves nothing of an edition that failed. The last one was never touched. */
export async function dropStaging(out: string): Promise<void> {
  const { staging, lock } = placesBeside(out);
  removeFolder(staging);
  await rm(lock, { force: true });
}

/** Whether a folder is in another place now: there may be none, and none is moved to another disk. */
async function isMoved(from: string, to: string): Promise<boolean> {
  try {
    await mkdir(dirname(to), { recursive: true });
    await rename(from, to);
    return true;
  } catch {
    return false;
  }
}

/** All at once: thousands of files that are taken away one after the other take a second. */
function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function placesBeside(out: string): Places {
  const beside = (ending: string) => join(dirname(out), `.${basename(out)}.${ending}`);
  return { staging: beside('next'), previous: beside('previous'), lock: beside('lock') };
}

/** A lock that a killed build left names a process that is gone, and is taken over. */
async function takeLock(lock: string, out: string): Promise<void> {
  try {
    await mkdir(dirname(lock), { recursive: true });
    await writeFile(lock, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    const owner = Number(await readFile(lock, 'utf8'));
    if (owner !== process.pid && isRunning(owner))
      throw new UsageError(
        `Another build (process ${String(owner)}) is writing ${out}. Wait until it has ended, or name another folder with --out.`,
      );
    await writeFile(lock, String(process.pid));
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

async function refuseForeignFolder(out: string): Promise<void> {
  if (!existsSync(out)) return;
  const entries = await readdir(out);
  if (entries.length > 0 && !entries.includes(manifestName))
    throw new UsageError(
      `${out} holds files that Sitrep did not make, so it is not replaced. Empty the folder, or name another with --out.`,
    );
}
