import { workerData } from 'node:worker_threads';
import { setPageData } from '../../catalog/page-data.ts';
import type { Bodies, PublicNewsroom } from '../../model/public-newsroom.ts';
import type { EditionFolders } from '../output/unchanged-since-last-edition.ts';
import { writePage } from './write-page.ts';

/** What Astro knows of each page's style sheets, by its own key. */
export type SheetsOfPages = ReadonlyMap<string, { readonly styles: readonly unknown[] }>;

/** What a thread needs to render any page of an edition. */
export interface Bundle {
  readonly entry: string;
  readonly sheets: SheetsOfPages;
  readonly newsroom: PublicNewsroom;
  readonly bodies: Bodies;
  readonly folders: EditionFolders;
}

export interface PageJob {
  readonly url: string;
  readonly route: string;
  readonly component: string;
  /** Of its file, from the edition's folder. */
  readonly path: string;
}

interface Route {
  readonly route: string;
  readonly component: string;
}

/** The part of Astro's own application that its default prerenderer uses, too. */
export interface App {
  readonly manifest: {
    readonly routes: readonly { readonly routeData: Route }[];
    /** By component: what imports its page. */
    readonly pageMap?: Map<string, () => Promise<unknown>>;
  };
  setInternals(internals: object): void;
  setOptions(options: object): void;
  render(request: Request, options: { readonly routeData: Route }): Promise<Response>;
}

let opened: Promise<App> | undefined;

/** Renders pages in a worker thread, whose data are the bundle of all pages and all that they show, and writes them. */
export async function makePages(jobs: readonly PageJob[]): Promise<void> {
  for (const job of jobs) await makePage(job);
}

async function makePage({ url, route, component, path }: PageJob): Promise<void> {
  opened ??= openApp();
  const app = await opened;
  const found = app.manifest.routes.find(
    ({ routeData }) => routeData.route === route && routeData.component === component,
  );
  if (!found) throw new RangeError(`Astro has bundled no ${component} for ${route}.`);
  const response = await app.render(new Request(url), { routeData: found.routeData });
  await writePage(path, response, order().folders);
}

/** Tinypool puts its own data before what it was given. */
function order(): Bundle {
  const [, bundle] = workerData as readonly [unknown, Bundle];
  return bundle;
}

async function openApp(): Promise<App> {
  const { entry, sheets, newsroom, bodies } = order();
  setPageData({ newsroom, bodies: Promise.resolve(bodies) });
  const { app } = (await import(entry)) as { readonly app: App };
  app.setInternals({ pagesByKeys: sheets, entrySpecifierToBundleMap: new Map() });
  importOnce(app);
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: warn } } } });
  return app;
}

/** Astro would ask the loader of modules for a page's module with every address of it. */
export function importOnce({ manifest: { pageMap } }: App): void {
  for (const [component, load] of pageMap ?? []) {
    let page: Promise<unknown> | undefined;
    pageMap?.set(component, () => (page ??= load()));
  }
}

function warn({ level, message }: { readonly level: string; readonly message: string }): boolean {
  if (level === 'warn' || level === 'error') process.stderr.write(`${message}\n`);
  return true;
}
