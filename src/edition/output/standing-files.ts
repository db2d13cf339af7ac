import { join } from 'node:path';
import { availableParallelism } from 'node:os';
import { filesBelow } from '../../io/files-below.ts';
import { openWorkerPool } from '../../io/worker-pool.ts';
import type { EditionRecord } from './edition-record.ts';
import { stampOf } from './linked-stamp.ts';
import { manifestName } from './swap.ts';

/** Below so many files, a thread takes longer to start than it saves. */
const manyFiles = 2000;

/** The folders of the last edition and of the one before it, absolute: there may be none. */
export interface StandingFolders {
  readonly last: string;
  readonly kept: string;
}

/** How the editions that stand in two folders differ from what was recorded of the last. Paths are those of the record. */
export interface StandingFiles {
  /** Files of the record that the last edition does not have as they were left there. */
  readonly touched: ReadonlySet<string>;
  /** Files of the record that the edition before does not share with the last. */
  readonly unshared: ReadonlySet<string>;
  /** Files of the edition before that the record does not name; `undefined` where there is none that the next could be made of. */
  readonly others: readonly string[] | undefined;
  /** Whether the last edition is to the file what was recorded. */
  readonly isWhole: boolean;
}

/** Looks at every file of two editions; at many on another thread. */
export async function lookAtStanding(
  recordFile: string,
  record: EditionRecord,
  folders: StandingFolders,
): Promise<StandingFiles> {
  if (Object.keys(record.files).length < manyFiles || availableParallelism() === 1)
    return standingFiles(record, folders);
  const pool = openWorkerPool(new URL('standing-worker.ts', import.meta.url));
  try {
    return (await pool.run('lookAtRecorded', { recordFile, folders })) as StandingFiles;
  } finally {
    await pool.close();
  }
}

/** The same on this thread. */
export function standingFiles({ files, manifest }: EditionRecord, { last, kept }: StandingFolders): StandingFiles {
  const touched = new Set<string>();
  const unshared = new Set<string>();
  for (const [path, { stamp }] of Object.entries(files)) {
    if (stampOf(join(last, path)) !== stamp) touched.add(path);
    if (stampOf(join(kept, path)) !== stamp) unshared.add(path);
  }
  const isRecorded = (path: string) => Object.hasOwn(files, path);
  const isManifest = manifest !== '' && stampOf(join(last, manifestName)) === manifest;
  const standing = listed(last)?.filter((path) => path !== manifestName);
  const isWhole = isManifest && touched.size === 0 && standing?.every(isRecorded) === true;
  return { touched, unshared, others: listed(kept)?.filter((path) => !isRecorded(path)), isWhole };
}

/** `undefined` of what is no folder, or holds anything but files and folders. */
function listed(folder: string): readonly string[] | undefined {
  try {
    return filesBelow(folder);
  } catch {
    return undefined;
  }
}
