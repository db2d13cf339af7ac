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
  const month = monthIn(timeZone, date);
  if (month !== folder) yield finding('date-outside-folder', { folder, month }, { file, value: ['date'] });
}

/** The month of an instant, as `2025/09`. A zone is asked only about the days at the ends of a month. */
function monthIn(timeZone: string, instant: Date): string {
  const [before, after] = [-day, day].map((apart) => new Date(instant.getTime() + apart).getUTCMonth());
  return monthOf(before === after ? instant.toISOString() : isoInZone(instant, timeZone));
}

function monthOf(iso: string): string {
  return iso.slice(0, 7).replace('-', '/');
}
