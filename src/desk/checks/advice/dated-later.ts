import type { LoadedContent } from '../../load/content.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import { isOut } from './is-out.ts';

/** Advises to look again at times of changes that lie in the future although the story is out: readers get them then. */
export function* datedLater({ articles }: LoadedContent, now: Date): Iterable<Finding> {
  for (const { file, fields, inBody } of articles) {
    if (!isOut(fields, now)) continue;
    const { updated, corrections = [] } = fields;
    if (updated && updated > now) yield finding('dated-later', { what: 'updated' }, { file, value: ['updated'] });
    for (const [index, { at }] of corrections.entries())
      if (at > now) yield finding('dated-later', { what: 'correction' }, { file, value: ['corrections', index, 'at'] });
    for (const { name, at, line, column } of inBody.media.timed)
      if (at > now) yield finding('dated-later', { what: name }, { file, body: { line, column } });
  }
}
