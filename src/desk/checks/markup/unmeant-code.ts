import type { Code, InlineCode } from 'mdast';
import { endOf, startOf } from '../../../markdown/inspect/written-texts.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import { lineFrom, type Markup, type MarkupRule } from './markup.ts';

const fence = /^[ \t>]*(`{3,}|~{3,})/u;

/** Checks that code was meant as code: a fence is closed, and no "`" was typed as an apostrophe. Indented texts are advised on. */
export const unmeantCode: MarkupRule = function* (body) {
  for (const { node } of body.nodes) {
    if (node.type === 'code') yield* blockOf(node, body);
    if (node.type === 'inlineCode') yield* inlineOf(node, body);
  }
};

function* blockOf(node: Code, { markdown, at }: Markup): Iterable<Finding> {
  const written = markdown.slice(startOf(node), endOf(node));
  const opening = fence.exec(written)?.[1];
  if (opening === undefined) {
    const line = node.value.split('\n').find((one) => one.trim() !== '') ?? '';
    yield finding('indented-code', { line: line.trim() }, at(startOf(node)));
  } else {
    const lines = written.split('\n');
    const last = lines.length > 1 ? fence.exec(lines.at(-1) ?? '')?.[1] : undefined;
    if (last?.startsWith(opening) !== true) yield finding('code-open', { opening }, at(startOf(node)));
  }
}

/** Letters touch the first of two apostrophes that made code of what stands between them: п`ять і м`яч. */
function* inlineOf(node: InlineCode, { markdown, at }: Markup): Iterable<Finding> {
  const [start, end] = [startOf(node), endOf(node)];
  const written = markdown.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(markdown.charAt(start - 1)) || written.startsWith('``')) return;
  const before = /[\p{L}\p{M}\p{N}]*$/u.exec(markdown.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const after = /^[\p{L}\p{M}\p{N}]*/u.exec(lineFrom(markdown, end))?.[0] ?? '';
  const whole = before + written + after;
  yield finding('code-in-word', { written: whole, write: whole.replaceAll('`', "'") }, at(start));
}
