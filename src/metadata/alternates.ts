import { absolute, addressesIn, type Addresses } from '../addresses.ts';
import type { Language } from '../model/language.ts';
import type { Site } from '../model/site.ts';
import type { Alternate } from './page-metadata.ts';

interface Where {
  readonly site: Pick<Site, 'url' | 'languages'>;
  /** The languages in which the page exists. */
  readonly languages: readonly Language[];
  /** The page's address, asked of each language. */
  readonly address: (at: Addresses) => string;
}

/**
 * The same page in every language it has, in the site's order, the same list on each of them; `x-default` is the first.
 * Empty where there is one language only.
 */
export function alternates({ site, languages, address }: Where): readonly Alternate[] {
  const own = site.languages
    .filter((language) => languages.includes(language))
    .map((language) => ({ hreflang: language, href: absolute(site, address(addressesIn(site, language))) }));
  const [first] = own;
  return first && own.length > 1 ? [...own, { hreflang: 'x-default', href: first.href }] : [];
}
