import type { Language } from '../model/language.ts';
import type { PublicArticle } from '../model/public-newsroom.ts';

export interface ArchiveYear {
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

/** The archive, newest year first. A story stands in the month of its address, so that address and archive agree. */
export function archive(articles: readonly PublicArticle[]): readonly ArchiveYear[] {
  const years = Map.groupBy(articles, ({ address }) => address.slice(0, 4));
  return descending(years).map(([year, stories]) => ({ year, total: stories.length, months: monthsOf(stories) }));
}

/** The languages that published anything in a year (`2025`) or a month (`2025/09`): only they have a page of it. */
export function languagesWith(
  period: string,
  shelves: readonly { readonly language: Language; readonly newest: readonly Pick<PublicArticle, 'address'>[] }[],
): readonly Language[] {
  return shelves
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
