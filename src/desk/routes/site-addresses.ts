import { addressesIn, type Addresses } from '../../addresses.ts';
import type { Language } from '../../model/language.ts';
import type { Site } from '../../model/site.ts';
import type { LoadedContent } from '../load/content.ts';
import { decodeUri } from '../../io/decode-uri.ts';

/** Every root-relative address, without the base, to the content file that it shows; `''` for a page without one. */
export type SiteAddresses = ReadonlyMap<string, string>;

const withoutFile = ['/', '/robots.txt', '/sitemap.xml', '/favicon.svg'];

/** All addresses of the site in all its languages. Of two files with the same address the first is listed. */
export function siteAddresses(loaded: LoadedContent): SiteAddresses {
  const owners = new Map<string, string>(withoutFile.map((path) => [path, '']));
  for (const language of loaded.languages) {
    const addresses = addressesIn(originOnly(loaded), language);
    for (const [path, owner] of inLanguage(loaded, language, addresses)) if (!owners.has(path)) owners.set(path, owner);
  }
  return owners;
}

/** The site with a stand-in address at the root of its host, since editors write addresses without the base. */
export function originOnly({ languages }: LoadedContent): Pick<Site, 'url' | 'languages'> {
  return { url: 'https://site.invalid', languages };
}

function* inLanguage(loaded: LoadedContent, language: Language, to: Addresses): Iterable<readonly [string, string]> {
  for (const path of [to.front(), to.notFound(), to.feed(), to.latest(), to.archive(), to.corrections()])
    yield [path, ''];
  for (const path of [to.authors(), to.topics(), to.sources()]) yield [path, ''];
  for (const { id, file } of loaded.categories) {
    yield [to.category(id), file.path];
    yield [to.feed({ category: id }), file.path];
  }
  for (const { id, file } of loaded.authors) {
    yield [to.author(id), file.path];
    yield [to.feed({ author: id }), file.path];
  }
  for (const { id, file } of loaded.topics) yield [to.topic(id), file.path];
  for (const { id, file } of loaded.sources) yield [to.source(id), file.path];
  for (const { id, file } of loaded.pages) yield [to.page(id), file.path];
  for (const { id, file } of loaded.articles.filter((one) => one.language === language)) {
    const [year = '', month = ''] = id.split('/');
    yield [to.article(id), file.path];
    yield [to.year(year), ''];
    yield [to.month(year, month), ''];
  }
}

/** A path as `SiteAddresses` lists it: decoded, without query and fragment, with a trailing slash unless it names a file. */
export function plainPath(path: string): string {
  const bare = decodeUri(path.replace(/[?#].*$/u, ''));
  return bare.endsWith('/') || /\.[a-z]+$/u.test(bare) ? bare : `${bare}/`;
}

/** Whether the site has a page at a path. `page/1/` and other numbered pages count wherever the list itself exists. */
export function isOnSite(addresses: SiteAddresses, path: string): boolean {
  return addresses.has(plainPath(path).replace(/page\/[1-9]\d*\/$/u, ''));
}
