import { existsSync, rmSync } from 'node:fs';
import { mkdir, readdir, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../settings/settings.ts';

/** Written last into an edition; a folder without it is not an edition, and is never replaced. */
export const manifestName = 'edition.json';

interface Places {
  readonly staging: string;
  readonly previous: string;
}

/**
 * Looks whether an edition can be put into a folder. A swap that was cut short is finished, so that the last edition stands whole.
 * @throws UsageError where `out` holds anything but an edition or nothing.
 */
export async function settleFolder(out: string): Promise<void> {
  const { previous } = placesBeside(out);
  await refuseForeignFolder(out);
  if (!existsSync(out) && existsSync(previous)) await rename(previous, out);
}

export interface Staging {
  /** Beside `out`: where the next edition is put together. */
  readonly folder: string;
  /** Whether the files of the edition before the last are in it; otherwise it is empty. */
  readonly isKept: boolean;
}

/**
 * Opens the folder of the next edition: the edition before the last, where `kept` has it, else an empty one. Its files may be those
 * of the last edition: none is written into, each that changes is replaced.
 * @param kept where `swapIn` has put the edition before the last; absolute.
 */
export async function openStaging(out: string, kept: string): Promise<Staging> {
  const { staging, previous } = placesBeside(out);
  removeFolder(previous);
  removeFolder(staging);
  const isKept = await isMoved(kept, staging);
  if (!isKept) await mkdir(staging, { recursive: true });
  return { folder: staging, isKept };
}

/** Puts the finished edition in the place of the last one, which is kept: renames on one file system, nothing copied. */
export async function swapIn(out: string, kept: string): Promise<void> {
  const { staging, previous } = placesBeside(out);
  if (existsSync(out)) await rename(out, previous);
  await rename(staging, out);
  removeFolder(kept);
  if (!(await isMoved(previous, kept))) removeFolder(previous);
}

/** Leaves nothing of an edition that failed. The last one was never touched. */
export function dropStaging(out: string): void {
  removeFolder(placesBeside(out).staging);
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

/** Removes a folder, where there is one. All at once: thousands of files that are taken away one after the other take a second. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function placesBeside(out: string): Places {
  const beside = (ending: string) => join(dirname(out), `.${basename(out)}.${ending}`);
  return { staging: beside('next'), previous: beside('previous') };
}

async function refuseForeignFolder(out: string): Promise<void> {
  if (!existsSync(out)) return;
  const entries = await readdir(out);
  if (entries.length > 0 && !entries.includes(manifestName))
    throw new UsageError(
      `${out} holds files that Sitrep did not make, so it is not replaced. Empty the folder, or name another with --out.`,
    );
}
