import { isScalar, visit } from 'yaml';
import type { ContentFile } from '../findings/content-file.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { hiddenInWords } from '../text/hidden-characters.ts';
import { firstOfEachLine, positionOf } from '../text/hidden-lines.ts';
import { positionAt, startOf, type ReadYaml } from './position.ts';

export function hiddenInYaml(file: ContentFile, yaml: string, firstLine: number): readonly Finding[] {
  return firstOfEachLine(yaml, hiddenInWords(yaml)).map(({ sign, count, index }) => {
    const { line, column } = positionOf(yaml, index);
    return finding('hidden-character', { sign, count }, { file, at: { line: line + firstLine - 1, column } });
  });
}

/** Findings for hidden characters that are written as an escape in double quotes, such as `"\u202E"`. */
export function hiddenByEscapes(file: ContentFile, read: ReadYaml): readonly Finding[] {
  if (!read.yaml.includes('\\')) return [];
  const findings: Finding[] = [];
  visit(read.document, {
    Scalar(_, node) {
      if (!isScalar(node) || node.type !== 'QUOTE_DOUBLE' || typeof node.value !== 'string') return;
      const [first, ...others] = hiddenInWords(node.value);
      if (first === undefined) return;
      const at = positionAt(read, startOf(node));
      findings.push(finding('hidden-character', { sign: first.sign, count: others.length + 1 }, { file, at }));
    },
  });
  return findings;
}
