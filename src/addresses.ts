import type { Language } from './model/language.ts';
import { isSitePath } from './model/values/web-address.ts';
import type { Site } from './model/site.ts';

/**
 * The addresses of the site's pages in one language. All are root-relative, begin with the base, which is the path of
 * the site's `url`, and end in `/` unless they name a file. No other file of the program makes a URL of the site.
 */
export interface Addresses {
  readonly language: Language;
  front(): string;
  article(address: string): string;
  category(id: string, page?: number): string;
  authors(): string;
  author(id: string, page?: number): string;
  latest(page?: number): string;
  topics(): string;
  topic(id: string, page?: number): string;
  sources(): string;
  source(id: string, page?: number): string;
  archive(): string;
  year(year: string): string;
  month(year: string, month: string, page?: number): string;
  corrections(page?: number): string;
  page(id: string): string;
  notFound(): string;
  feed(of?: { category: string } | { author: string }): string;
}

/** First segments of the generator's own addresses. No category or page may have one as its id. */
export const reservedSegments = [
  'archive',
  'authors',
  'cards',
  'corrections',
  'latest',
  'media',
  'page',
  'sources',
  'topics',
] as const;

type Where = Pick<Site, 'url' | 'languages'>;

/**
 * Returns the addresses of the site in one language: at the root for its first one, under `/<language>/` for another.
 */
export function addressesIn(site: Where, language: Language): Addresses {
  const root = basePath(site) + (language === site.languages[0] ? '/' : `/${language}/`);
  const list = (path: string, page?: number) => root + path + (page === undefined ? '' : `page/${String(page)}/`);
  return {
    language,
    front: () => root,
    article: (address) => `${root}${address}/`,
    category: (id, page) => list(`${id}/`, page),
    authors: () => `${root}authors/`,
    author: (id, page) => list(`authors/${id}/`, page),
    latest: (page) => list('latest/', page),
    topics: () => `${root}topics/`,
    topic: (id, page) => list(`topics/${id}/`, page),
    sources: () => `${root}sources/`,
    source: (id, page) => list(`sources/${id}/`, page),
    archive: () => `${root}archive/`,
    year: (year) => `${root}${year}/`,
    month: (year, month, page) => list(`${year}/${month}/`, page),
    corrections: (page) => list('corrections/', page),
    page: (id) => `${root}${id}/`,
    notFound: () => `${root}404.html`,
    feed: (of) =>
      root + (of === undefined ? '' : 'category' in of ? `${of.category}/` : `authors/${of.author}/`) + 'feed.xml',
  };
}

// A cache by the site's `url`: parsing it for every address of every page is slow.
const basePaths = new Map<string, string>();

/** Returns the path of the site's `url`, without a slash at its end: `''` or `/news`. */
export function basePath({ url }: Pick<Site, 'url'>): string {
  const path = basePaths.get(url) ?? new URL(url).pathname.replace(/\/+$/u, '');
  basePaths.set(url, path);
  return path;
}

/** Returns the absolute URL of a root-relative address that was made here. */
export function absolute(site: Pick<Site, 'url'>, address: string): string {
  return new URL(address, site.url).href;
}

/** Returns the root-relative address, base included, of a published file, whose `path` begins with `/`. */
export function file(site: Pick<Site, 'url'>, path: string): string {
  return basePath(site) + path;
}

/** Returns the path, without the base, of a share card whose content has this digest. */
export function cardPath(digest: string, ending: 'png' | 'jpg'): string {
  return `/cards/${digest}.${ending}`;
}

/**
 * Returns a link of `site.yaml` for readers of one language: on a Ukrainian page, `/support/` becomes `/uk/support/`. A
 * path that names a language or a file is left as it is, but for the base; an absolute URL is not changed.
 */
export function localizedLink(site: Where, language: Language, link: string): string {
  if (!isSitePath(link)) return link;
  const [, first] = link.split('/');
  const named = site.languages.some((one) => one === first);
  const prefix = named || language === site.languages[0] || /\.[a-z]+$/u.test(link) ? '' : `/${language}`;
  return basePath(site) + prefix + link;
}
