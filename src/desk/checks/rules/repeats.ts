import type { ArticleFields } from '../../../model/article.ts';
import type { ContentFile } from '../../findings/content-file.ts';
import type { LoadedContent, Entry } from '../../load/content.ts';
import { finding, type Finding } from '../../findings/finding.ts';

/** Nothing stands in one list twice. */
export function* repeatsOfSite({ site }: LoadedContent): Iterable<Finding> {
  if (site) yield* twice(site.file, 'categories', site.fields.categories ?? []);
}

/**
 * Checks that no list holds a value twice, that the sources of a story have different ids, and that no story is related
 * to itself.
 */
export function* repeatsOfArticle({ id: address, file, fields }: Entry<ArticleFields>): Iterable<Finding> {
  const { author = [], topics = [], related = [], sources = [] } = fields;
  yield* twice(file, 'author', author);
  yield* twice(file, 'topics', topics);
  yield* twice(file, 'related', related);
  const own = related.indexOf(address);
  if (own >= 0) yield finding('article-itself', {}, { file, value: ['related', own] });
  for (const { id, at } of repeatsIn(sources.map((source) => source.id)))
    yield finding('citation-twice', { id }, { file, value: ['sources', at, 'id'] });
}

function* twice(file: ContentFile, list: string, ids: readonly string[]): Iterable<Finding> {
  for (const { id, at } of repeatsIn(ids)) yield finding('listed-twice', { list, id }, { file, value: [list, at] });
}

/** The ids that also occur earlier in the list. */
function repeatsIn(ids: readonly string[]): readonly { readonly id: string; readonly at: number }[] {
  return ids.flatMap((id, at) => (ids.indexOf(id) < at ? [{ id, at }] : []));
}
