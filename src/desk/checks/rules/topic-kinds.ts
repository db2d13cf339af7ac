import type { Draft } from '../../load/content.ts';
import { found, type Finding } from '../../findings/finding.ts';

/** Checks that the translation of a topic has the same `kind` as the original, or none. */
export function* brokenTopicKinds({ topics, languages }: Draft): Iterable<Finding> {
  const originals = new Map(
    topics.filter(({ language }) => language === languages[0]).map(({ id, fields }) => [id, fields.kind]),
  );
  for (const { id, file, fields } of topics) {
    const original = originals.get(id);
    if (original === undefined || fields.kind === undefined || fields.kind === original) continue;
    yield found('topic-kind-differs', { kind: fields.kind, original }, { file, value: ['kind'] });
  }
}
