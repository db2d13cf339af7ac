import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { PageData } from '../../catalog/page-data.ts';
import { openWorkerPool } from '../../io/worker-pool.ts';
import { batched } from './batch.ts';
import { importOnce, type App, type Bundle, type PageJob, type SheetsOfPages } from './page-worker.ts';
import type { EditionFolders } from '../output/unchanged-since-last-edition.ts';
import { writePage } from './write-page.ts';

/** Pages that are sent to a thread together: telling it of one, and hearing of it, takes as long as making a small one. */
const batchSize = 12;
/** What waits at each thread: it has the next before it is done with the last. */
const batchesAhead = 2;

/** Below so many pages, a thread takes longer to start than it saves. */
export const manyPages = 600;

interface PageThreadOptions {
  readonly folders: EditionFolders;
  /** Path of the site on its host: empty, or `/news`. */
  readonly base: string;
  /** From how many pages on other threads help. */
  readonly from: number;
}

/**
 * Renders pages on every core. Astro asks for one page after the other on its own thread; whatever the other threads have
 * room for is rendered and written there, by the same bundle, from the same newsroom. Which thread made a page cannot be
 * seen on it.
 */
export function pageThreads({ newsroom, bodies }: PageData, making: PageThreadOptions): AstroIntegration {
  let sheets: () => SheetsOfPages = () => new Map();
  let entry: string | undefined;
  return {
    name: 'page-threads',
    hooks: {
      'astro:build:setup': ({ pages, updateConfig }) => {
        sheets = () => new Map([...pages].map(([key, { styles }]) => [key, { styles }]));
        updateConfig({ plugins: [entryFinder((found) => (entry = found))] });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) =>
          spread(own, making, async () => {
            if (entry === undefined) throw new Error('Astro has bundled no pages.');
            return openThreads({ entry, sheets: sheets(), newsroom, bodies: await bodies, folders: making.folders });
          }),
        );
      },
    },
  };
}

/** Tells where Vite has written the bundle that renders pages. */
function entryFinder(tell: (entry: string) => void) {
  return {
    name: 'prerender-entry-finder',
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'prerender',
    writeBundle({ dir }: { readonly dir?: string }, files: Readonly<Record<string, { readonly name?: string }>>) {
      const entry = Object.keys(files).find((file) => file.startsWith('prerender-entry'));
      if (dir !== undefined && entry !== undefined) tell(pathToFileURL(join(dir, entry)).href);
    },
  };
}

interface Threads {
  readonly hasRoom: () => boolean;
  readonly makePage: (job: PageJob) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Astro's own prerenderer, but that other threads make what pages they have room for, and that nothing is left to be written. */
function spread(own: AstroPrerenderer, making: PageThreadOptions, open: () => Promise<Threads>): AstroPrerenderer {
  let threads: Threads | undefined;
  return {
    ...own,
    name: 'page-threads',
    async setup() {
      await own.setup?.();
      const { app } = own as { readonly app?: App };
      if (app) importOnce(app);
    },
    async getStaticPaths() {
      const paths = await own.getStaticPaths();
      if (paths.length >= making.from && availableParallelism() > 1) threads = await open();
      return paths;
    },
    async render(request, options) {
      const path = fileOf(request.url, making.base);
      if (path === undefined) return own.render(request, options);
      const { route, component } = options.routeData;
      if (threads?.hasRoom() === true) await threads.makePage({ url: request.url, route, component, path });
      else {
        await writePage(path, responseOf(await own.render(request, options)), making.folders);
        // Nothing of this waits for anything, so that threads would not be heard.
        await setImmediate();
      }
      return new Response(null);
    },
    async teardown() {
      await threads?.close();
      await own.teardown?.();
    },
  };
}

/** The file of a page; `undefined` for what is no page of its own folder: a feed, a sitemap, the page of what is not found. */
function fileOf(url: string, base: string): string | undefined {
  const { pathname } = new URL(url);
  if (!pathname.endsWith('/') || pathname === `${base}/404/`) return undefined;
  return `${decodeURI(pathname.slice(base.length + 1))}index.html`;
}

function responseOf(rendered: Awaited<ReturnType<AstroPrerenderer['render']>>): Response {
  return rendered instanceof Response ? rendered : rendered.response;
}

function openThreads(bundle: Bundle): Threads {
  const count = availableParallelism() - 1;
  const pool = openWorkerPool(new URL('page-worker.ts', import.meta.url), {
    threads: count,
    tasksPerThread: batchesAhead,
    data: bundle,
  });
  let waiting = 0;
  const inSheaves = batched(batchSize, (jobs: readonly PageJob[]) => pool.run('makePages', jobs));
  return {
    hasRoom: () => waiting < count * batchesAhead * batchSize,
    makePage: async (job) => {
      waiting += 1;
      try {
        await inSheaves(job);
      } finally {
        waiting -= 1;
      }
    },
    close: () => pool.close(),
  };
}
