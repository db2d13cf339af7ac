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

/** A page and all that it is given; `undefined` where it asks the catalog itself, as only pages without parameters can. */
export interface ListedPage {
  readonly job: PageJob;
  readonly props: object | undefined;
}

/** The bundled site. */
export interface PageApp {
  /**
   * Every page of the site, each address once, given its props.
   * @throws Error where two pages have one address.
   */
  readonly listPages: (data: PageData) => Promise<readonly ListedPage[]>;
  /** A page that is given these props and no others. One at a time. */
  readonly render: (page: ListedPage) => Promise<Response>;
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

type CachedRoute = Parameters<App['routeCache']['set']>[1];
type RouteData = StaticPathsApp['manifest']['routes'][number]['routeData'];

/** Opens the bundled site on this thread, in place of one that was opened before. */
export async function openPageApp({ entry, sheets, origin, base }: PageModules): Promise<PageApp> {
  const { app } = (await import(entry)) as { readonly app: App };
  app.setInternals({ pagesByKeys: sheets, entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: warn } } } });
  importOnce(app);
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [keyOf(routeData), routeData]));
  return {
    listPages: async (data) => {
      setPageData(data);
      app.routeCache.clearAll();
      return distinct(await listPages(app, { origin, base }));
    },
    render: async ({ job: { url, route, component }, props }) => {
      const routeData = routes.get(keyOf({ route, component }));
      if (!routeData) throw new RangeError(`Astro has bundled no ${component} for ${route}.`);
      if (props) await giveProps(app, routeData, props);
      return app.render(new Request(url), { routeData });
    },
  };
}

/** Astro gives a page the props under which it has been listed. Here it is the only one that was. */
async function giveProps(app: App, routeData: RouteData, props: object): Promise<void> {
  const page = await app.manifest.pageMap?.get(routeData.component)?.();
  const staticPaths = Object.assign([], { keyed: { get: () => ({ props }) } });
  app.routeCache.clearAll();
  app.routeCache.set(routeData, { mod: await page?.page(), staticPaths } as unknown as CachedRoute);
}

/** Astro lists the paths of a route in the order in which the page has told them with its props. */
async function listPages(app: App, site: { origin: string; base: string }): Promise<readonly ListedPage[]> {
  const paths = await new StaticPaths(app).getAll();
  return [...Map.groupBy(paths, ({ route }) => route)].flatMap(([route, of]) => {
    const told = app.routeCache.get(route)?.staticPaths;
    return of.map(({ pathname }, index) => ({ job: pageJob(pathname, route, site), props: told?.[index]?.props }));
  });
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

function distinct(pages: readonly ListedPage[]): readonly ListedPage[] {
  const seen = new Map<string, PageJob>();
  for (const { job } of pages) {
    const other = seen.get(job.path);
    if (other) throw new Error(`${job.path} is made twice: by ${other.component} and by ${job.component}.`);
    seen.set(job.path, job);
  }
  return pages;
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
