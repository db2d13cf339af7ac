import type { Category } from '../model/category.ts';
import type { PublicArticle, PublicAuthor, PublicTopic } from '../model/public-newsroom.ts';
import type { Source } from '../model/source.ts';
import type { Beside } from './beside.ts';
import type { Teaser } from './teaser.ts';

/** An article as it is told in another language. */
export type OtherLanguage = Pick<PublicArticle, 'language' | 'title' | 'canonical'>;

/** A story as a link names it. */
export type NamedStory = Pick<Teaser, 'address' | 'title'>;

/** A story as a list of headlines names it. */
export type DatedStory = Pick<Teaser, 'address' | 'title' | 'date'>;

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
  readonly beside: Beside<DatedStory>;
  /** The next older story, and the next newer. */
  readonly previous: NamedStory | undefined;
  readonly next: NamedStory | undefined;
}
