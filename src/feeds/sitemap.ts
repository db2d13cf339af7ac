import { Readable } from 'node:stream';
import { ErrorLevel, SitemapIndexStream, SitemapStream, streamToPromise, type SitemapItemLoose } from 'sitemap';
import { absolute, file } from '../addresses.ts';
import type { Site } from '../model/site.ts';

/** A page that search engines may list. Every address is an absolute URL. */
export interface SitemapEntry {
  readonly loc: string;
  /** Every language of the page, its own and `x-default` included; left out where it has only one. */
  readonly alternates?: readonly { readonly hreflang: string; readonly href: string }[];
  readonly lastmod?: Date | undefined;
  /** Pictures on the page, click-to-view pictures left out. */
  readonly images?: readonly string[];
}

/** An XML file of a sitemap: `sitemap-1.xml`, with the newest `lastmod` of its entries. */
type SitemapFile = Readonly<{ name: string; xml: string; lastmod: Date | undefined }>;

/** The sitemap of a site: an index, `sitemap.xml`, and the files that it lists. */
type Sitemaps = Readonly<{ index: SitemapFile; files: readonly SitemapFile[] }>;

/** The limits of one sitemap file (https://www.sitemaps.org/protocol.html). */
type SitemapLimits = Readonly<Record<'urls' | 'bytes', number>>;
const standardLimits: SitemapLimits = { urls: 50_000, bytes: 50 * 1024 * 1024 };

const namespaces = { news: false, video: false, xhtml: true, image: true };

/**
 * Returns the sitemap of the whole site, sorted by URL: as many files as the limits require, and an index of them.
 * @throws RangeError where a page names a translation that does not name it: search engines ignore such links.
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

/** Returns the absolute URL of a sitemap file. */
export function sitemapUrl(site: Pick<Site, 'url'>, name = 'sitemap.xml'): string {
  return absolute(site, file(site, `/${name}`));
}

/** The files of the entries. Those that do not fit into one file are halved, so that all files are about as large. */
async function split(entries: readonly SitemapEntry[], limits: SitemapLimits): Promise<Omit<SitemapFile, 'name'>[]> {
  if (entries.length <= limits.urls) {
    const xml = await serialized(entries);
    if (entries.length === 1 || Buffer.byteLength(xml) <= limits.bytes) return [{ xml, lastmod: newest(entries) }];
  }
  const middle = Math.ceil(entries.length / 2);
  return [...(await split(entries.slice(0, middle), limits)), ...(await split(entries.slice(middle), limits))];
}

async function serialized(entries: readonly SitemapEntry[]): Promise<string> {
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
