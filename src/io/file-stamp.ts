import { lstatSync } from 'node:fs';

export interface FileStamp {
  /** Times of writing and of change, size and place on the disk. Both times count: tools that copy files can set back the first. */
  readonly text: string;
  /** The later of the two times, in milliseconds. */
  readonly changedAt: number;
}

/** What a file looks like from outside: another stamp, another file. `undefined` where there is none. Follows no link. */
export function stampOf(path: string): FileStamp | undefined {
  const facts = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (!facts) return undefined;
  const { mtimeNs, ctimeNs, mtimeMs, ctimeMs, size, ino } = facts;
  const changedAt = Number(mtimeMs > ctimeMs ? mtimeMs : ctimeMs);
  return { text: `${String(mtimeNs)} ${String(ctimeNs)} ${String(size)} ${String(ino)}`, changedAt };
}
