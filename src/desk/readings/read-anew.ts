import { join } from 'node:path';
import { stampOf } from '../../io/file-stamp.ts';
import type { OwnSettings } from '../load/own-settings.ts';
import type { RecordFile } from '../load/read-entry.ts';
import { reader, type FreshReading } from './reading.ts';

export interface Stamp {
  readonly stamp: string;
  /** Whether the file had been left alone for long enough that the same stamp vouches for the same bytes. */
  readonly isSettled: boolean;
}

/** A reading and how its file looked from outside before it was read. */
export type StampedReading = FreshReading & Stamp;

/** Files to read, and what their readings depend on. */
export interface ReadingTask {
  readonly content: string;
  readonly files: readonly RecordFile[];
  readonly settings: OwnSettings;
  /** By the clock of the disk, in milliseconds. */
  readonly startedAt: number;
}

/**
 * A file that was written a moment ago can be written again and look the same from outside, as the clocks of file systems
 * go in steps. Milliseconds.
 */
const unsettled = 2000;

export function stampNow({ content, startedAt }: Pick<ReadingTask, 'content' | 'startedAt'>, path: string): Stamp {
  const stamp = stampOf(join(content, path));
  return { stamp: stamp?.text ?? '', isSettled: stamp !== undefined && stamp.changedAt + unsettled < startedAt };
}

/** Reads files one after another on this thread. */
export function readAnew(task: ReadingTask): readonly StampedReading[] {
  const read = reader(task.content, task.settings);
  return task.files.map((file) => ({ ...stampNow(task, file.path), ...read(file) }));
}
