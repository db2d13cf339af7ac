import { Tinypool } from 'tinypool';
import { readManifest } from './manifest.ts';
import type { CardJob } from './share-cards.ts';

/** What a thread must know to print the cards of an edition. */
export interface CardOrder {
  readonly jobs: readonly CardJob[];
  /** The edition that is being made. */
  readonly staging: string;
  readonly cache: string;
  /** The edition before it, with the SHA-256 of its cards by path. */
  readonly last: { readonly folder: string; readonly digests: ReadonlyMap<string, string> };
}

/** What became of the cards. */
export interface DrawnCards {
  /** Files of the cache that hold some of them. */
  readonly kept: readonly string[];
  /** SHA-256 of those in which the audit's own rules found nothing. */
  readonly clean: readonly string[];
}

interface Folders {
  readonly staging: string;
  readonly out: string;
  readonly cache: string;
}

/** Prints every card into the edition on a thread of its own, while Astro writes pages. */
export async function drawCards(jobs: readonly CardJob[], { staging, out, cache }: Folders): Promise<DrawnCards> {
  if (jobs.length === 0) return { kept: [], clean: [] };
  const distinct = [...new Map(jobs.map((job) => [job.card.path, job])).values()];
  const order: CardOrder = { jobs: distinct, staging, cache, last: { folder: out, digests: await cardsOfLast(out) } };
  const pool = new Tinypool({
    filename: new URL('card-worker.ts', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: 1,
    maxThreads: 1,
    isolateWorkers: false,
  });
  try {
    return (await pool.run(order, { name: 'printAll' })) as DrawnCards;
  } finally {
    await pool.destroy();
  }
}

/** None where there is no last edition. */
async function cardsOfLast(out: string): Promise<ReadonlyMap<string, string>> {
  try {
    const { files } = await readManifest(out);
    const cards = Object.entries(files).filter(([path]) => path.startsWith('cards/'));
    return new Map(cards.map(([path, digest]) => [`/${path}`, digest]));
  } catch {
    return new Map();
  }
}
