import type { ArticleFields } from '../../../model/article.ts';
import { asWritten } from '../../yaml/as-written.ts';
import type { Entry } from '../../load/content.ts';
import { finding, type Finding } from '../../findings/finding.ts';

/** Advises against updates that have no heading, are older than their story, or stand in a story that is not live. */
export function* liveUpdates({ file, fields, inBody }: Entry<ArticleFields>): Iterable<Finding> {
  const { date, type } = fields;
  const updates = inBody.media.timed.filter(({ name }) => name === 'update');
  for (const [index, { line, column, at, hasHeading }] of updates.entries()) {
    const where = { file, body: { line, column } };
    if (type !== undefined && type !== 'live' && index === 0) yield finding('update-not-live', {}, where);
    if (!hasHeading) yield finding('update-without-heading', {}, where);
    if (date !== undefined && at < date)
      yield finding('update-before-date', { date: asWritten(file, ['date']) }, where);
  }
}
