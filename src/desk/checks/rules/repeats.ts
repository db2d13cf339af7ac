import type { DeskFile } from '../../findings/content-file.ts';
import type { Draft } from '../../load/content.ts';
import { found, type Finding } from '../../findings/finding.ts';

/** Checks that no list holds a value twice, no two sources have one id, and no story is related to itself. */
export function* brokenRepeats({ site, articles }: Draft): Iterable<Finding> {
  if (site) yield* twice(site.file, 'categories', site.fields.categories ?? []);
  for (const { id: address, file, fields } of articles) {
    const { author = [], topics = [], related = [], sources = [] } = fields;
    yield* twice(file, 'author', author);
    yield* twice(file, 'topics', topics);
    yield* twice(file, 'related', related);
    const own = related.indexOf(address);
    if (own >= 0) yield found('article-itself', {}, { file, value: ['related', own] });
    const ids = sources.map(({ id }) => id);
    for (const at of repeatsIn(ids)) {
      yield found('citation-twice', { id: ids[at] ?? '' }, { file, value: ['sources', at, 'id'] });
    }
  }
}

function* twice(file: DeskFile, list: string, ids: readonly string[]): Iterable<Finding> {
  for (const at of repeatsIn(ids))
    yield found('listed-twice', { list, id: ids[at] ?? '' }, { file, value: [list, at] });
}

/** The indexes of values that also occur earlier in the list. */
export function repeatsIn(values: readonly string[]): readonly number[] {
  return [...values.keys()].filter((at) => values.indexOf(values[at] ?? '') < at);
}
