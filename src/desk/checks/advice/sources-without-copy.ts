import type { LoadedContent } from '../../load/content.ts';
import { finding, type Finding } from '../../findings/finding.ts';

/** Advises to cite sources on the web with an archived copy, since pages change; the newsroom's own pages need none. */
export function* sourcesWithoutCopy({ articles, sources }: LoadedContent): Iterable<Finding> {
  const own = new Set(sources.filter(({ fields }) => fields.kind === 'own').map(({ id }) => id));
  for (const { file, fields } of articles) {
    for (const [at, { url, archived, source }] of (fields.sources ?? []).entries()) {
      if (url === undefined || archived !== undefined || own.has(source)) continue;
      yield finding('source-without-copy', { url }, { file, value: ['sources', at, 'url'] });
    }
  }
}
