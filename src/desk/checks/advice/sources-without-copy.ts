import type { Draft } from '../../load/content.ts';
import { found, type Finding } from '../../findings/finding.ts';

/** Pages change and vanish: a source on the web is cited with an archived copy. The newsroom's own pages stay. */
export function* sourcesWithoutCopy({ articles, sources }: Draft): Iterable<Finding> {
  const own = new Set(sources.filter(({ fields }) => fields.kind === 'own').map(({ id }) => id));
  for (const { file, fields } of articles) {
    for (const [at, { url, archived, source }] of (fields.sources ?? []).entries()) {
      if (url === undefined || archived !== undefined || own.has(source)) continue;
      yield found('source-without-copy', { url }, { file, value: ['sources', at, 'url'] });
    }
  }
}
