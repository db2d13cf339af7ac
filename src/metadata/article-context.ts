import { absolute, addressesIn } from '../addresses.ts';
import type { PublicSite } from '../model/public-newsroom.ts';
import { textIn, type LocalisedText } from '../model/text.ts';
import type { Story } from '../newsroom/article-page.ts';

/** A story with the records that it names, and the site that it stands on. The lists may hold more than it needs. */
export interface ArticleContext extends Pick<
  Story,
  'article' | 'category' | 'authors' | 'publishers' | 'topics' | 'otherLanguages'
> {
  readonly site: PublicSite;
}

/** The records with these ids, in the order of the ids. An id without a record is a RangeError: `check` refuses it. */
export function recordsOf<T extends { readonly id: string }>(
  ids: readonly string[],
  records: readonly T[],
): readonly T[] {
  return ids.map((id) => {
    const found = records.find((record) => record.id === id);
    if (!found) throw new RangeError(`No record has the id "${id}".`);
    return found;
  });
}

/** A record's text in the language of the story. */
export function textFor({ site, article }: Pick<ArticleContext, 'site' | 'article'>, text: LocalisedText): string {
  return textIn(text, article.language, site.languages[0]);
}

/** Where the story stands on this site. */
export function ownUrl({ site, article }: Pick<ArticleContext, 'site' | 'article'>): string {
  return absolute(site, addressesIn(site, article.language).article(article.address));
}
