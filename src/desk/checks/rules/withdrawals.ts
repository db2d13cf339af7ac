import type { LoadedContent } from '../../load/content.ts';
import { finding, type Finding } from '../../findings/finding.ts';

/** Checks that a story is withdrawn in all its translations or in none. */
export function* brokenWithdrawals({ articles }: LoadedContent): Iterable<Finding> {
  const withdrawn = articles.filter(({ fields }) => fields.status === 'withdrawn');
  for (const { id, file, language } of withdrawn) {
    const standing = articles
      .filter((other) => other.id === id && other.fields.status === 'published')
      .map((other) => other.language);
    if (standing.length === 0) continue;
    yield finding('withdrawn-in-part', { here: language, standing }, { file, value: ['status'] });
  }
}
