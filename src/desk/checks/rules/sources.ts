import type { LoadedContent } from '../../load/content.ts';
import { finding, type Finding } from '../../findings/finding.ts';

/** Checks that a story has sources if its category requires them. */
export function* brokenSources({ articles, categories }: LoadedContent): Iterable<Finding> {
  const demanding = new Set(categories.filter(({ fields }) => fields.sources === 'required').map(({ id }) => id));
  for (const { file, fields } of articles) {
    const { category, sources } = fields;
    if (category === undefined || sources?.length !== 0 || !demanding.has(category)) continue;
    yield finding('sources-missing', { category }, { file, value: ['sources'] });
  }
}
