import type { ArticleFields } from '../../../model/article.ts';
import type { Correction } from '../../../model/correction.ts';
import { asWritten } from '../../yaml/as-written.ts';
import type { Entry, LoadedContent } from '../../load/content.ts';
import { finding, type Finding } from '../../findings/finding.ts';

type Translation = Entry<ArticleFields>;

/**
 * Advises where the languages of one story tell different things: a date of first publication that is not the original's,
 * and what was wrong in one language and is corrected there alone. That something new is known may be told in one language.
 */
export function* differingTranslations({ articles, languages }: LoadedContent): Iterable<Finding> {
  const published = articles.filter(({ fields }) => fields.status === 'published');
  for (const translations of Map.groupBy(published, ({ id }) => id).values()) {
    const original = translations.find(({ language }) => language === languages[0]);
    for (const one of translations) {
      if (original) yield* otherDate(one, original);
      for (const other of translations) if (other !== one) yield* missingCorrections(one, other);
    }
  }
}

function* otherDate({ file, fields: { date } }: Translation, original: Translation): Iterable<Finding> {
  const first = original.fields.date;
  if (date === undefined || first === undefined || date.getTime() === first.getTime()) return;
  const facts = { language: original.language, first: asWritten(original.file, ['date']) };
  yield finding('translation-date', facts, { file, value: ['date'] });
}

/** The corrections of `other` that this translation, which was there already, does not have. */
function* missingCorrections({ file, fields }: Translation, other: Translation): Iterable<Finding> {
  const { date, corrections: own } = fields;
  if (date === undefined || own === undefined) return;
  for (const [index, one] of (other.fields.corrections ?? []).entries()) {
    if (one.kind === 'update' || one.at < date || own.some((mine) => isAnswer(mine, one))) continue;
    const at = asWritten(other.file, ['corrections', index, 'at']);
    const { kind, text } = one;
    const facts = { language: other.language, kind, at, told: text, hasCorrections: own.length > 0 };
    yield finding('correction-not-shared', facts, { file, value: own.length > 0 ? ['corrections'] : ['title'] });
  }
}

const dayLength = 86_400_000;

/** Translators correct on the same day, not in the same minute. */
function isAnswer(mine: Correction, one: Correction): boolean {
  return mine.kind === one.kind && Math.abs(mine.at.getTime() - one.at.getTime()) < dayLength;
}
