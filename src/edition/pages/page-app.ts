import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { setPageData, type PageData } from '../../catalog/page-data.ts';
import type { SheetsOfPages } from '../bundle/make-bundle.ts';

/** A page of an edition, in plain values, so that any thread can render it. */
export interface PageJob {
  readonly url: string;
  readonly route: string;
  readonly component: string;
  /** Of its file, from the edition's folder. */
  readonly path: string;
}

/** The bundled site, given what its pages show. */
export interface PageApp {
  /** Every page of the site, each address once. @throws Error where two pages have one address. */
  readonly pages: () => Promise<readonly PageJob[]>;
  readonly render: (job: PageJob) => Promise<Response>;
}

/** The modules that render a site's pages. */
export interface PageModules {
  /** URL of the module that holds them all. */
  readonly entry: string;
  readonly sheets: SheetsOfPages;
  /** Where the site stands: scheme and host. */
  readonly origin: string;
  /** Path of the site on its host: empty, or `/news`. */
  readonly base: string;
}

/** The part of Astro's own application that its default prerenderer uses, too. */
interface App extends StaticPathsApp {
  readonly routeCache: NonNullable<StaticPathsApp['routeCache']>;
  setInternals(internals: object): void;
  setOptions(options: object): void;
  render(request: Request, options: { readonly routeData: RouteData }): Promise<Response>;
}

type RouteData = StaticPathsApp['manifest']['routes'][number]['routeData'];

/** Opens the bundled site on this thread, in place of one that was opened before. */
export async function openPageApp({ entry, sheets, origin, base }: PageModules, data: PageData): Promise<PageApp> {
  setPageData(data);
  const { app } = (await import(entry)) as { readonly app: App };
  app.setInternals({ pagesByKeys: sheets, entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: warn } } } });
  app.routeCache.clearAll();
  importOnce(app);
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [keyOf(routeData), routeData]));
  return {
    pages: async () => {
      const paths = await new StaticPaths(app).getAll();
      return distinct(paths.map(({ pathname, route }) => pageJob(pathname, route, { origin, base })));
    },
    render: ({ url, route, component }) => {
      const routeData = routes.get(keyOf({ route, component }));
      if (!routeData) throw new RangeError(`Astro has bundled no ${component} for ${route}.`);
      return app.render(new Request(url), { routeData });
    },
  };
}

function keyOf({ route, component }: Pick<RouteData, 'route' | 'component'>): string {
  return `${route} ${component}`;
}

/** A page lies in a folder of its own; a feed or the like, and the page of what is not found, in a file of their own name. */
function pageJob(
  pathname: string,
  { type, route, component }: RouteData,
  site: { origin: string; base: string },
): PageJob {
  const name = pathname.replace(/^\/|\/$/gu, '');
  const address = type === 'page' && name !== '' ? `${name}/` : name;
  const path = type === 'page' && name !== '404' ? `${address}index.html` : type === 'page' ? '404.html' : name;
  return { url: `${site.origin}${site.base}/${address}`, route, component, path: decodeURI(path) };
}

function distinct(jobs: readonly PageJob[]): readonly PageJob[] {
  const seen = new Map<string, PageJob>();
  for (const job of jobs) {
    const other = seen.get(job.path);
    if (other) throw new Error(`${job.path} is made twice: by ${other.component} and by ${job.component}.`);
    seen.set(job.path, job);
  }
  return jobs;
}

/** Astro would ask the loader of modules for a page's module with every address of it. */
function importOnce({ manifest: { pageMap } }: App): void {
  for (const [component, load] of pageMap ?? []) {
    let page: ReturnType<typeof load> | undefined;
    pageMap?.set(component, () => (page ??= load()));
  }
}

function warn({ level, message }: { readonly level: string; readonly message: string }): boolean {
  if (level === 'warn' || level === 'error') process.stderr.write(`${message}\n`);
  return true;
}
