import { existsSync } from 'node:fs';
import { readRecord } from './edition-record.ts';
import { shareEdition } from './share-edition.ts';
import { standingFiles, type StandingFiles, type StandingFolders } from './standing-files.ts';

interface Task {
  readonly recordFile: string;
  readonly folders: StandingFolders;
}

/** Looks at every file of two editions in a worker thread. Where there is no edition before the last, the last is shared in its place. */
export async function lookAtRecorded({ recordFile, folders }: Task): Promise<StandingFiles> {
  const record = await readRecord(recordFile);
  if (!existsSync(folders.kept)) shareEdition(record, folders);
  return standingFiles(record, folders);
}
