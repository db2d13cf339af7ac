import { linkSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from '../../io/errno.ts';

export interface EditionFolders {
  readonly staging: string;
  /** There may be none. */
  readonly last: string;
}

/**
 * Puts a file into an edition. Where the last one has the same bytes by the same name, it is that very file: it keeps the
 * time of its making, by which servers and copying tools tell what is new, and takes no room and no writing.
 * @param path from the edition's folder.
 * @throws Error with the code EEXIST where the edition has a file of that name.
 */
export function writeOrLink(path: string, bytes: Uint8Array, { staging, last }: EditionFolders): void {
  const [file, before] = [join(staging, path), join(last, path)];
  mkdirSync(dirname(file), { recursive: true });
  const isKept = sizeOf(before) === bytes.length && readFileSync(before).equals(bytes) && isLinked(before, file);
  if (!isKept) writeFileSync(file, bytes, { flag: 'wx' });
}

/** In bytes; `undefined` for what is no file of its own: nothing, a folder, a link to elsewhere. */
function sizeOf(file: string): number | undefined {
  try {
    const found = lstatSync(file, { throwIfNoEntry: false });
    return found?.isFile() === true ? found.size : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a file has been given a second name: not every file system has links, and none has them without end. */
export function isLinked(before: string, file: string): boolean {
  try {
    linkSync(before, file);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw error;
    return false;
  }
}
