import { stat } from 'node:fs/promises';

/**
 * What a file looks like from outside: the same stamp, the same bytes. `undefined` where there is no such file. Both times
 * count, since tools that copy files can set back the one of writing.
 */
export async function stampOf(path: string): Promise<string | undefined> {
  try {
    const { mtimeNs, ctimeNs, size, ino } = await stat(path, { bigint: true });
    return [mtimeNs, ctimeNs, size, ino].join(' ');
  } catch {
    return undefined;
  }
}
