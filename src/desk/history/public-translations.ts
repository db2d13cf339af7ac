import type { ArticleFields } from '../../model/article.ts';
import type { Entry } from '../load/content.ts';

type Translation = Entry<ArticleFields>;

/** Why a translation is not public at `now`; `undefined` if it is. @param all among which are those of its story. */
export function whyNotPublic(
  translation: Translation,
  all: readonly Translation[],
  now: Date,
): 'draft' | 'date' | 'embargo' | undefined {
  const { status, date } = translation.fields;
  if (status === 'draft') return 'draft';
  if (date === undefined || date > now) return 'date';
  // An embargo in one language holds for all of them.
  const translations = all.filter(({ id }) => id === translation.id);
  return translations.some(({ fields }) => fields.embargo !== undefined && fields.embargo > now)
    ? 'embargo'
    : undefined;
}
