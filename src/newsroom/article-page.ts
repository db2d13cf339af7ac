import type { Category } from '../model/category.ts';
import type { PublicArticle, PublicAuthor, PublicTopic } from '../model/public-newsroom.ts';
import type { Source } from '../model/source.ts';
import type { Teaser } from './teaser.ts';

/** An article as it is told in another language. */
export type OtherLanguage = Pick<PublicArticle, 'language' | 'title' | 'canonical'>;

/** The data of an article's page, in plain values. */
export interface ArticlePage {
  readonly article: PublicArticle;
  readonly category: Category;
  /** In the order of the byline. */
  readonly authors: readonly PublicAuthor[];
  /** The records of all publishers that the article's citations name in `source` or `via`. */
  readonly publishers: readonly Source[];
  /** In the article's order. */
  readonly topics: readonly PublicTopic[];
  /** Topics that the text links to but the article's `topics` do not list. */
  readonly mentioned: readonly PublicTopic[];
  readonly otherLanguages: readonly OtherLanguage[];
  readonly related: readonly Teaser[];
  readonly latest: readonly Teaser[];
  readonly previous: Teaser | undefined;
  readonly next: Teaser | undefined;
}
