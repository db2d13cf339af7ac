import type { Language } from './model/language.ts';
import { isSitePath } from './model/web-address.ts';
import type { Site } from './model/site.ts';

/**
 * Every URL of the site is made here. All are root-relative, end in `/` (but files), and begin with the base, the path
 * of the site's `url`.
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

/** First segments that the generator itself uses in every language; no category or page may take one. */
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

/** The addresses of the site in one language. The first language stands at the root, another under `/<language>/`. */
export function addressesIn(site: Where, language: Language): Addresses {
  const root = basePath(site) + (language === site.languages[0] ? '/' : `/${language}/`);
  const list = (path: string, page = 1) => root + path + (page > 1 ? `page/${String(page)}/` : '');
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

/** By the site's `url`: every address of every page begins with one. */
const basePaths = new Map<string, string>();

/** The path of the site's `url`, without a slash at its end: `''` or `/news`. */
export function basePath({ url }: Pick<Site, 'url'>): string {
  const path = basePaths.get(url) ?? new URL(url).pathname.replace(/\/+$/u, '');
  basePaths.set(url, path);
  return path;
}

/** The whole URL of a root-relative address that was made here. */
export function absolute(site: Pick<Site, 'url'>, address: string): string {
  return new URL(address, site.url).href;
}

/** The root-relative address of a published file, whose `path` begins with `/`. */
export function file(site: Pick<Site, 'url'>, path: string): string {
  return basePath(site) + path;
}

/** Where the card of a story is published: as long as nothing on it changes, at the same path. */
export function cardPath(digest: string, ending: 'png' | 'jpg'): string {
  return `/cards/${digest}.${ending}`;
}

/**
 * A link of `site.yaml` as readers of one language follow it: `/support/` leads to `/uk/support/` on a Ukrainian page.
 * A path that already names a language, a file, or an absolute URL stays what it is.
 */
export function linkIn(site: Where, language: Language, link: string): string {
  if (!isSitePath(link)) return link;
  const [, first] = link.split('/');
  const named = site.languages.some((one) => one === first);
  const prefix = named || language === site.languages[0] || /\.[a-z]+$/u.test(link) ? '' : `/${language}`;
  return basePath(site) + prefix + link;
}
