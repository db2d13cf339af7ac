import type { ArticleFields } from '../../../model/article.ts';
import { asWritten } from '../../yaml/as-written.ts';
import type { Entry } from '../../load/content.ts';
import { finding, type Finding } from '../../findings/finding.ts';

/** Checks that `updated` and the corrections of a story are not earlier than its `date`. An embargo may end at any time. */
export function* brokenDates({ file, fields }: Entry<ArticleFields>): Iterable<Finding> {
  const { date, updated, corrections = [] } = fields;
  if (date === undefined) return;
  if (updated && updated < date) {
    const facts = { updated: asWritten(file, ['updated']), date: asWritten(file, ['date']) };
    yield finding('updated-before-date', facts, { file, value: ['updated'] });
  }
  for (const [index, { at }] of corrections.entries()) {
    if (at >= date) continue;
    const value = ['corrections', index, 'at'];
    const facts = { at: asWritten(file, value), date: asWritten(file, ['date']) };
    yield finding('correction-before-date', facts, { file, value });
  }
}
