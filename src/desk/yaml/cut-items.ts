import { isScalar, isSeq, visit, type Node } from 'yaml';
import type { ContentFile } from '../findings/content-file.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { positionAt, startOf, type ReadYaml } from './position.ts';
import { inQuotes } from './quoted-line.ts';

/** Brackets and quotation marks that open in one piece of a text and close in the next. */
const pairs = ['()', '«»', '“”', '„“'] as const;

/** Findings for texts in a list in brackets that a comma of their own cuts in two: `[3,000 men]`, `[Kyiv (north, south)]`. */
export function cutItems(file: ContentFile, read: ReadYaml): readonly Finding[] {
  if (!/\[[^\]\n]*(?:\d,\d|[(«“„])/u.test(read.yaml)) return [];
  const findings: Finding[] = [];
  visit(read.document, {
    Seq: (_, list) => {
      if (!isSeq<Node>(list) || list.flow !== true || !list.items.every(isPlain)) return;
      const [start, end] = [startOf(list), list.range?.[1] ?? 0];
      const sources = list.items.map(({ range }) => read.yaml.slice(range?.[0], range?.[1]));
      const gaps = list.items.map(({ range }, at) =>
        read.yaml.slice(range?.[1], list.items[at + 1]?.range?.[0] ?? range?.[1]),
      );
      const texts = joined(sources, gaps);
      const written = texts.find((text) => !sources.includes(text));
      const name = /([\w-]+): *$/u.exec(read.yaml.slice(0, start))?.[1];
      if (written === undefined || name === undefined || read.yaml.slice(start, end).includes('\n')) return;
      const text = `${name}: [${texts.map((one) => (sources.includes(one) ? one : inQuotes(one))).join(', ')}]`;
      const facts = { name, written, isList: true, mend: { text, over: 'text' } } as const;
      findings.push(finding('yaml-comma', facts, { file, at: positionAt(read, start) }));
    },
  });
  return findings;
}

function isPlain(node: Node): boolean {
  return isScalar(node) && node.type === 'PLAIN' && node.source !== '';
}

/** The texts of a list, those that a comma cut in two as one. */
function joined(sources: readonly string[], gaps: readonly string[]): readonly string[] {
  const texts: string[] = [];
  for (const [at, source] of sources.entries()) {
    const last = texts.at(-1);
    const gap = gaps[at - 1] ?? '';
    if (last !== undefined && belong(last, source, gap)) texts[texts.length - 1] = last + gap + source;
    else texts.push(source);
  }
  return texts;
}

function belong(before: string, behind: string, gap: string): boolean {
  const isNumber = gap === ',' && /\d$/u.test(before) && /^\d/u.test(behind) && /[\s(]/u.test(before + behind);
  const isOpen = pairs.some(
    ([open = '', close = '']) =>
      before.lastIndexOf(open) > before.lastIndexOf(close) && behind.includes(close) && !before.endsWith(open),
  );
  return isNumber || isOpen;
}
