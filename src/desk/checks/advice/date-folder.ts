import { isoInZone } from '../../../locale/iso-in-zone.ts';
import type { ArticleFields } from '../../../model/article.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import type { Entry } from '../../load/content.ts';

/** In milliseconds: no clock is further from UTC. */
const day = 86_400_000;

/** Advises to look at the `date` of a story whose folder names another month, by the clocks of the newsroom. */
export function* dateOutsideFolder(
  { file, fields: { date } }: Entry<ArticleFields>,
  timeZone: string | undefined,
): Iterable<Finding> {
  const [, folder] = /^articles\/(\d{4}\/\d{2})\//u.exec(file.path) ?? [];
  if (date === undefined || timeZone === undefined || folder === undefined) return;
  if (isWellWithin(folder, date)) return;
  const month = isoInZone(date, timeZone).slice(0, 7).replace('-', '/');
  if (month !== folder) yield finding('date-outside-folder', { folder, month }, { file, value: ['date'] });
}

/** Whether an instant lies in a month by the clocks of every zone: a zone is asked only about the days at its ends. */
function isWellWithin(month: string, instant: Date): boolean {
  const start = new Date(`${month.replace('/', '-')}-01`);
  const end = new Date(start).setUTCMonth(start.getUTCMonth() + 1);
  return instant.getTime() >= start.getTime() + day && instant.getTime() < end - day;
}
