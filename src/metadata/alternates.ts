import { absolute, addressesIn } from '../addresses.ts';
import type { Site } from '../model/site.ts';
import type { Alternate } from './page-metadata.ts';
import type { PlainPage } from './plain-page.ts';

type TranslatedPage = Pick<PlainPage, 'languages' | 'address'> & { readonly site: Pick<Site, 'url' | 'languages'> };

/**
 * Returns the `hreflang` links of a page: one for each language that has it, in the site's order, and `x-default` for
 * the first of them. Every translation gets the same list, as search engines require. Empty for a page in one language.
 */
export function alternates({ site, languages, address }: TranslatedPage): readonly Alternate[] {
  const translations = site.languages
    .filter((language) => languages.includes(language))
    .map((language) => ({ hreflang: language, href: absolute(site, address(addressesIn(site, language))) }));
  const [first] = translations;
  return first && translations.length > 1 ? [...translations, { hreflang: 'x-default', href: first.href }] : [];
}
