import type { ArticleType } from '../model/article.ts';
import type { Category } from '../model/category.ts';
import type { Language } from '../model/language.ts';
import type { PublicArticle, PublicAuthor, PublicSite, ShownPicture } from '../model/public-newsroom.ts';
import { textIn } from '../model/text.ts';
import { readingTime } from './reading-time.ts';

/** The data that a list shows of a story, in plain values. */
export interface Teaser {
  /** `yyyy/mm/slug` */
  readonly address: string;
  readonly language: Language;
  readonly type: ArticleType;
  /** When a live story ended; `undefined` where it has not. */
  readonly ended: Date | undefined;
  readonly title: string;
  readonly description: string;
  readonly date: Date;
  readonly updated: Date | undefined;
  readonly category: { readonly id: string; readonly title: string };
  readonly authors: readonly { readonly id: string; readonly name: string }[];
  /** Never a picture with a warning: a list has no click-to-view. */
  readonly picture: ShownPicture | undefined;
  readonly minutes: number;
}

export interface TeaserNames {
  readonly site: Pick<PublicSite, 'languages'>;
  readonly authors: ReadonlyMap<string, PublicAuthor>;
  readonly categories: ReadonlyMap<string, Category>;
}

/** The teaser of an article. @throws RangeError where its category or an author is not among `names`. */
export function teaserOf(article: PublicArticle, names: TeaserNames): Teaser {
  const { address, language, type, ended, title, description, date, updated, picture, body } = article;
  const named = (record: Category | PublicAuthor | undefined, id: string) => {
    if (!record) throw new RangeError(`${address} names ${id}, which is not known.`);
    return textIn('title' in record ? record.title : record.name, language, names.site.languages[0]);
  };
  return {
    ...{ address, language, type, ended, title, description, date, updated },
    category: { id: article.category, title: named(names.categories.get(article.category), article.category) },
    authors: article.authors.map((id) => ({ id, name: named(names.authors.get(id), id) })),
    picture: picture?.warning === undefined ? picture : undefined,
    minutes: readingTime(body.words, language),
  };
}
