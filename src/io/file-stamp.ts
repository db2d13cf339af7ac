import { lstatSync, type BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';

/**
 * What a file looks like from outside: the same stamp, the same bytes. `undefined` where there is no such file. Both times
 * count, since tools that copy files can set back the one of writing.
 */
export async function stampOf(path: string): Promise<string | undefined> {
  try {
    return stampFrom(await stat(path, { bigint: true }));
  } catch {
    return undefined;
  }
}

export interface DatedStamp {
  readonly stamp: string;
  /** When it got this stamp, by the clock of the disk, in milliseconds. */
  readonly changedAt: number;
}

/** The same at once, of the path itself where it is a link: thousands of files are asked faster one by one than from other threads. */
export function datedStampOf(path: string): DatedStamp | undefined {
  const facts = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (!facts) return undefined;
  const { mtimeMs, ctimeMs } = facts;
  return { stamp: stampFrom(facts), changedAt: Number(mtimeMs > ctimeMs ? mtimeMs : ctimeMs) };
}

function stampFrom({ mtimeNs, ctimeNs, size, ino }: BigIntStats): string {
  return [mtimeNs, ctimeNs, size, ino].join(' ');
}
