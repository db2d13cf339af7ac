import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '../../io/files-below.ts';

/** Takes away what an edition does not have of the one that its folder held before: files, and folders that are empty then. */
export function removeLeftovers(folder: string, wanted: ReadonlySet<string>): void {
  const left = filesBelow(folder).filter((path) => !wanted.has(path));
  for (const path of left) rmSync(join(folder, path));
  for (const parent of new Set(left.map((path) => dirname(path)))) removeEmpty(folder, parent);
}

function removeEmpty(folder: string, path: string): void {
  if (path === '.' || readdirSync(join(folder, path)).length > 0) return;
  rmdirSync(join(folder, path));
  removeEmpty(folder, dirname(path));
}
