import { getCollection, getEntry } from 'astro:content';
import type { Category } from '../model/category.ts';
import type { Language } from '../model/language.ts';
import type { PublicAuthor, PublicPage, PublicSite, PublicTopic } from '../model/public-newsroom.ts';
import type { Source } from '../model/source.ts';
import { textIn } from '../model/text.ts';
import { inNewsroomOrder } from '../newsroom/category-order.ts';
import { shelve, type LanguageShelves } from './shelves.ts';
import type { Shelf, StoredSite } from './stored-site.ts';

/** Everything that pages ask about, in memory, for one state of the newsroom. */
export interface Catalog {
  readonly site: PublicSite;
  /** In the newsroom's order. */
  readonly categories: ReadonlyMap<string, Category>;
  /** One edition a language of the site, the default language first. */
  readonly languages: readonly LanguageCatalog[];
}

/** The stories and records of one language; authors, sources and topics in its alphabetical order. */
export interface LanguageCatalog extends LanguageShelves {
  readonly authors: ReadonlyMap<string, PublicAuthor>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly topics: ReadonlyMap<string, PublicTopic>;
  readonly pages: ReadonlyMap<string, PublicPage>;
}

let opened: { readonly stored: StoredSite; readonly catalog: Promise<Catalog> } | undefined;

/**
 * The catalog of what was handed over. Read and sorted once, and again in `dev` when the newsroom has changed.
 * @throws Error where Astro was started by hand, so that there is nothing to show.
 */
export async function openCatalog(): Promise<Catalog> {
  const stored = (await getEntry('site', 'site'))?.data;
  if (!stored) throw new Error('Nothing was handed over to Astro. Start with `npm run dev` or `npm run build`.');
  if (opened?.stored !== stored) opened = { stored, catalog: readCatalog(stored) };
  return opened.catalog;
}

async function readCatalog({ site, filled }: StoredSite): Promise<Catalog> {
  const dataOf = async <C extends Shelf>(shelf: C) =>
    filled.includes(shelf) ? (await getCollection(shelf)).map(({ data }) => data) : [];
  const [articles, authors, categories, sources, topics, pages] = await Promise.all([
    dataOf('articles'),
    dataOf('authors'),
    dataOf('categories'),
    dataOf('sources'),
    dataOf('topics'),
    dataOf('pages'),
  ]);
  return {
    site,
    categories: byId(inNewsroomOrder(categories, site.categories)),
    languages: site.languages.map((language) => {
      const name = (record: PublicAuthor | Source) => textIn(record.name, language, site.languages[0]);
      return {
        ...shelve(articles, language),
        authors: byId(alphabetical(authors, name, language)),
        sources: byId(alphabetical(sources, name, language)),
        topics: byId(alphabetical(inLanguage(topics, language), ({ title }) => title, language)),
        pages: byId(inLanguage(pages, language)),
      };
    }),
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

function inLanguage<T extends { readonly language: Language }>(entries: readonly T[], language: Language): readonly T[] {
  return entries.filter((entry) => entry.language === language);
}
