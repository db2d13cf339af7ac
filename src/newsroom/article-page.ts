import type { Category } from '../model/category.ts';
import type { Language } from '../model/language.ts';
import type { PublicArticle, PublicAuthor, PublicTopic } from '../model/public-newsroom.ts';
import type { Source } from '../model/source.ts';
import type { Teaser } from './teaser.ts';

/** All that an article's page shows, in plain values. */
export interface Story {
  readonly article: PublicArticle;
  readonly category: Category;
  /** In the order of the byline. */
  readonly authors: readonly PublicAuthor[];
  /** Every publisher that the article's sources name, by way of whom included. */
  readonly publishers: readonly Source[];
  /** In the article's order. */
  readonly topics: readonly PublicTopic[];
  /** Topics that the text links to and the article does not name. */
  readonly mentioned: readonly PublicTopic[];
  /** The other languages in which readers can have the story. */
  readonly otherLanguages: readonly { readonly language: Language; readonly title: string }[];
  readonly related: readonly Teaser[];
  readonly latest: readonly Teaser[];
  readonly previous: Teaser | undefined;
  readonly next: Teaser | undefined;
}
