import type { ArticleFields } from '../../model/article.ts';
import type { Entry } from '../load/content.ts';

type Translation = Entry<ArticleFields>;

/**
 * Why a translation of a story is not public at `now`; `undefined` if it is.
 * @param all the translations among which those of the same story are found.
 */
export function hiddenBy(
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
