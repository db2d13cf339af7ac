import type { Stats } from 'node:fs';
import { readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bytesOfEntry } from './cache.ts';

/** Two gibibytes: the pictures of some thousand stories. */
export const largestCache = 2 * 2 ** 30;

/** Another build may still be reading what it has asked for so many milliseconds ago. */
const stillRead = 3_600_000;

/** Written into an entry whenever an edition shows it: its time says when that was last. */
const markName = 'shown';

interface Kept {
  readonly folder: string;
  readonly bytes: number;
  readonly shownAt: number;
}

/**
 * Removes pictures from the cache, those first that no edition has shown for the longest time, until it holds no more than
 * `limit` bytes. What the present edition shows is never removed, nor what another build may be reading.
 * @param shown the files of the present edition, as they lie in the cache.
 */
export async function boundCache(cache: string, shown: Iterable<string>, limit = largestCache): Promise<void> {
  const present = new Set([...shown].map((file) => dirname(file)));
  for (const folder of present) await writeFile(join(folder, markName), '');
  const folder = join(cache, 'pictures');
  const names = await readdir(folder).catch(() => []);
  const weights = await Promise.all(names.map((name) => weighed(join(folder, name))));
  const kept = weights.filter((one) => one !== undefined);
  const now = Math.max(0, ...kept.map(({ shownAt }) => shownAt));
  let total = kept.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const one of kept.toSorted((a, b) => a.shownAt - b.shownAt)) {
    if (total <= limit || now - one.shownAt < stillRead) return;
    if (present.has(one.folder)) continue;
    await rm(one.folder, { recursive: true, force: true });
    total -= one.bytes;
  }
}

/** `undefined` where the folder is gone: a build at the same time has moved what it had unfinished, or removed it. */
async function weighed(folder: string): Promise<Kept | undefined> {
  const mark = (await timesOf(join(folder, markName))) ?? (await timesOf(folder));
  return mark && { folder, bytes: await bytesOfEntry(folder), shownAt: mark.mtimeMs };
}

async function timesOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch {
    return undefined;
  }
}
