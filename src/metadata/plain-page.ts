import type { Addresses } from '../addresses.ts';
import type { Language } from '../model/language.ts';
import type { ShownSite } from '../model/public-newsroom.ts';
import type { NamedLink } from '../newsroom/localized-site.ts';

/** What the head of a page that is not an article's is made of. */
export interface PlainPage {
  readonly site: ShownSite;
  readonly language: Language;
  /** Without the site's name. */
  readonly title: string;
  readonly description?: string | undefined;
  /** The page's address, asked of each language: `(at) => at.category('strike', 2)`. */
  readonly address: (at: Addresses) => string;
  /** Every language in which the page exists, its own included. */
  readonly languages: readonly Language[];
  /** The way to the page, from below the front page to itself. Empty: nothing is said of it. */
  readonly crumbs?: readonly NamedLink[];
  /** The page's own feed, announced before the site's. */
  readonly feed?: { readonly category: string } | { readonly author: string } | undefined;
  /** For pages that no search should lead to, such as "not found". */
  readonly robots?: 'noindex' | undefined;
}
