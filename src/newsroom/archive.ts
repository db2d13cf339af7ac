import type { Language } from '../model/language.ts';
import type { PublicArticle } from '../model/public-newsroom.ts';

export interface ArchiveYear {
  /** `2025` */
  readonly year: string;
  readonly total: number;
  /** Newest first; only months that have stories. */
  readonly months: readonly ArchiveMonth[];
}

export interface ArchiveMonth {
  /** `01` … `12`. */
  readonly month: string;
  readonly stories: readonly PublicArticle[];
}

/** Articles by year and month of their addresses, not dates: a month's address begins its articles' addresses. */
export function archive(articles: readonly PublicArticle[]): readonly ArchiveYear[] {
  const years = Map.groupBy(articles, ({ address }) => address.slice(0, 4));
  return descending(years).map(([year, stories]) => ({ year, total: stories.length, months: monthsOf(stories) }));
}

/** A year as an index tells of it: how many stories it has, and each of its months. */
export interface CountedYear extends Pick<ArchiveYear, 'year' | 'total'> {
  readonly months: readonly { readonly month: string; readonly total: number }[];
}

export function counted({ year, total, months }: ArchiveYear): CountedYear {
  return { year, total, months: months.map(({ month, stories }) => ({ month, total: stories.length })) };
}

/** Returns the languages that have a story, and so a page, of a year (`2025`) or a month (`2025/09`). */
export function languagesWith(
  period: string,
  sites: readonly { readonly language: Language; readonly newest: readonly Pick<PublicArticle, 'address'>[] }[],
): readonly Language[] {
  return sites
    .filter(({ newest }) => newest.some(({ address }) => address.startsWith(`${period}/`)))
    .map(({ language }) => language);
}

function monthsOf(articles: readonly PublicArticle[]): readonly ArchiveMonth[] {
  const months = Map.groupBy(articles, ({ address }) => address.slice(5, 7));
  return descending(months).map(([month, stories]) => ({ month, stories }));
}

function descending<T>(groups: ReadonlyMap<string, T>): readonly [string, T][] {
  return [...groups].sort(([a], [b]) => (a < b ? 1 : a > b ? -1 : 0));
}
