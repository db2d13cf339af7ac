import type { Draft } from '../../load/content.ts';
import { found, type Finding } from '../../findings/finding.ts';

/** A translation says the same kind as the text that it translates, or none. */
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
