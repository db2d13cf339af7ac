import type { ArticleFields } from '../../model/article.ts';
import type { Entry } from '../load/content.ts';

/** One language's edition of a story at two times. */
export interface EditionPair {
  /** As the base has it: what readers may have seen. */
  readonly then: Entry<ArticleFields>;
  /** As it stands in the content folder; `undefined` where it is gone. */
  readonly now: Entry<ArticleFields> | undefined;
}

/** Whether a picture holds the same bytes now as another did then; both paths are relative to the content folder. */
export type IsSamePicture = (then: string, now: string) => boolean;
