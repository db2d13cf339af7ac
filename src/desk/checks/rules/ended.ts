import type { ArticleFields } from '../../../model/article.ts';
import { asWritten } from '../../yaml/as-written.ts';
import type { Entry } from '../../load/content.ts';
import { finding, type Finding } from '../../findings/finding.ts';

/** Checks that only a live story has an end, and that it is not before its publication or its last update. */
export function* brokenEnd({ file, fields, inBody }: Entry<ArticleFields>): Iterable<Finding> {
  const { date, ended, type } = fields;
  if (ended === undefined) return;
  const where = { file, value: ['ended'] };
  if (type !== undefined && type !== 'live') yield finding('ended-not-live', { type }, where);
  const facts = { ended: asWritten(file, ['ended']), date: asWritten(file, ['date']) };
  if (date !== undefined && ended < date) {
    yield finding('ended-before-date', facts, where);
    return;
  }
  const later = inBody.media.timed.find(({ name, at }) => name === 'update' && at > ended);
  if (later) yield finding('ended-before-update', { ended: facts.ended, line: file.bodyLine + later.line - 1 }, where);
}
