import type { Category } from '../model/category.ts';
import type { Language } from '../model/language.ts';
import type {
  ArticleHead,
  Bodies,
  PublicArticle,
  PublicAuthor,
  PublicNewsroom,
  PublicPage,
  PublicSite,
  PublicTopic,
} from '../model/public-newsroom.ts';
import type { Source } from '../model/source.ts';
import { textIn } from '../model/text.ts';
import { inNewsroomOrder } from '../newsroom/category-order.ts';
import { localizedSite, type LocalizedSite, type SiteFrame } from '../newsroom/localized-site.ts';
import { teaserOf, type Teaser } from '../newsroom/teaser.ts';
import { getPageData, type PageData } from './page-data.ts';
import { indexArticles, type LanguageIndex } from './article-index.ts';

/** Everything that pages ask about, in memory, for one state of the newsroom. */
export interface Catalog {
  readonly site: PublicSite;
  /** In the newsroom's order. */
  readonly categories: ReadonlyMap<string, Category>;
  /** One edition a language of the site, the default language first. */
  readonly languages: readonly LanguageCatalog[];
  /** @throws RangeError where the site is not published in that language. */
  readonly in: (language: Language) => LanguageCatalog;
}

/** The stories and records of one language; authors, sources and topics in its alphabetical order. */
export interface LanguageCatalog extends LanguageIndex {
  readonly frame: SiteFrame;
  readonly localized: LocalizedSite;
  readonly teaser: (article: PublicArticle) => Teaser;
  readonly authors: ReadonlyMap<string, PublicAuthor>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly topics: ReadonlyMap<string, PublicTopic>;
  readonly pages: ReadonlyMap<string, PublicPage>;
}

interface Records extends Omit<PublicNewsroom, 'articles' | 'categories'> {
  readonly articles: readonly PublicArticle[];
  readonly categories: ReadonlyMap<string, Category>;
}

let opened: { readonly from: PageData; readonly catalog: Promise<Catalog> } | undefined;

/**
 * The catalog of the page data. Sorted once, and again in `dev` when the newsroom has changed.
 * @throws Error where Astro was started by hand, so that there is nothing to show.
 */
export async function openCatalog(): Promise<Catalog> {
  const from = getPageData();
  if (!from) throw new Error('The pages were given no data. Start with `npm run dev` or `npm run build`.');
  if (opened?.from !== from) opened = { from, catalog: makeCatalog(from) };
  return opened.catalog;
}

async function makeCatalog({ newsroom: { categories, ...newsroom }, bodies }: PageData): Promise<Catalog> {
  const { site } = newsroom;
  const articles = withBodies(newsroom.articles, (await bodies).byId);
  const order = byId(inNewsroomOrder(categories, site.categories));
  const languages = site.languages.map((language) =>
    languageCatalog(language, { ...newsroom, articles, categories: order }),
  );
  return {
    ...{ site, languages, categories: order },
    in: (language) => {
      const found = languages.find((one) => one.language === language);
      if (!found) throw new RangeError(`The site is not published in ${language}.`);
      return found;
    },
  };
}

function withBodies(heads: readonly ArticleHead[], bodies: Bodies['byId']): readonly PublicArticle[] {
  return heads.map((head) => {
    const body = bodies.get(head.id);
    if (!body) throw new RangeError(`The text of ${head.id} is not in the page data.`);
    return { ...head, body };
  });
}

function languageCatalog(language: Language, records: Records): LanguageCatalog {
  const { site, articles, authors, categories, sources, topics, pages } = records;
  const named = <T extends PublicAuthor | Source>(list: readonly T[]) =>
    byId(alphabetical(list, ({ name }) => textIn(name, language, site.languages[0]), language));
  const mine = { authors: named(authors), pages: byId(inLanguage(pages, language)) };
  const frame = frameOf(language, records, mine.pages);
  const teasers = new Map<PublicArticle, Teaser>();
  return {
    ...indexArticles(articles, language),
    ...mine,
    ...{ frame, localized: localizedSite(frame) },
    sources: named(sources),
    topics: byId(alphabetical(inLanguage(topics, language), ({ title }) => title, language)),
    teaser: (article) => {
      const teaser = teasers.get(article) ?? teaserOf(article, { site, categories, ...mine });
      teasers.set(article, teaser);
      return teaser;
    },
  };
}

function alphabetical<T extends { readonly id: string }>(
  entries: readonly T[],
  nameOf: (entry: T) => string,
  language: Language,
): readonly T[] {
  const { compare } = new Intl.Collator(language);
  return entries.toSorted((a, b) => compare(nameOf(a), nameOf(b)) || (a.id < b.id ? -1 : 1));
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function inLanguage<T extends { readonly language: Language }>(entries: readonly T[], language: Language): T[] {
  return entries.filter((entry) => entry.language === language);
}

/** Nothing that pages do not show: what else changes in a record changes no page but its own. */
function frameOf(
  language: Language,
  { site, categories }: Pick<Records, 'site' | 'categories'>,
  pages: ReadonlyMap<string, PublicPage>,
): SiteFrame {
  const { advice: _advice, categories: _order, listSize: _size, redirects: _moved, terms: _terms, ...shown } = site;
  return {
    ...{ language, site: shown },
    categories: Array.from(categories.values(), ({ id, title }) => ({ id, title })),
    pages: Array.from(pages.values(), ({ id, title }) => ({ id, title })),
  };
}
