import type { Nodes, Paragraph } from 'mdast';
import { finding } from '../../findings/finding.ts';
import { startOf } from '../../../markdown/inspect/written-texts.ts';
import { lineFrom, type Markup, type MarkupRule } from './markup.ts';

const holders = { blockquote: 'quote', listItem: 'list', footnoteDefinition: 'note' } as const;
const isEnded = /[.;:!?…]["'”»)*_]*\s*$/u;
const begins = /^["'“«„(*_[]*[\p{Lu}\p{N}–—]/u;

/**
 * Advises on a line that goes on what stands above it, for no empty line ends that (CommonMark 0.31.2, 5.1: lazy
 * continuation): "He said." under a quote is then part of the quote.
 */
export const swallowedLines: MarkupRule = function* (body) {
  for (const { node, parent } of body.nodes) {
    const holder = holders[parent?.type as keyof typeof holders] as (typeof holders)[keyof typeof holders] | undefined;
    if (node.type !== 'paragraph' || !parent || holder === undefined) continue;
    const line = lazyLine(node, parent, body);
    if (line === undefined) continue;
    yield finding('line-swallowed', { holder, line: lineFrom(body.markdown, line).trim() }, body.at(line));
  }
};

/** The offset of the first line of a paragraph that begins a sentence at the edge, outside of what holds the paragraph. */
function lazyLine(node: Paragraph, holder: Nodes, { markdown }: Markup): number | undefined {
  const end = node.position?.end.offset ?? 0;
  const isQuote = holder.type === 'blockquote';
  // What stands in another quote or list has marks of that one before its lines.
  const edge = (holder.position?.start.column ?? 1) - 1;
  for (let at = markdown.indexOf('\n', startOf(node)); at >= 0 && at < end; at = markdown.indexOf('\n', at + 1)) {
    const [before, line] = [markdown.slice(markdown.lastIndexOf('\n', at - 1) + 1, at), lineFrom(markdown, at + 1)];
    const own = line.slice(edge);
    if (isQuote ? /^[ \t]*>/u.test(own) : /^\s/u.test(own)) continue;
    if ((isQuote || isEnded.test(before)) && begins.test(own)) return at + 1 + edge;
  }
  return undefined;
}
