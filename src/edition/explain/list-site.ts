import { join } from 'node:path';
import { basePath } from '../../addresses.ts';
import { toProblems } from '../../desk/report/to-problems.ts';
import type { Newsroom } from '../../model/newsroom.ts';
import type { Problem } from '../../model/problem.ts';
import type { Bodies } from '../../model/public-newsroom.ts';
import { publicAt } from '../../newsroom/publication.ts';
import { cacheBodies } from '../bodies/body-cache.ts';
import { bodiesInFiles } from '../bodies/bodies-in-files.ts';
import { keptBundle } from '../bundle/kept-bundle.ts';
import { newsroomReadings, openNewsroom } from '../open-newsroom.ts';
import { openPageApp, type ListedPage } from '../pages/page-app.ts';
import { pageKeys } from '../pages/page-keys.ts';
import { prepare, type Prepared } from '../prepare.ts';
import { bodiesPath, cacheFolder } from '../settings/paths.ts';
import { programVersion } from '../settings/program-version.ts';
import type { Settings } from '../settings/settings.ts';

/** A page of the edition that would be built now. */
export interface SitePage extends ListedPage {
  /** `undefined` for one that asks for more than it is given: it is made for every edition. */
  readonly key: string | undefined;
}

/** The pages of the edition that would be built now, none of them rendered, and all that they are given. */
export interface ListedSite {
  readonly kind: 'listed';
  /** The content folder, absolute. */
  readonly content: string;
  readonly pages: readonly SitePage[];
  readonly published: Newsroom;
  readonly prepared: Prepared;
  readonly bodies: Bodies;
  /** Of the program. */
  readonly version: string;
}

/** Why no edition can be built: what a build would tell. */
export interface RefusedSite {
  readonly kind: 'refused';
  readonly problems: readonly Problem[];
}

/** Lists the pages of a newsroom as a build does, from the same caches. */
export async function listSite(settings: Settings): Promise<ListedSite | RefusedSite> {
  const { content, now, language } = settings;
  const version = programVersion();
  const read = newsroomReadings(content, { areTreesWanted: true });
  const reading = await openNewsroom({ ...settings, least: 'error', read });
  if (!reading.newsroom) return { kind: 'refused', problems: reading.problems };
  const published = publicAt(reading.newsroom, now);
  // Open as long as the process: HTML is read when somebody looks into it.
  const render = cacheBodies(bodiesInFiles(bodiesPath(content), version));
  const prepared = await prepare(published, { content, cache: cacheFolder }, { render, trees: reading.trees });
  if (prepared.findings.length > 0) return { kind: 'refused', problems: await toProblems(prepared.findings, language) };
  const { newsroom } = prepared;
  const bodies = await prepared.renderBodies();
  const bundle = await keptBundle(newsroom.site, { folder: join(cacheFolder, 'bundles'), version });
  const where = { origin: new URL(newsroom.site.url).origin, base: basePath(newsroom.site) };
  const app = await openPageApp({ ...bundle, ...where });
  const listed = await app.listPages({ newsroom, bodies: Promise.resolve(bodies) });
  const keyOf = pageKeys(version);
  const pages = listed.map((page) => ({ ...page, key: keyOf(page) }));
  return { kind: 'listed', content, pages, published, prepared, bodies, version };
}
