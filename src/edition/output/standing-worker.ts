import { readRecord } from './edition-record.ts';
import { standingFiles, type StandingFiles, type StandingFolders } from './standing-files.ts';

interface Task {
  readonly recordFile: string;
  readonly folders: StandingFolders;
}

/** Looks at every file of two editions in a worker thread. */
export async function lookAtRecorded({ recordFile, folders }: Task): Promise<StandingFiles> {
  return standingFiles(await readRecord(recordFile), folders);
}
