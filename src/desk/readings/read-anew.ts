import type { OwnSettings } from '../load/own-settings.ts';
import type { RecordFile } from '../load/read-entry.ts';
import { reader, type FreshReading } from './reading.ts';
import { stampNow, type Stamp } from './stamp.ts';

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

/** Reads files one after another on this thread. */
export function readAnew(task: ReadingTask): readonly StampedReading[] {
  const read = reader(task.content, task.settings);
  return task.files.map((file) => ({ ...stampNow(task, file.path), ...read(file) }));
}
