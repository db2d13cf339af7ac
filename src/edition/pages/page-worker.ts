import { workerData } from 'node:worker_threads';
import { setBodyTexts } from '../../catalog/body-html.ts';
import type { BodyTexts } from '../../model/public-newsroom.ts';
import type { EditionFolders } from '../output/unchanged-since-last-edition.ts';
import { openPageApp, type ListedPage, type PageApp, type PageModules } from './page-app.ts';
import { writePage } from './write-page.ts';

/** What a thread needs to render any page of an edition that it is given. */
export interface PageOrder {
  readonly modules: PageModules;
  readonly texts: BodyTexts;
  readonly folders: EditionFolders;
}

let opened: Promise<PageApp> | undefined;

/** Renders pages in a worker thread, whose data are the modules of all pages and the HTML of bodies, and writes them. */
export async function makePages(pages: readonly ListedPage[]): Promise<void> {
  // Tinypool puts its own data before what it was given.
  const [, { modules, texts, folders }] = workerData as readonly [unknown, PageOrder];
  setBodyTexts(texts);
  opened ??= openPageApp(modules);
  const app = await opened;
  for (const page of pages) await writePage(page.job.path, await app.render(page), folders);
}
