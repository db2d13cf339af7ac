import { isScalar, visit } from 'yaml';
import type { ContentFile } from '../findings/content-file.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { mayLookAlike, withPlainSigns } from './look-alikes.ts';
import { withoutLookAlikes } from './mends.ts';
import { positionAt, startOf, type ReadYaml } from './position.ts';
import { mendedBy, replacementOf } from './tried-mends.ts';

/**
 * The first finding for spaces and list marks that only look like ones and became part of a value or of a name: YAML reads
 * `– Kyiv` as one text, and `name:` with a no-break space behind it as well.
 */
export function lookAlikesRead(file: ContentFile, read: ReadYaml): readonly Finding[] {
  if (!mayLookAlike(read.yaml)) return [];
  const findings: Finding[] = [];
  const lines = read.yaml.split('\n');
  visit(read.document, {
    Scalar: (_, node) => {
      if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return undefined;
      const { line, col } = read.lines.linePos(startOf(node));
      const text = lines[line - 1] ?? '';
      const first = withPlainSigns(text)?.first;
      if (!first || (first.meant !== 'space' && first.meant !== 'hyphen') || text.slice(first.index).trim() === '')
        return undefined;
      const isInside = first.index >= col - 1 && first.index < col - 1 + node.range[1] - node.range[0];
      const mend = isInside ? mendedBy(withoutLookAlikes(lines, line - 1), read) : undefined;
      if (!mend) return undefined;
      const at = positionAt(read, read.lines.lineStarts[line - 1] ?? 0);
      findings.push(
        finding(
          'yaml-look-alike',
          { ...first, mend: replacementOf(mend, lines) },
          { file, at: { ...at, line: mend.from + read.firstLine, column: first.index + 1 } },
        ),
      );
      return visit.BREAK;
    },
  });
  return findings;
}
