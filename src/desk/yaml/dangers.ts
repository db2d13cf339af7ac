import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { finding, type Finding } from '../findings/finding.ts';
import type { ContentFile } from '../findings/content-file.ts';
import { positionAt, startOf, type ReadYaml } from './position.ts';

/** In levels below the top. */
const deepest = 8;
const forbiddenKeys = ['__proto__', 'constructor', 'prototype'];

/**
 * Findings for YAML features that are refused: anchors and aliases (a few of them can expand without bound), tags, merge
 * keys, directives, keys that are not strings, keys with a meaning in JavaScript's objects, deep nesting.
 */
export function forbiddenYaml(file: ContentFile, read: ReadYaml): readonly Finding[] {
  const findings: Finding[] = [];
  const report = (rule: 'yaml-anchor' | 'yaml-tag' | 'yaml-key' | 'yaml-too-deep', offset: number, key = '') => {
    findings.push(finding(rule, { key, mend: undefined }, { file, at: positionAt(read, offset) }));
  };
  const visit = (node: Node | null, level: number): void => {
    if (node === null) return;
    const start = startOf(node);
    if (isAlias(node)) {
      report('yaml-anchor', start);
      return;
    }
    if (node.anchor !== undefined) report('yaml-anchor', signBefore(read.yaml, '&', start));
    if (node.tag !== undefined) report('yaml-tag', signBefore(read.yaml, '!', start));
    if (level > deepest) {
      report('yaml-too-deep', start);
      return;
    }
    if (isSeq<Node>(node)) for (const item of node.items) visit(item, level + 1);
    if (isMap<Node, Node | null>(node)) for (const pair of node.items) visitPair(pair, level + 1);
  };
  const visitPair = ({ key, value }: Pair<Node, Node | null>, level: number): void => {
    const name = isScalar(key) ? String(key.value) : '';
    const isText = isScalar(key) && key.value !== null;
    if (!isText || name === '<<' || forbiddenKeys.includes(name)) report('yaml-key', startOf(key), name);
    // A nested key is refused as a key, so its depth does not count.
    visit(key, 0);
    visit(value, level);
  };
  visit(read.document.contents, 0);
  const { yaml, tags } = read.document.directives ?? {};
  if (yaml?.explicit === true || Object.keys(tags ?? {}).length > 1) report('yaml-tag', 0);
  return findings;
}

/** The offset of the `&` or `!` before a value; of the first of two, since a tag may begin with `!!`. */
function signBefore(yaml: string, sign: string, start: number): number {
  const last = Math.max(yaml.lastIndexOf(sign, start), 0);
  return yaml[last - 1] === sign ? last - 1 : last;
}
