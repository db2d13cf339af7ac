import type { Addresses } from '../addresses.ts';
import type { Language } from '../model/language.ts';
import type { Edition, NamedLink } from '../newsroom/localized-site.ts';
import type { PageMetadata } from './page-metadata.ts';
import { plainMetadata, type PlainPage } from './plain-metadata.ts';

/** One page of a list, as its head needs it. */
export interface ListHead {
  /** Without the site's name and without the number of the page. */
  readonly title: string;
  readonly description: string;
  readonly crumbs: readonly NamedLink[];
  /** From 1; left out where the list is whole. */
  readonly number?: number;
  /** The address of a page of the list, asked of each language. */
  readonly address: (to: Addresses, number?: number) => string;
  /** The languages that have the list; left out where all have it. */
  readonly languages?: readonly Language[];
  readonly feed?: PlainPage['feed'];
}

/**
 * The head of a list. Its first page is the same page in every language that has it; the others are not, since another
 * language has other stories on its second page, and not always one.
 */
export function listMetadata({ site, language, say }: Edition, head: ListHead): PageMetadata {
  const { title, description, crumbs, number = 1, address, languages = site.languages, feed } = head;
  const isFirst = number === 1;
  return plainMetadata({
    ...{ site, language, crumbs, feed },
    title: isFirst ? title : `${title} – ${say.list.page(number)}`,
    description: isFirst ? description : undefined,
    address: (to) => address(to, number),
    languages: isFirst ? languages : [language],
  });
}
