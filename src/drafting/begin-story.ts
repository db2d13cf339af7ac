import { mkdir, rename, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../io/errno.ts';
import { writeFolderAtomically, type FolderContent } from '../io/write-atomically.ts';
import type { Assignment } from './assignment.ts';
import { draftText } from './draft-text.ts';
import type { Newsdesk } from './newsdesk.ts';
import type { TakenPicture } from './taken-pictures.ts';

/** A folder that is there already: it was left as it is. */
export class FolderTaken extends Error {
  override readonly name = 'FolderTaken';
}

/**
 * Makes the folder of a new story with its file and its pictures, whole or not at all, and returns the path of the file,
 * relative to the content folder.
 * @throws FolderTaken where something stands there.
 */
export async function beginStory(
  { content, languages, demanding }: Newsdesk,
  assignment: Assignment,
  pictures: readonly TakenPicture[],
): Promise<string> {
  const sources = demanding.has(assignment.category) ? 'required' : 'optional';
  const name = assignment.language === languages[0] ? 'index.md' : `index.${assignment.language}.md`;
  const folder = join('articles', ...assignment.address.split('/'));
  const files: FolderContent = [
    [name, draftText({ assignment, pictures, sources })],
    ...pictures.map((picture) => [picture.name, picture.bytes] as const),
  ];
  await writeFolder(join(content, folder), files);
  return join(folder, name);
}

async function writeFolder(folder: string, files: FolderContent): Promise<void> {
  try {
    await writeFolderAtomically(folder, files, moveTo);
  } catch (error) {
    if (takenCodes.has(errorCode(error))) throw new FolderTaken(folder, { cause: error });
    throw error;
  }
}

const takenCodes: ReadonlySet<string | undefined> = new Set(['EEXIST', 'ENOTEMPTY']);

/** The empty folder claims the name: whatever stands there already is somebody's. */
async function moveTo(folder: string, unfinished: string): Promise<void> {
  await mkdir(folder);
  try {
    await rename(unfinished, folder);
  } catch (error) {
    await rmdir(folder);
    throw error;
  }
}
