import type { Browser } from 'playwright-core';
import { pageEnd, whatRuns, type Runs } from './what-runs.ts';

interface Page {
  readonly name: string;
  readonly html: string;
}

/** Pages that are opened as one document. */
type Bundle = readonly Page[];

/**
 * What runs in each of many pages, by their names. Opening a document takes a browser longer than what stands in it: so many
 * are opened `together`, one after another in one document. Behind each stands a mark that must be found where it stands,
 * since a page that leaves a comment or an element open would hide the next. Where anything is told of a document, its
 * pages are opened again by halves, until it is known in which of them it ran.
 */
export async function whatRunsInPages(
  browser: Browser,
  pages: ReadonlyMap<string, string>,
  together: number,
): Promise<Runs> {
  const all = [...pages].map(([name, html]) => ({ name, html }));
  const leading = all.filter(leadsElsewhere);
  const staying = all.filter((page) => !leadsElsewhere(page));
  const bundles = Array.from({ length: Math.ceil(staying.length / together) }, (_, index) =>
    staying.slice(index * together, (index + 1) * together),
  );
  return runsInBundles(browser, [...bundles, ...leading.map((page) => [page])]);
}

async function runsInBundles(browser: Browser, bundles: readonly Bundle[]): Promise<Runs> {
  const documents = new Map(bundles.map((bundle, index) => [String(index), documentOf(bundle)]));
  const told = [...(await whatRuns(browser, documents))].map(([name, what]) => ({
    bundle: bundles[Number(name)],
    name,
    what,
  }));
  const halves = told.flatMap(({ bundle = [] }) => (bundle.length > 1 ? halvesOf(bundle) : []));
  const inHalves: Runs = halves.length > 0 ? await runsInBundles(browser, halves) : new Map();
  // What runs only where pages stand together is told of all of them.
  const others = told
    .filter(({ bundle = [] }) => !namesOf(bundle).some((name) => inHalves.has(name)))
    .map(({ bundle, name, what }) => [bundle ? namesOf(bundle).join(' + ') : name, what] as const);
  return new Map([...inHalves, ...others]);
}

function namesOf(bundle: Bundle): readonly string[] {
  return bundle.map(({ name }) => name);
}

function halvesOf(bundle: Bundle): readonly Bundle[] {
  const middle = Math.ceil(bundle.length / 2);
  return [bundle.slice(0, middle), bundle.slice(middle)];
}

function documentOf(bundle: Bundle): string {
  return bundle.map((page) => (leadsElsewhere(page) ? page.html : page.html + pageEnd)).join('\n');
}

/** Whether a page leaves at once for another address, as those of old addresses do. */
function leadsElsewhere({ html }: Page): boolean {
  return /<meta\b[^<>]*\bhttp-equiv="refresh"/iu.test(html);
}
