import { lstatSync, type Stats } from 'node:fs';

/** By which a file is known again without being read: inode, size and time of change. `''` for what is no file of its own. */
export function stampOf(file: string): string {
  const found = statsOf(file);
  return found?.isFile() === true ? [found.ino, found.size, found.mtimeMs].join(' ') : '';
}

function statsOf(file: string): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
