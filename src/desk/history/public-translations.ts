import type { ArticleFields } from '../../model/article.ts';
import type { Entry } from '../load/content.ts';

type Edition = Entry<ArticleFields>;

/** Why an edition of a story is not before readers at `now`; `undefined` where it is. */
export function hiddenBy(
  edition: Edition,
  all: readonly Edition[],
  now: Date,
): 'draft' | 'date' | 'embargo' | undefined {
  const { status, date } = edition.fields;
  if (status === 'draft') return 'draft';
  if (date === undefined || date > now) return 'date';
  // An embargo in one language holds back all of them.
  const editions = all.filter(({ id }) => id === edition.id);
  return editions.some(({ fields }) => fields.embargo !== undefined && fields.embargo > now) ? 'embargo' : undefined;
}
