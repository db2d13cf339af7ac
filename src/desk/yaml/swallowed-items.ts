import { isScalar, isSeq, visit, type Node } from 'yaml';
import type { ContentFile } from '../findings/content-file.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { indentOf } from './mend.ts';
import { startOf, type ReadYaml } from './position.ts';
import { mendedBy, replacementOf } from './tried-mends.ts';

/** Findings for items of a list that are indented further than those before them: YAML reads `- Two` as words of the item above. */
export function swallowedItems(file: ContentFile, read: ReadYaml): readonly Finding[] {
  if (!/^ +- /mu.test(read.yaml)) return [];
  const findings: Finding[] = [];
  visit(read.document, {
    Seq: (_, list) => {
      if (isSeq<Node>(list) && list.flow !== true)
        findings.push(...list.items.flatMap((item) => swallowedBy(item, file, read)));
    },
  });
  return findings;
}

/** The finding for the lines of an item that begin with a hyphen, with the indent of the item in place of theirs. */
function swallowedBy(item: Node, file: ContentFile, read: ReadYaml): readonly Finding[] {
  if (!isScalar(item) || item.type !== 'PLAIN' || !item.range) return [];
  const lines = read.yaml.split('\n');
  const [first, last] = [startOf(item), item.range[1]].map((offset) => read.lines.linePos(offset).line - 1);
  const from = lines.findIndex((line, at) => at > (first ?? 0) && at <= (last ?? 0) && /^ *- /u.test(line));
  if (from < 0 || first === undefined || last === undefined) return [];
  const indent = indentOf(lines[first] ?? '');
  const better = lines.slice(from, last + 1).map((line) => ' '.repeat(indent) + line.trimStart());
  const mend = mendedBy([{ slip: 'indent', from, to: last, lines: better }], read);
  if (!mend) return [];
  const facts = { code: '', line: (lines[from] ?? '').trim(), slip: mend.slip, mend: replacementOf(mend, lines) };
  return [finding('yaml-form', facts, { file, at: { line: from + read.firstLine, column: 1 } })];
}
