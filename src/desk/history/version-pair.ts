import type { ArticleFields } from '../../model/article.ts';
import type { Entry } from '../load/content.ts';

/** Two versions of one translation of a story. */
export interface EditionPair {
  /** The version at the base commit, which readers may have seen. */
  readonly then: Entry<ArticleFields>;
  /** The version in the content folder; `undefined` if it was deleted. */
  readonly now: Entry<ArticleFields> | undefined;
}

/**
 * Whether a picture file has the same bytes now as a file had at the base commit; both paths are relative to the content
 * folder.
 */
export type IsSamePicture = (then: string, now: string) => boolean;
