import { workerData } from 'node:worker_threads';
import { withdrawPageData, type PageData } from '../../catalog/page-data.ts';
import type { Bodies, PublicNewsroom } from '../../model/public-newsroom.ts';
import type { EditionFolders } from '../output/unchanged-since-last-edition.ts';
import { openPageApp, type PageApp, type PageJob, type PageModules } from './page-app.ts';
import { writePage } from './write-page.ts';

/** What a thread needs to render any page of an edition. */
export interface PageOrder {
  readonly modules: PageModules;
  readonly newsroom: PublicNewsroom;
  readonly bodies: Bodies;
  readonly folders: EditionFolders;
}

/** Pages show what they are given: the catalog is closed before the first is rendered. */
async function openWorkerApp(modules: PageModules, data: PageData): Promise<PageApp> {
  const app = await openPageApp(modules, data);
  withdrawPageData();
  return app;
}

let opened: Promise<PageApp> | undefined;

/** Renders pages in a worker thread, whose data are the modules of all pages and all that they show, and writes them. */
export async function makePages(jobs: readonly PageJob[]): Promise<void> {
  // Tinypool puts its own data before what it was given.
  const [, { modules, newsroom, bodies, folders }] = workerData as readonly [unknown, PageOrder];
  opened ??= openWorkerApp(modules, { newsroom, bodies: Promise.resolve(bodies) });
  const app = await opened;
  for (const job of jobs) await writePage(job.path, await app.render(job), folders);
}
