import { isScalar, visit } from 'yaml';
import type { ContentFile } from '../findings/content-file.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { valueInQuotes } from './mends.ts';
import { positionAt, type ReadYaml } from './position.ts';
import { mendedBy, replacementOf } from './tried-mends.ts';

/** Findings for texts that YAML ends at a `#` right before a word or a number: a comment has a space behind it. */
export function textsCutOff(file: ContentFile, read: ReadYaml): readonly Finding[] {
  if (!/[ \t]#[^\s#]/u.test(read.yaml)) return [];
  const ends = new Set<number>();
  visit(read.document, {
    Scalar: (_, node) => {
      if (isScalar(node) && node.type === 'PLAIN' && node.range) ends.add(node.range[1]);
    },
  });
  return [...ends].flatMap((end) => {
    const [, spaces, lost] = /^(:?[ \t]+)(#[^\s#].*)/u.exec(read.yaml.slice(end)) ?? [];
    if (spaces === undefined || lost === undefined) return [];
    const at = end + spaces.length;
    const lines = read.yaml.split('\n');
    const mend = mendedBy(valueInQuotes(lines, read.lines.linePos(at).line - 1), read);
    return [finding('yaml-hash', { lost, mend: replacementOf(mend, lines) }, { file, at: positionAt(read, at) })];
  });
}
