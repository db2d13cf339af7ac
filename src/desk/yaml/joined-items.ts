import type { ContentFile } from '../findings/content-file.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { itemsApart } from './items-apart.ts';
import type { ReadYaml } from './position.ts';
import { mendedBy, replacementOf } from './tried-mends.ts';

/**
 * Findings for lists whose hyphens touch their words, where YAML can read that: `-Kyiv` is a text to it, and `-id: log` a
 * field with a strange name.
 */
export function joinedItems(file: ContentFile, read: ReadYaml): readonly Finding[] {
  const lines = read.yaml.split('\n');
  return itemsApart(lines).flatMap((one) => {
    const mend = mendedBy([one], read);
    const facts = { code: '', line: (lines[one.from] ?? '').trim(), slip: one.slip, mend: replacementOf(mend, lines) };
    const at = { line: one.from + read.firstLine, column: (lines[one.from] ?? '').indexOf('-') + 1 };
    return mend ? [finding('yaml-form', facts, { file, at })] : [];
  });
}
