import type { LoadedContent } from '../../load/content.ts';
import { finding, type Finding } from '../../findings/finding.ts';

/** Checks that the translation of a topic has the same `kind` as the original, or none. */
export function* brokenTopicKinds({ topics, languages }: LoadedContent): Iterable<Finding> {
  const originals = new Map(
    topics.filter(({ language }) => language === languages[0]).map(({ id, fields }) => [id, fields.kind]),
  );
  for (const { id, file, fields } of topics) {
    const original = originals.get(id);
    if (original === undefined || fields.kind === undefined || fields.kind === original) continue;
    yield finding('topic-kind-differs', { kind: fields.kind, original }, { file, value: ['kind'] });
  }
}
