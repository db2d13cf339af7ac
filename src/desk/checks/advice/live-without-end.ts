import { typedInstant } from '../../../locale/wall-clock.ts';
import type { LoadedContent } from '../../load/content.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import { yamlOf } from '../../findings/content-file.ts';
import { writtenFields } from '../../yaml/fields.ts';
import { isOut } from './is-out.ts';

/** In milliseconds: two days without an update, and nobody believes that a story is live. */
const longest = 48 * 3_600_000;

/**
 * Advises to say when a story ended that is called live and to which nothing has been added for two days. An `ended` that is
 * wrong is told as such.
 */
export function* liveWithoutEnd({ site, articles }: LoadedContent, now: Date): Iterable<Finding> {
  const timeZone = site?.fields.timeZone;
  for (const { file, fields, inBody } of articles) {
    const { type, date, updated, ended } = fields;
    if (type !== 'live' || ended !== undefined || date === undefined || !isOut(fields, now)) continue;
    const times = [date, updated ?? date, ...inBody.media.timed.map(({ at }) => at)].map((at) => at.getTime());
    const last = new Date(Math.max(...times));
    if (timeZone === undefined || now.getTime() - last.getTime() <= longest) continue;
    if (writtenFields(yamlOf(file).yaml).some(({ name }) => name === 'ended')) continue;
    yield finding('live-without-end', { last: typedInstant(last, timeZone) }, { file, value: ['type'] });
  }
}
