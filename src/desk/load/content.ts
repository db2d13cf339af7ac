import type { ArticleFields } from '../../model/article.ts';
import type { Author } from '../../model/author.ts';
import type { Category } from '../../model/category.ts';
import type { Language } from '../../model/language.ts';
import type { StandingPage } from '../../model/page.ts';
import type { Site } from '../../model/site.ts';
import type { Source } from '../../model/source.ts';
import type { Topic } from '../../model/topic.ts';
import type { BodyTrees } from '../../markdown/parse/pack-tree.ts';
import type { BodyFacts } from './body-facts.ts';
import type { ContentFile } from '../findings/content-file.ts';
import type { OpenedTree } from '../files/opened-tree.ts';

/** One file of the content folder as far as it could be understood. */
export interface Entry<Fields> {
  /** The id that its name gives it; `yyyy/mm/slug` of an article. */
  readonly id: string;
  readonly language: Language;
  readonly file: ContentFile;
  /** The fields that are sound, so that one mistake in a file does not hide another. */
  readonly fields: Partial<Fields>;
  /** All fields, where all are sound. */
  readonly data: Fields | undefined;
  readonly inBody: BodyFacts;
}

export type AuthorFields = Omit<Author, 'id'>;
export type CategoryFields = Omit<Category, 'id'>;
export type SourceFields = Omit<Source, 'id'>;
type Text = 'id' | 'language' | 'file' | 'body' | 'bodyLine' | 'media';
/** A translation may leave `kind` to the text that it translates. */
export type TopicFields = Omit<Topic, Text | 'kind'> & { readonly kind?: Topic['kind'] | undefined };
export type PageFields = Omit<StandingPage, Text>;

/** A content folder as it was read, sound or not: what the rules look at. */
export interface LoadedContent extends OpenedTree {
  readonly site: Entry<Site> | undefined;
  /** Of the site; all that the interface speaks where `site.yaml` does not say. */
  readonly languages: readonly [Language, ...Language[]];
  readonly articles: readonly Entry<ArticleFields>[];
  readonly authors: readonly Entry<AuthorFields>[];
  readonly categories: readonly Entry<CategoryFields>[];
  readonly sources: readonly Entry<SourceFields>[];
  readonly topics: readonly Entry<TopicFields>[];
  readonly pages: readonly Entry<PageFields>[];
  readonly trees: BodyTrees;
}

/** Ids that exist, whether or not their files are sound: a mistake in one file is no second one where it is named. */
export function idsOf(entries: readonly Entry<unknown>[]): ReadonlySet<string> {
  return new Set(entries.map(({ id }) => id));
}
