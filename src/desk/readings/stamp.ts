import { join } from 'node:path';
import { datedStampOf } from '../../io/file-stamp.ts';

export interface Stamp {
  readonly stamp: string;
  /** Whether the file had been left alone for long enough that the same stamp vouches for the same bytes. */
  readonly isSettled: boolean;
}

/**
 * A file that was written a moment ago can be written again and look the same from outside, as the clocks of file systems
 * go in steps. Milliseconds.
 */
const unsettled = 2000;

/** @param task the content folder, and when reading began by the clock of the disk, in milliseconds. */
export function stampNow(task: { readonly content: string; readonly startedAt: number }, path: string): Stamp {
  const dated = datedStampOf(join(task.content, path));
  return { stamp: dated?.stamp ?? '', isSettled: dated !== undefined && dated.changedAt + unsettled < task.startedAt };
}
