import { isMap, isScalar, type Node, type Pair } from 'yaml';
import type { Replacement } from '../../model/problem.ts';
import type { Path } from '../findings/finding.ts';
import { startOf, type ReadYaml } from './position.ts';
import { inQuotes } from './quoted-line.ts';

/** A text in braces that a comma ended: YAML takes the words behind it for names of fields. */
export interface CutText {
  /** The field that it belongs to. */
  readonly name: string;
  /** All of it, to the next field. */
  readonly written: string;
  /** The names that its pieces became. */
  readonly pieces: readonly string[];
  /** Its line with the text in quotes. */
  readonly mend: Replacement;
}

/** The text of which `name`, in the group in braces at `path`, is a piece; `undefined` if it is none. */
export function cutByComma({ document, yaml }: ReadYaml, path: Path, name: string): CutText | undefined {
  const group = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap<Node, Node | null>(group) || group.flow !== true) return undefined;
  const at = group.items.findIndex(({ key }) => isScalar(key) && String(key.value) === name);
  const isPiece = ({ key, value }: Pair<Node, Node | null>) =>
    isPlain(key) && (value === null || (isScalar(value) && value.source === ''));
  const from = group.items.findLastIndex((pair, index) => index < at && !isPiece(pair));
  const next = group.items.findIndex((pair, index) => index > at && !isPiece(pair));
  const pieces = group.items.slice(from + 1, next < 0 ? undefined : next);
  const { key, value } = group.items[from] ?? {};
  const last = pieces.at(-1)?.key;
  if (at < 0 || !pieces.every(isPiece) || !isScalar(key) || !isPlain(value) || !last?.range) return undefined;
  const [start, end] = [startOf(value), last.range[1]];
  const written = yaml.slice(start, end);
  if (/[\n"'[\]{}]|:\s/u.test(written)) return undefined;
  const before = yaml.slice(yaml.lastIndexOf('\n', start) + 1, start);
  const after = /^.*/u.exec(yaml.slice(end))?.[0] ?? '';
  return {
    name: String(key.value),
    written,
    pieces: pieces.map(({ key: piece }) => (isScalar(piece) ? String(piece.value) : '')),
    mend: { text: `${before}${inQuotes(written)}${after}`.trim(), over: 'text' },
  };
}

function isPlain(node: Node | null | undefined): node is Node {
  return isScalar(node) && node.type === 'PLAIN' && node.source !== '';
}
