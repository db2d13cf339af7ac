import type { ArticleFields } from '../../../model/article.ts';

/** Whether readers know of a story, as far as its own file says. */
export function isOut({ status, date, embargo }: Partial<ArticleFields>, now: Date): boolean {
  return status === 'published' && date !== undefined && date <= now && (embargo === undefined || embargo <= now);
}
