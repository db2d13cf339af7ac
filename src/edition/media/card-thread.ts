import { existsSync } from 'node:fs';
import { cardInCache } from '../../cards/card-cache.ts';
import { openWorkerPool } from '../../io/worker-pool.ts';
import { tellCounts } from '../../progress/phases.ts';
import type { EditionFolders } from '../output/unchanged-since-last-edition.ts';
import type { CardJob } from './card-jobs.ts';

export interface CardTask {
  readonly jobs: readonly CardJob[];
  readonly folders: EditionFolders;
  readonly cache: string;
}

interface Drawing extends Pick<CardTask, 'folders' | 'cache'> {
  /** Takes a card over from the last edition, where it is there. @returns whether the edition has it now. */
  readonly take: (path: string) => boolean;
}

/**
 * Puts every card into the edition: those that the last one does not have are rendered, on a thread of their own, while pages are
 * written.
 * @returns the files of the cache that hold some of them.
 */
export async function drawCards(jobs: readonly CardJob[], { take, ...task }: Drawing): Promise<readonly string[]> {
  const distinct = [...new Map(jobs.map((job) => [job.card.path, job])).values()];
  const fresh = distinct.filter(({ card }) => !take(card.path.replace(/^\//u, '')));
  tellCounts('cards', { drawn: fresh.length, 'taken over': distinct.length - fresh.length });
  if (fresh.length > 0) await renderAll({ ...task, jobs: fresh });
  const cached = distinct.flatMap(({ card, picture }) => (picture ? cardInCache(task.cache, card) : []));
  return cached.filter((file) => existsSync(file));
}

async function renderAll(task: CardTask): Promise<void> {
  const pool = openWorkerPool(new URL('card-worker.ts', import.meta.url));
  try {
    await pool.run('renderAll', task);
  } finally {
    await pool.close();
  }
}
