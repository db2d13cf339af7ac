import { linkSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from '../../io/errno.ts';

export interface EditionFolders {
  readonly staging: string;
  /** There may be none. */
  readonly last: string;
}

/**
 * Puts a file into an edition, in place of what another edition has left there. Where the last edition has the same bytes by the same
 * name, it is that very file: it keeps the time of its making, by which servers and copying tools tell what is new.
 * @param path from the edition's folder.
 */
export function writeOrLink(path: string, bytes: Uint8Array, { staging, last }: EditionFolders): void {
  const [file, before] = [join(staging, path), join(last, path)];
  makeRoom(file);
  const isKept = sizeOf(before) === bytes.length && readFileSync(before).equals(bytes) && isLinked(before, file);
  if (!isKept) writeFileSync(file, bytes, { flag: 'wx' });
}

/** Makes the folder of a file, and takes away what has its name: it may be a file of the last edition, which stays as it is. */
export function makeRoom(file: string): void {
  makeFolder(dirname(file));
  rmSync(file, { recursive: true, force: true });
}

/** Where another edition has a file, a folder takes its place. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST' && errorCode(error) !== 'ENOTDIR') throw error;
    if (sizeOf(folder) === undefined) makeFolder(dirname(folder));
    else rmSync(folder);
    mkdirSync(folder, { recursive: true });
  }
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
  } catch {
    return false;
  }
}
