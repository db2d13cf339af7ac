import { isoInZone } from '../../../locale/iso-in-zone.ts';
import type { ArticleFields } from '../../../model/article.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import type { Entry } from '../../load/content.ts';

/** Advises to look at the `date` of a story whose folder names another month, by the clocks of the newsroom. */
export function* dateOutsideFolder(
  { file, fields: { date } }: Entry<ArticleFields>,
  timeZone: string | undefined,
): Iterable<Finding> {
  const [, folder] = /^articles\/(\d{4}\/\d{2})\//u.exec(file.path) ?? [];
  if (date === undefined || timeZone === undefined || folder === undefined) return;
  const month = isoInZone(date, timeZone).slice(0, 7).replace('-', '/');
  if (month !== folder) yield finding('date-outside-folder', { folder, month }, { file, value: ['date'] });
}
