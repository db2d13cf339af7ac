import type { Draft } from '../../load/content.ts';
import { found, type Finding } from '../../findings/finding.ts';

/** Checks that a story has sources if its category requires them. */
export function* brokenSources({ articles, categories }: Draft): Iterable<Finding> {
  const demanding = new Set(categories.filter(({ fields }) => fields.sources === 'required').map(({ id }) => id));
  for (const { file, fields } of articles) {
    const { category, sources } = fields;
    if (category === undefined || sources?.length !== 0 || !demanding.has(category)) continue;
    yield found('sources-missing', { category }, { file, value: ['sources'] });
  }
}
