import type { ArticleFields } from '../../model/article.ts';
import type { Entry } from '../load/content.ts';

export interface VersionPair {
  /** The version at the base commit, which readers may have seen. */
  readonly then: Entry<ArticleFields>;
  /** The version in the content folder; `undefined` if it was deleted. */
  readonly now: Entry<ArticleFields> | undefined;
}

/** Whether a file has the bytes that a file had at the base commit; both paths are relative to the content folder. */
export type IsSamePicture = (then: string, now: string) => boolean;
