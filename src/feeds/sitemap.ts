import { Readable } from 'node:stream';
import { ErrorLevel, SitemapIndexStream, SitemapStream, streamToPromise, type SitemapItemLoose } from 'sitemap';
import { absolute, file } from '../addresses.ts';
import type { Site } from '../model/site.ts';

/** One page that search engines may list. All addresses are absolute URLs. */
export interface SitemapEntry {
  readonly loc: string;
  /** Every language of the page, its own and `x-default` included; left out where it has only one. */
  readonly alternates?: readonly { readonly hreflang: string; readonly href: string }[];
  readonly lastmod?: Date | undefined;
  /** Pictures that readers see without asking. */
  readonly images?: readonly string[];
}

export interface SitemapFile {
  /** `sitemap-1.xml` */
  readonly name: string;
  readonly xml: string;
  /** The newest `lastmod` in it. */
  readonly lastmod: Date | undefined;
}

export interface Sitemaps {
  /** Its name is always `sitemap.xml`. */
  readonly index: SitemapFile;
  readonly files: readonly SitemapFile[];
}

/** What one file may hold (https://www.sitemaps.org/protocol.html). */
export interface SitemapLimits {
  readonly urls: number;
  readonly bytes: number;
}
const standardLimits: SitemapLimits = { urls: 50_000, bytes: 50 * 1024 * 1024 };

const namespaces = { news: false, video: false, xhtml: true, image: true };

/**
 * The sitemap of the whole site, in the order of the URLs, whatever the order of `entries`. A language that does not
 * name a page that names it is a RangeError: search engines ignore hreflang that is not mutual.
 */
export async function sitemapFiles(
  entries: readonly SitemapEntry[],
  site: Pick<Site, 'url'>,
  limits: SitemapLimits = standardLimits,
): Promise<Sitemaps> {
  refuseOneSided(entries);
  const sorted = entries.toSorted((a, b) => (a.loc < b.loc ? -1 : a.loc > b.loc ? 1 : 0));
  const parts = await split(sorted, limits);
  const files = parts.map(({ xml, lastmod }, index) => ({ name: `sitemap-${String(index + 1)}.xml`, xml, lastmod }));
  return { index: await indexOf(files, site), files };
}

/** The absolute URL of a sitemap file. */
export function sitemapUrl(site: Pick<Site, 'url'>, name = 'sitemap.xml'): string {
  return absolute(site, file(site, `/${name}`));
}

type Part = Omit<SitemapFile, 'name'>;

/** Halves what does not fit, so that the files are as few and as even as can be. */
async function split(entries: readonly SitemapEntry[], limits: SitemapLimits): Promise<readonly Part[]> {
  if (entries.length <= limits.urls) {
    const xml = await written(entries);
    if (entries.length === 1 || Buffer.byteLength(xml) <= limits.bytes) return [{ xml, lastmod: newest(entries) }];
  }
  const middle = Math.ceil(entries.length / 2);
  return [...(await split(entries.slice(0, middle), limits)), ...(await split(entries.slice(middle), limits))];
}

async function written(entries: readonly SitemapEntry[]): Promise<string> {
  const stream = new SitemapStream({ level: ErrorLevel.THROW, xmlns: namespaces });
  return (await streamToPromise(Readable.from(entries.map(asItem)).pipe(stream))).toString('utf8');
}

function asItem({ loc, alternates = [], lastmod, images = [] }: SitemapEntry): SitemapItemLoose {
  return {
    url: loc,
    links: alternates.map(({ hreflang, href }) => ({ lang: hreflang, url: href })),
    img: images.map((url) => ({ url })),
    ...(lastmod && { lastmod: lastmod.toISOString() }),
  };
}

async function indexOf(files: readonly SitemapFile[], site: Pick<Site, 'url'>): Promise<SitemapFile> {
  const items = files.map(({ name, lastmod }) => ({
    url: sitemapUrl(site, name),
    ...(lastmod && { lastmod: lastmod.toISOString() }),
  }));
  const stream = Readable.from(items).pipe(new SitemapIndexStream({ level: ErrorLevel.THROW }));
  const lastmod = newest(files);
  return { name: 'sitemap.xml', xml: (await streamToPromise(stream)).toString('utf8'), lastmod };
}

function newest(dated: readonly { readonly lastmod?: Date | undefined }[]): Date | undefined {
  const instants = dated.flatMap(({ lastmod }) => (lastmod ? [lastmod.getTime()] : []));
  return instants.length > 0 ? new Date(instants.reduce((a, b) => Math.max(a, b))) : undefined;
}

function refuseOneSided(entries: readonly SitemapEntry[]): void {
  const named = new Map(entries.map(({ loc, alternates = [] }) => [loc, new Set(alternates.map(({ href }) => href))]));
  for (const [loc, hrefs] of named)
    for (const href of hrefs)
      if (!named.get(href)?.has(loc))
        throw new RangeError(`${loc} names ${href} as its translation, which does not name it.`);
}
