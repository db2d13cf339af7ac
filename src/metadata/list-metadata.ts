import type { Addresses } from '../addresses.ts';
import type { Language } from '../model/language.ts';
import type { LocalizedSite, NamedLink } from '../newsroom/localized-site.ts';
import type { PageMetadata } from './page-metadata.ts';
import { plainMetadata } from './plain-metadata.ts';
import type { PlainPage } from './plain-page.ts';

/** What the head of a list's page is made of. */
export interface ListHead {
  /** Without the site's name and without the number of the page. */
  readonly title: string;
  readonly description: string;
  readonly crumbs: readonly NamedLink[];
  /** Of an older page of the list; left out for the first. */
  readonly number?: number | undefined;
  /** The address of a page of the list, asked of each language. */
  readonly address: (to: Addresses, number?: number) => string;
  /** The languages that have the list; left out where all have it. */
  readonly languages?: readonly Language[] | undefined;
  readonly feed?: PlainPage['feed'];
}

/**
 * Returns the head of a list's page. Only the first page names its translations: an older page lists other stories
 * than the page of that number in another language, which may not exist.
 */
export function listMetadata({ site, language, say }: LocalizedSite, head: ListHead): PageMetadata {
  const { title, description, crumbs, number, address, languages = site.languages, feed } = head;
  return plainMetadata({
    ...{ site, language, crumbs, feed },
    title: number === undefined ? title : `${title} – ${say.list.page(number)}`,
    description: number === undefined ? description : undefined,
    address: (to) => address(to, number),
    languages: number === undefined ? languages : [language],
  });
}
