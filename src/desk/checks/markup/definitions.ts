import type { Definition } from 'mdast';
import { endOf, startOf } from '../../../markdown/inspect/written-texts.ts';
import { finding } from '../../findings/finding.ts';
import { lineBefore, lineFrom, type MarkupRule } from './markup.ts';

/**
 * Checks that every line which Markdown takes for the definition of a link (`[name]: address`) is one that the text uses:
 * readers never see such a line. CommonMark 0.31.2, 4.7: the first of several definitions counts.
 */
export const definitions: MarkupRule = function* ({ markdown, nodes, at }) {
  const all = nodes.map(({ node }) => node);
  if (!all.some(({ type }) => type === 'definition')) return;
  const used = new Set(all.flatMap((node) => ('identifier' in node && isReference(node) ? [node.identifier] : [])));
  const pictures = new Set(all.flatMap((node) => (node.type === 'imageReference' ? [node.identifier] : [])));
  const first = new Map<string, Definition>();
  for (const node of all) {
    if (node.type !== 'definition') continue;
    const { identifier, label } = node;
    const [where, line] = [at(startOf(node)), lineFrom(markdown, startOf(node))];
    const name = label ?? identifier;
    const other = first.get(identifier);
    if (other === undefined) first.set(identifier, node);
    const title = laterTitle(markdown.slice(startOf(node), endOf(node)));
    const write = `${lineBefore(markdown, startOf(node))}\\${line}`;
    if (!used.has(identifier)) yield finding('definition-unused', { name, line, write }, where);
    else if (other && !isSame(other, node)) yield finding('definition-twice', { name }, where);
    else if (title !== undefined && !pictures.has(identifier)) yield finding('definition-swallows', { title }, where);
  }
};

function isReference({ type }: { readonly type: string }): boolean {
  return type === 'linkReference' || type === 'imageReference';
}

function isSame(one: Definition, other: Definition): boolean {
  return one.url === other.url && one.title === other.title;
}

/** The line after a definition that became the title of its link, which only a picture shows. */
function laterTitle(written: string): string | undefined {
  return /\S[^\n]*\n[ \t>]*(["'(][\s\S]*)$/u.exec(written)?.[1];
}
