import { isWebAddress } from '../../../model/values/web-address.ts';
import { idsOf, type LoadedContent } from '../../load/content.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import { nearestAmong } from '../../text/nearest.ts';
import type { ContentFile } from '../../findings/content-file.ts';
import type { Path } from '../../findings/finding.ts';

type UnknownRule =
  'author-unknown' | 'category-unknown' | 'topic-unknown' | 'source-unknown' | 'page-unknown' | 'article-unknown';

/** A reference to a record or story: the rule that it breaks if its id is unknown, the id, and its place. */
type Named = readonly [rule: UnknownRule, id: string | undefined, path: Path];

/** Checks that every id in a field is that of an existing record or story. */
export function* brokenReferences(loaded: LoadedContent): Iterable<Finding> {
  const known: Readonly<Record<UnknownRule, ReadonlySet<string>>> = {
    'author-unknown': idsOf(loaded.authors),
    'category-unknown': idsOf(loaded.categories),
    'topic-unknown': idsOf(loaded.topics),
    'source-unknown': idsOf(loaded.sources),
    'page-unknown': idsOf(loaded.pages),
    'article-unknown': idsOf(loaded.articles),
  };
  const nearestOf = Object.fromEntries(Object.entries(known).map(([rule, ids]) => [rule, nearestAmong(ids)]));
  for (const [file, named] of everyName(loaded)) {
    for (const [rule, id, path] of named) {
      if (id === undefined || known[rule].has(id)) continue;
      yield finding(rule, { id, near: nearestOf[rule]?.(id) }, { file, value: path });
    }
  }
}

function* everyName({ site, articles }: LoadedContent): Iterable<readonly [ContentFile, readonly Named[]]> {
  if (site)
    yield [site.file, [...inOrderOfCategories(site.fields.categories), ...policies(site.fields.publisher?.policies)]];
  for (const { file, fields } of articles) {
    const { category, author = [], topics = [], related = [], sources = [] } = fields;
    const cited = sources.flatMap(({ source, via = [] }, at): Named[] => [
      ['source-unknown', source, ['sources', at, 'source']],
      ...via.map((id, link): Named => ['source-unknown', id, ['sources', at, 'via', link]]),
    ]);
    yield [
      file,
      [
        ['category-unknown', category, ['category']],
        ...author.map((id, at): Named => ['author-unknown', id, ['author', at]]),
        ...topics.map((id, at): Named => ['topic-unknown', id, ['topics', at]]),
        ...related.map((id, at): Named => ['article-unknown', id, ['related', at]]),
        ...cited,
      ],
    ];
  }
}

function inOrderOfCategories(ids: readonly string[] = []): readonly Named[] {
  return ids.map((id, at) => ['category-unknown', id, ['categories', at]]);
}

function policies(given: Readonly<Record<string, string | undefined>> = {}): readonly Named[] {
  return Object.entries(given)
    .filter(([, page]) => page !== undefined && !isWebAddress(page))
    .map(([policy, page]) => ['page-unknown', page, ['publisher', 'policies', policy]]);
}
