import { mkdir, rename, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../io/errno.ts';
import { writeFolderAtomically, type FolderContent } from '../io/write-atomically.ts';
import type { Assignment } from './assignment.ts';
import { draftText } from './draft-text.ts';
import type { StoryChoices } from './newsdesk.ts';
import type { TakenPicture } from './taken-pictures.ts';

/** The folder of the new story exists already. It was not changed. */
export class FolderTaken extends Error {
  override readonly name = 'FolderTaken';
}

/**
 * Creates the folder of a new story with its file and pictures, all or nothing. Returns the path of the file, relative
 * to the content folder.
 * @throws FolderTaken where the folder exists.
 */
export async function beginStory(
  { content, languages, demanding }: StoryChoices,
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

/** Writes a story's folder whole or not at all. @throws FolderTaken where anything stands there already. */
async function writeFolder(folder: string, files: FolderContent): Promise<void> {
  try {
    await writeFolderAtomically(folder, files, moveTo);
  } catch (error) {
    if (takenCodes.has(errorCode(error))) throw new FolderTaken(folder, { cause: error });
    throw error;
  }
}

const takenCodes: ReadonlySet<string | undefined> = new Set(['EEXIST', 'ENOTEMPTY']);

/** Renames a folder. Creating the target first fails where something is there, which renaming could replace. */
async function moveTo(folder: string, unfinished: string): Promise<void> {
  await mkdir(folder);
  try {
    await rename(unfinished, folder);
  } catch (error) {
    await rmdir(folder);
    throw error;
  }
}
