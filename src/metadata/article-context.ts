import { absolute, addressesIn } from '../addresses.ts';
import type { ShownSite } from '../model/public-newsroom.ts';
import { textIn, type LocalisedText } from '../model/text.ts';
import type { ArticlePage } from '../newsroom/article-page.ts';

/** An article with the records that it names, and its site. The lists may hold more records than it names. */
export type ArticleContext = { readonly site: ShownSite } & Pick<
  ArticlePage,
  'article' | 'category' | 'authors' | 'publishers' | 'topics' | 'otherLanguages'
>;

/**
 * Returns the records with these ids, in the order of the ids.
 * @throws RangeError for an id without a record, which `check` refuses.
 */
export function recordsOf<T extends { readonly id: string }>(ids: readonly string[], records: readonly T[]): T[] {
  return ids.map((id) => {
    const found = records.find((record) => record.id === id);
    if (!found) throw new RangeError(`No record has the id "${id}".`);
    return found;
  });
}

/** Returns a record's text in the language of the article. */
export function textInArticleLanguage(
  { site, article }: Pick<ArticleContext, 'site' | 'article'>,
  text: LocalisedText,
): string {
  return textIn(text, article.language, site.languages[0]);
}

/** Returns the absolute URL of the article on this site, which need not be its canonical URL. */
export function articleUrl({ site, article }: Pick<ArticleContext, 'site' | 'article'>): string {
  return absolute(site, addressesIn(site, article.language).article(article.address));
}
