import type { Nodes } from 'mdast';
import { endOf, startOf } from '../../../markdown/inspect/written-texts.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import type { Markup } from './markup.ts';

/** Words that no reader gets, where no other rule has told it: the title of a link, and what follows the language of code. */
export function* wordsLeftOut({ markdown, nodes, at }: Markup, told: ReadonlySet<number>): Iterable<Finding> {
  const pictures = new Set(nodes.flatMap(({ node }) => (node.type === 'imageReference' ? [node.identifier] : [])));
  for (const { node } of nodes) {
    const left = leftOut(node, pictures);
    if (!left) continue;
    const written = markdown.slice(startOf(node), endOf(node));
    const where = at(startOf(node) + Math.max(0, written.lastIndexOf(left.words)));
    if (where.body && !told.has(where.body.line)) yield finding('words-left-out', left, where);
  }
}

function leftOut(node: Nodes, pictures: ReadonlySet<string>) {
  if (node.type === 'code' && node.meta) return { of: 'code', words: node.meta } as const;
  const isOfLink = node.type === 'link' || (node.type === 'definition' && !pictures.has(node.identifier));
  return isOfLink && node.title ? ({ of: 'link', words: node.title } as const) : undefined;
}
