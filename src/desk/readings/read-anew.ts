import type { OwnSettings } from '../load/own-settings.ts';
import { packTree } from '../../markdown/parse/pack-tree.ts';
import type { ReadEntry, RecordFile } from '../load/read-entry.ts';
import { reader, type Reading } from './reading.ts';
import { stampNow, type Stamp } from './stamp.ts';

/** A reading and how its file looked from outside before it was read. */
export type StampedReading = Stamp & (WholeReading | PartReading);

interface WholeReading {
  readonly reading: Reading;
  /** That of its body as `packTree` has it; left out where nobody wants it. */
  readonly tree?: string | undefined;
}

/** Of a file that is to be read again the next time. */
interface PartReading {
  readonly reading: undefined;
  readonly read: ReadEntry<object>;
}

/** Files to read, and what their readings depend on. */
export interface ReadingTask {
  readonly content: string;
  readonly files: readonly RecordFile[];
  readonly settings: OwnSettings;
  /** They are most of what would go from thread to thread. */
  readonly areTreesWanted: boolean;
  /** By the clock of the disk, in milliseconds. */
  readonly startedAt: number;
}

/** Reads files one after another on this thread. */
export function readAnew(task: ReadingTask): readonly StampedReading[] {
  const read = reader(task.content, task.settings);
  return task.files.map((file) => {
    const stamp = stampNow(task, file.path);
    const { reading, read: entry, body } = read(file);
    if (!reading) return { ...stamp, reading, read: entry };
    const isTreeWanted = task.areTreesWanted || namesOwnHeadings(reading);
    return { ...stamp, reading, tree: isTreeWanted && body ? packTree(body.tree) : undefined };
  });
}

/** Such a link is held to the tree of its own page, which would be parsed again for it. */
function namesOwnHeadings({ inBody }: Reading): boolean {
  return inBody.links.some(({ scheme }) => scheme === 'fragment');
}
