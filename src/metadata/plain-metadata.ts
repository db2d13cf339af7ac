import { absolute, addressesIn, type Addresses } from '../addresses.ts';
import type { Language } from '../model/language.ts';
import type { PublicSite } from '../model/public-newsroom.ts';
import { textIn } from '../model/text.ts';
import type { NamedLink } from '../newsroom/localized-site.ts';
import { alternates } from './alternates.ts';
import { breadcrumbList } from './breadcrumbs.ts';
import { jsonLd } from './json-ld.ts';
import { openGraph } from './open-graph.ts';
import type { FeedLink, PageMetadata } from './page-metadata.ts';
import { publisher, webSite } from './publisher.ts';

/** Any page but a story's: a list, a record, a standing page. */
export interface PlainPage {
  readonly site: PublicSite;
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

export function plainMetadata(page: PlainPage): PageMetadata {
  const name = siteName(page);
  return {
    ...head(page, page.title),
    title: `${page.title} – ${name}`,
    jsonLd: page.crumbs && page.crumbs.length > 0 ? [jsonLd(breadcrumbList(page, page.crumbs))] : [],
  };
}

/** The front page: it is named for the site, and says who publishes it. */
export function frontMetadata({ site, language }: Pick<PlainPage, 'site' | 'language'>): PageMetadata {
  const tagline = site.tagline && textIn(site.tagline, language, site.languages[0]);
  const name = siteName({ site, language });
  const address = (at: Addresses) => at.front();
  return {
    ...head({ site, language, title: name, description: tagline, address, languages: site.languages }, name),
    title: tagline === undefined ? name : `${name} – ${tagline}`,
    jsonLd: [jsonLd({ ...webSite(site, language), publisher: publisher(site, language) })],
  };
}

function head(page: PlainPage, title: string): Omit<PageMetadata, 'title' | 'jsonLd'> {
  const { site, language, description, address, languages } = page;
  const canonical = absolute(site, address(addressesIn(site, language)));
  const otherLanguages = languages.filter((other) => other !== language);
  const type = 'website';
  const siteNamed = siteName(page);
  return {
    ...{ language, description, canonical },
    alternates: page.robots === 'noindex' ? [] : alternates(page),
    robots: page.robots,
    openGraph: openGraph({
      siteName: siteNamed,
      title,
      description,
      type,
      url: canonical,
      language,
      otherLanguages,
      image: undefined,
    }),
    feeds: feeds(page),
  };
}

function feeds(page: PlainPage): readonly FeedLink[] {
  const { site, language, title, feed } = page;
  const at = addressesIn(site, language);
  const name = siteName(page);
  const ofSite = { title: name, href: absolute(site, at.feed()) };
  return feed ? [{ title: `${name} – ${title}`, href: absolute(site, at.feed(feed)) }, ofSite] : [ofSite];
}

function siteName({ site, language }: Pick<PlainPage, 'site' | 'language'>): string {
  return textIn(site.name, language, site.languages[0]);
}
