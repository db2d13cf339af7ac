import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { withdrawPageData, type PageData } from '../../catalog/page-data.ts';
import type { BodyTexts } from '../../model/public-newsroom.ts';
import { openWorkerPool } from '../../io/worker-pool.ts';
import { inPhase, stepsOf, tellCounts } from '../../progress/phases.ts';
import type { TakenOver } from '../output/taken-over.ts';
import type { EditionFolders } from '../output/unchanged-since-last-edition.ts';
import { batched } from './batch.ts';
import { openPageApp, type ListedPage, type PageApp, type PageModules } from './page-app.ts';
import { pageKeys } from './page-keys.ts';
import type { PageOrder } from './page-worker.ts';
import { writePage } from './write-page.ts';

/** Below so many pages, a thread takes longer to start than it saves. */
export const manyPages = 600;

/** Pages that are sent to a thread together: telling it of one, and hearing of it, takes as long as making a small one. */
const batchSize = 12;
/** What waits at each thread: it has the next before it is done with the last. */
const batchesAhead = 2;

interface Making {
  readonly modules: PageModules;
  readonly folders: EditionFolders;
  /** Of the program. */
  readonly version: string;
  readonly take: TakenOver['take'];
  /** Paths of files that are copied from `public/`. */
  readonly uploads: ReadonlySet<string>;
  /** From how many pages on other threads help. */
  readonly from: number;
}

/** Every page of an edition by its path: the key of it, or `undefined`. */
export type MadePages = ReadonlyMap<string, string | undefined>;

/**
 * Puts every page of the site into an edition: from the last edition where it was made from the same, else rendered. Many are
 * rendered on every core: whatever other threads have room for goes to them, and this one makes the rest. Which thread made a
 * page cannot be seen on it.
 * @throws Error where a file of `public/` has the name of a page.
 */
export async function makePages(data: PageData, making: Making): Promise<MadePages> {
  const { modules, folders, take } = making;
  const app = await openPageApp(modules);
  const listed = await inPhase('listing', () => app.listPages(data));
  refuseHidden(listed, making.uploads);
  const keys = await inPhase('keys', () => keysByPath(listed, making.version));
  const asking = listed.filter(({ props }) => props === undefined);
  for (const page of asking) await writePage(page.job.path, await app.render(page), folders);
  // From here on, pages show what they are given.
  withdrawPageData();
  const pages = listed.filter(({ job }) => {
    const key = keys.get(job.path);
    return key !== undefined && !take(job.path, key);
  });
  const rendered = asking.length + pages.length;
  tellCounts('pages', { rendered, 'taken over': listed.length - rendered });
  const { texts } = await data.bodies;
  await inPhase('pages', () => renderPages(pages, { app, texts, making }));
  return keys;
}

interface Rendering {
  readonly app: PageApp;
  readonly texts: BodyTexts;
  readonly making: Making;
}

async function renderPages(pages: readonly ListedPage[], { app, texts, making }: Rendering): Promise<void> {
  const { modules, folders, from } = making;
  const step = stepsOf('pages', pages.length);
  const isWorthThreads = pages.length >= from && availableParallelism() > 1;
  const threads = isWorthThreads ? openThreads({ modules, folders, texts }) : undefined;
  const elsewhere: Promise<void>[] = [];
  try {
    for (const page of pages) {
      if (threads?.hasRoom() === true) {
        const made = threads.makePage(page).then(() => {
          step();
        });
        // Whether it failed is asked when all have been sent.
        made.catch(() => undefined);
        elsewhere.push(made);
      } else {
        await writePage(page.job.path, await app.render(page), folders);
        step();
        // Nothing of this waits for anything, so that threads would not be heard.
        await setImmediate();
      }
    }
    await Promise.all(elsewhere);
  } finally {
    await threads?.close();
    await Promise.allSettled(elsewhere);
  }
}

function refuseHidden(pages: readonly ListedPage[], uploads: ReadonlySet<string>): void {
  for (const { job } of pages)
    if (uploads.has(job.path))
      throw new Error(`public/${job.path} has the name of a page. Rename it: the page would not be seen.`);
}

function keysByPath(pages: readonly ListedPage[], version: string): MadePages {
  const keyOf = pageKeys(version);
  return new Map(pages.map((page) => [page.job.path, keyOf(page)]));
}

interface Threads {
  readonly hasRoom: () => boolean;
  readonly makePage: (page: ListedPage) => Promise<void>;
  readonly close: () => Promise<void>;
}

function openThreads(order: PageOrder): Threads {
  const count = availableParallelism() - 1;
  const pool = openWorkerPool(new URL('page-worker.ts', import.meta.url), {
    threads: count,
    tasksPerThread: batchesAhead,
    data: order,
  });
  let waiting = 0;
  const inSheaves = batched(batchSize, (pages: readonly ListedPage[]) => pool.run('makePages', pages));
  return {
    hasRoom: () => waiting < count * batchesAhead * batchSize,
    makePage: async (page) => {
      waiting += 1;
      try {
        await inSheaves(page);
      } finally {
        waiting -= 1;
      }
    },
    close: () => pool.close(),
  };
}
