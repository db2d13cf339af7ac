import { hash } from 'node:crypto';
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

/**
 * Takes a file over from the last edition, where it is still as it was then.
 * @param digest SHA-256, as that edition's manifest gives it.
 * @returns whether the edition has the file now.
 */
export function linkUnchanged(path: string, digest: string, { staging, last }: EditionFolders): boolean {
  const [file, before] = [join(staging, path), join(last, path)];
  if (sizeOf(before) === undefined) return false;
  const bytes = readFileSync(before);
  if (hash('sha256', bytes) !== digest) return false;
  mkdirSync(dirname(file), { recursive: true });
  if (!isLinked(before, file)) writeFileSync(file, bytes, { flag: 'wx' });
  return true;
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

/** Not every file system has links, and none has them without end. */
function isLinked(before: string, file: string): boolean {
  try {
    linkSync(before, file);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw error;
    return false;
  }
}
