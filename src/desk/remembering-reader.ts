import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { readEntry, type Read, type ReadEntry } from './read-entry.ts';

/**
 * Reads a file again only where it has changed since the last time. A file is known by its place and language, which also
 * decide its schema, and as unchanged by its size, its times and its number on the disk.
 */
export function rememberingReader(): Read {
  const memory = new Map<string, { readonly stamp: string; readonly read: ReadEntry<unknown> }>();
  return async <Schema extends z.ZodObject>(
    ...file: Parameters<typeof readEntry<Schema>>
  ): Promise<ReadEntry<z.output<Schema>>> => {
    const [content, { path, id, language }] = file;
    const key = JSON.stringify([content, path, id, language]);
    const stamp = await stampOf(join(content, path));
    const known = memory.get(key);
    if (known && known.stamp === stamp) return known.read as ReadEntry<z.output<Schema>>;
    const read = await readEntry(...file);
    if (stamp !== undefined) memory.set(key, { stamp, read });
    return read;
  };
}

/** Taken before reading, so that a change meanwhile is seen the next time; `undefined` where there is no such file any more. */
async function stampOf(path: string): Promise<string | undefined> {
  try {
    const { size, mtimeNs, ctimeNs, ino } = await stat(path, { bigint: true });
    return [size, mtimeNs, ctimeNs, ino].join();
  } catch {
    return undefined;
  }
}
