import { absolute, addressesIn, type Addresses } from '../addresses.ts';
import { textIn } from '../model/text.ts';
import { alternates } from './alternates.ts';
import { breadcrumbList } from './breadcrumbs.ts';
import { jsonLd } from './json-ld.ts';
import { openGraph } from './open-graph.ts';
import type { FeedLink, PageMetadata } from './page-metadata.ts';
import { publisher, webSite } from './publisher.ts';
import type { PlainPage } from './plain-page.ts';

/** Returns the head of a page that is neither an article's nor the front page. */
export function plainMetadata(page: PlainPage): PageMetadata {
  const name = nameOf(page);
  return {
    ...head(page, page.title),
    title: `${page.title} – ${name}`,
    jsonLd: page.crumbs && page.crumbs.length > 0 ? [jsonLd(breadcrumbList(page, page.crumbs))] : [],
  };
}

/** Returns the head of the front page, whose title is the site's name and whose structured data names the publisher. */
export function frontMetadata({ site, language }: Pick<PlainPage, 'site' | 'language'>): PageMetadata {
  const tagline = site.tagline && textIn(site.tagline, language, site.languages[0]);
  const name = nameOf({ site, language });
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
  const siteName = nameOf(page);
  return {
    ...{ language, description, canonical },
    alternates: page.robots === 'noindex' ? [] : alternates(page),
    robots: page.robots,
    openGraph: openGraph({
      ...{ siteName, title, description, type: 'website', url: canonical },
      ...{ language, otherLanguages, image: undefined },
    }),
    feeds: feeds(page),
  };
}

function feeds(page: PlainPage): readonly FeedLink[] {
  const { site, language, title, feed } = page;
  const at = addressesIn(site, language);
  const name = nameOf(page);
  const ofSite = { title: name, href: absolute(site, at.feed()) };
  return feed ? [{ title: `${name} – ${title}`, href: absolute(site, at.feed(feed)) }, ofSite] : [ofSite];
}

function nameOf({ site, language }: Pick<PlainPage, 'site' | 'language'>): string {
  return textIn(site.name, language, site.languages[0]);
}
