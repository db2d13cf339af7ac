import type { LoadedContent } from '../../load/content.ts';
import { finding, type Finding } from '../../findings/finding.ts';

/** Advises against headlines of more than `most` characters, which search engines cut. */
export function* headlineLength({ articles }: LoadedContent, most: number): Iterable<Finding> {
  for (const { file, fields } of articles) {
    const title = Array.from(fields.title ?? '');
    if (title.length <= most) continue;
    const facts = { length: title.length, most, shown: title.slice(0, most).join('') };
    yield finding('headline-length', facts, { file, value: ['title'] });
  }
}
