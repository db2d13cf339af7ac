import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stampOf } from './linked-stamp.ts';

/**
 * Takes away what an edition does not have of the one that its folder held before: files, and folders that are empty then.
 * @param held all that may be there of it.
 */
export function removeLeftovers(folder: string, held: Iterable<string>, wanted: ReadonlySet<string>): void {
  const left = [...held].filter((path) => !wanted.has(path));
  for (const path of left) removeFile(join(folder, path));
  for (const parent of new Set(left.map((path) => dirname(path)))) removeEmpty(folder, parent);
}

/** By its name there may be a folder now. */
function removeFile(file: string): void {
  if (stampOf(file) !== '') rmSync(file);
}

function removeEmpty(folder: string, path: string): void {
  if (path === '.' || !isEmpty(join(folder, path))) return;
  rmdirSync(join(folder, path));
  removeEmpty(folder, dirname(path));
}

/** Whether there is a folder with nothing in it. */
function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}
