import { linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from '../../io/errno.ts';
import type { EditionRecord } from './edition-record.ts';
import { removeFolder } from './swap.ts';

/**
 * Gives each file of the last edition a second name in a new folder, so that the next edition can be made of it. Leaves no folder
 * where files cannot have two names: on another disk, or on a file system without links.
 */
export function shareEdition(
  { files }: EditionRecord,
  { last, kept }: Readonly<Record<'last' | 'kept', string>>,
): void {
  const folders = new Set<string>();
  for (const path of Object.keys(files)) {
    const file = join(kept, path);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    if (!isShared(join(last, path), file)) {
      removeFolder(kept);
      return;
    }
  }
}

/** A file that is gone is shared in its way: the next edition does not have it from here. */
function isShared(before: string, file: string): boolean {
  try {
    linkSync(before, file);
    return true;
  } catch (error) {
    return errorCode(error) === 'ENOENT';
  }
}
