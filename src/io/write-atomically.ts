import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes a file, and the folder that it lies in where there is none. Readers, and those who write it at the same time, see
 * the file of before or this one, never a part of it; who is killed leaves the one of before.
 */
export async function writeFileAtomically(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = besides(file);
  try {
    await writeFile(unfinished, content);
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** The files of a folder by name. */
export type FolderContent = Iterable<readonly [name: string, content: string | Uint8Array]>;

/**
 * Writes a folder whole or not at all: its files are written into another beside it.
 * @param moveInto puts that other in the place of `folder`, and decides about what stands there.
 * @throws what the file system throws; two files of one name are an error too, where the file system takes them for one.
 */
export async function writeFolderAtomically(
  folder: string,
  files: FolderContent,
  moveInto: (folder: string, unfinished: string) => Promise<void>,
): Promise<void> {
  const unfinished = besides(folder);
  await mkdir(unfinished, { recursive: true });
  try {
    for (const [name, content] of files) await writeFile(join(unfinished, name), content, { flag: 'wx' });
    await moveInto(folder, unfinished);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** On the same file system, under a name that nobody has and no command reads. */
function besides(path: string): string {
  return join(dirname(path), `.${randomUUID()}`);
}
