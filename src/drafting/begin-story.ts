import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Assignment } from './assignment.ts';
import { draftText } from './draft-text.ts';
import type { Newsdesk } from './newsdesk.ts';
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
  { content, languages, demanding }: Newsdesk,
  assignment: Assignment,
  pictures: readonly TakenPicture[],
): Promise<string> {
  const sources = demanding.has(assignment.category) ? 'required' : 'optional';
  const name = assignment.language === languages[0] ? 'index.md' : `index.${assignment.language}.md`;
  const folder = join('articles', ...assignment.address.split('/'));
  const files: (readonly [string, string | Buffer])[] = [
    [name, draftText({ assignment, pictures, sources })],
    ...pictures.map((picture) => [picture.name, picture.bytes] as const),
  ];
  await writeFolder(join(content, folder), files);
  return join(folder, name);
}

/** Writes a folder atomically: under a name beside it that no command reads, and then renamed. */
async function writeFolder(folder: string, files: readonly (readonly [string, string | Buffer])[]): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const stage = join(dirname(folder), `.new-${randomUUID()}`);
  try {
    await mkdir(stage);
    for (const [name, bytes] of files) await writeFile(join(stage, name), bytes, { flag: 'wx' });
    await moveTo(stage, folder);
  } catch (error) {
    if (isTaken(error)) throw new FolderTaken(folder, { cause: error });
    throw error;
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

/** Renames a folder. Creating the target first fails where something is there, which renaming could replace. */
async function moveTo(stage: string, folder: string): Promise<void> {
  await mkdir(folder);
  try {
    await rename(stage, folder);
  } catch (error) {
    await rmdir(folder);
    throw error;
  }
}

function isTaken(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'EEXIST' || code === 'ENOTEMPTY';
}
