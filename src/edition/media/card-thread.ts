import { openWorkerPool } from '../../io/worker-pool.ts';
import { readManifest } from '../output/manifest.ts';
import type { EditionFolders } from '../output/unchanged-since-last-edition.ts';
import type { CardJob } from './card-jobs.ts';

export interface CardTask {
  readonly jobs: readonly CardJob[];
  readonly folders: EditionFolders;
  readonly cache: string;
  /** SHA-256 of the last edition's cards by path. */
  readonly lastDigests: ReadonlyMap<string, string>;
}

/**
 * Renders every card into the edition on a thread of its own, while Astro writes pages.
 * @param cache absolute.
 * @returns the files of the cache that hold some of them.
 */
export async function drawCards(
  jobs: readonly CardJob[],
  folders: EditionFolders,
  cache: string,
): Promise<readonly string[]> {
  if (jobs.length === 0) return [];
  const distinct = [...new Map(jobs.map((job) => [job.card.path, job])).values()];
  const task: CardTask = { jobs: distinct, folders, cache, lastDigests: await cardsOf(folders.last) };
  const pool = openWorkerPool(new URL('card-worker.ts', import.meta.url));
  try {
    return (await pool.run('renderAll', task)) as readonly string[];
  } finally {
    await pool.close();
  }
}

/** None where there is no edition. */
async function cardsOf(edition: string): Promise<ReadonlyMap<string, string>> {
  try {
    const { files } = await readManifest(edition);
    const cards = Object.entries(files).filter(([path]) => path.startsWith('cards/'));
    return new Map(cards.map(([path, digest]) => [`/${path}`, digest]));
  } catch {
    return new Map();
  }
}
