import type { ArticleType } from '../../../model/article.ts';
import type { LoadedContent } from '../../load/content.ts';
import { finding, type Finding } from '../../findings/finding.ts';

/** The types of stories that need several sources: opinions and explainers do not. */
const reporting: readonly (ArticleType | undefined)[] = ['news', 'analysis', 'investigation', 'live'];

/** Advises against reporting that cites one publisher only, unless that is the newsroom itself. */
export function* singleSource({ articles, sources: publishers }: LoadedContent): Iterable<Finding> {
  const own = new Set(publishers.filter(({ fields }) => fields.kind === 'own').map(({ id }) => id));
  for (const { file, fields } of articles) {
    const { sources = [], type } = fields;
    const [publisher, ...others] = new Set(sources.map(({ source }) => source));
    if (publisher === undefined || own.has(publisher) || others.length > 0 || !reporting.includes(type)) continue;
    yield finding('single-source', { publisher }, { file, value: ['sources', 0, 'source'] });
  }
}
