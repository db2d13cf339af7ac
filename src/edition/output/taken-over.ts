import { join } from 'node:path';
import type { EditionRecord, RecordedFile } from './edition-record.ts';
import type { StandingFiles } from './standing-files.ts';
import { isLinked, makeRoom, type EditionFolders } from './unchanged-since-last-edition.ts';

/** What is taken over from the last edition into the next. */
export interface TakenOver {
  /**
   * Puts a file of the last edition into the next where it was made from the same, and nobody has touched it since.
   * @returns whether the edition has the file now.
   */
  readonly take: (path: string, key: string) => boolean;
  /** What has been taken. */
  readonly files: ReadonlyMap<string, RecordedFile>;
}

/**
 * Takes files over from the last edition.
 * @param standing of that edition and of the one before it; `others` left out where the next edition is not made of that one.
 */
export function takingOver(
  last: EditionRecord,
  { touched, unshared, others }: Pick<StandingFiles, 'touched' | 'unshared' | 'others'>,
  folders: EditionFolders,
): TakenOver {
  const files = new Map<string, RecordedFile>();
  return {
    files,
    take: (path, key) => {
      const found = last.files[path];
      if (found?.key !== key || touched.has(path)) return false;
      if (others === undefined || unshared.has(path)) {
        const file = join(folders.staging, path);
        makeRoom(file);
        if (!isLinked(join(folders.last, path), file)) return false;
      }
      files.set(path, found);
      return true;
    },
  };
}
