import { absolute, addressesIn, type Addresses } from '../addresses.ts';
import type { Language } from '../model/language.ts';
import type { PublicArticle, PublicPage, PublicSite } from '../model/public-newsroom.ts';
import { archive, languagesWith } from '../newsroom/archive.ts';
import { modifiedAt } from '../newsroom/modified-at.ts';
import { alternates } from './alternates.ts';
import { withoutClickToView, plainImage } from './image-object.ts';

type ArticlesById = ReadonlyMap<string, readonly PublicArticle[]>;

/** The articles and records of one language. All articles are newest first, tombstones left out. */
export interface SitemapShelf
  extends
    Readonly<Record<'byCategory' | 'byAuthor' | 'byTopic' | 'bySource', ArticlesById>>,
    Readonly<Record<'authors' | 'topics' | 'sources', ReadonlyMap<string, unknown>>> {
  readonly language: Language;
  readonly newest: readonly PublicArticle[];
  readonly byAddress: ReadonlyMap<string, PublicArticle>;
  readonly pages: ReadonlyMap<string, PublicPage>;
}

/** What a sitemap is made of. */
export interface SitemapOf {
  readonly site: PublicSite;
  readonly categories: ReadonlyMap<string, unknown>;
  readonly languages: readonly SitemapShelf[];
}

/** A page that search engines may list. Every address is an absolute URL. */
interface ListedPage {
  readonly loc: string;
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
  readonly lastmod?: Date | undefined;
  readonly images?: readonly string[];
}

/** A page and its translations. */
interface Page {
  readonly languages: readonly Language[];
  readonly address: (to: Addresses) => string;
  /** The articles that the page lists: the last change of any is that of the page. */
  readonly stories?: readonly PublicArticle[];
}

/**
 * Returns the pages that search engines may list: all but tombstones, redirects, further pages of lists, pages whose
 * text is not translated, and articles that were first published elsewhere.
 */
export function sitemapEntries(of: SitemapOf): readonly ListedPage[] {
  return of.languages.flatMap((local) => [
    ...local.newest.filter(isFirstPublishedHere).map((article) => storyEntry(article, of)),
    ...pagesOf(local, of).map((page) => entry(page, local, of)),
  ]);
}

function isFirstPublishedHere({ canonical }: PublicArticle): boolean {
  return canonical === undefined;
}

function storyEntry(article: PublicArticle, { site, languages }: SitemapOf): ListedPage {
  const translated = languages.filter(({ byAddress }) => {
    const translation = byAddress.get(article.address);
    return translation !== undefined && isFirstPublishedHere(translation);
  });
  const address = (to: Addresses) => to.article(article.address);
  const picture = withoutClickToView(article.picture);
  const image = picture && plainImage(site, picture.published);
  return {
    loc: absolute(site, address(addressesIn(site, article.language))),
    alternates: alternates({ site, languages: translated.map(({ language }) => language), address }),
    lastmod: modifiedAt(article),
    images: image ? [image.url] : [],
  };
}

function pagesOf(local: SitemapShelf, of: SitemapOf): readonly Page[] {
  const { languages } = of.site;
  const list = (address: Page['address'], stories = local.newest): Page => ({ languages, address, stories });
  type Address = (to: Addresses, id: string) => string;
  const each = (ids: ReadonlyMap<string, unknown>, lists: ArticlesById, address: Address) =>
    Array.from(ids.keys(), (id) => list((to) => address(to, id), lists.get(id) ?? []));
  return [
    list((to) => to.front()),
    list((to) => to.latest()),
    list((to) => to.authors()),
    list((to) => to.topics()),
    list((to) => to.sources()),
    list((to) => to.archive()),
    list((to) => to.corrections()),
    ...each(of.categories, local.byCategory, (to, id) => to.category(id)),
    ...each(local.authors, local.byAuthor, (to, id) => to.author(id)),
    ...each(local.topics, local.byTopic, (to, id) => to.topic(id)),
    ...each(local.sources, local.bySource, (to, id) => to.source(id)),
    ...archivePages(local, of),
    ...writtenPages(local, of),
  ];
}

function archivePages(local: SitemapShelf, of: SitemapOf): readonly Page[] {
  return archive(local.newest).flatMap(({ year, months }) => [
    {
      languages: languagesWith(year, of.languages),
      address: (to) => to.year(year),
      stories: months.flatMap(({ stories }) => stories),
    },
    ...months.map(({ month, stories }): Page => {
      const languages = languagesWith(`${year}/${month}`, of.languages);
      return { languages, address: (to) => to.month(year, month), stories };
    }),
  ]);
}

function writtenPages(local: SitemapShelf, of: SitemapOf): readonly Page[] {
  const isTranslated = (id: string, one: SitemapShelf) => one.pages.get(id)?.textLanguage === one.language;
  return [...local.pages.keys()]
    .filter((id) => isTranslated(id, local))
    .map((id) => ({
      languages: of.languages.filter((one) => isTranslated(id, one)).map(({ language }) => language),
      address: (to) => to.page(id),
    }));
}

function entry({ languages, address, stories = [] }: Page, local: SitemapShelf, { site }: SitemapOf): ListedPage {
  const newest = stories.map((story) => modifiedAt(story).getTime()).reduce((a, b) => Math.max(a, b), 0);
  return {
    loc: absolute(site, address(addressesIn(site, local.language))),
    alternates: alternates({ site, languages, address }),
    lastmod: newest > 0 ? new Date(newest) : undefined,
  };
}
