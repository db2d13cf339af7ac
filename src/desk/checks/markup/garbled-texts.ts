import { startOf } from '../../../markdown/inspect/written-texts.ts';
import { finding, type Finding, type Where } from '../../findings/finding.ts';
import { garbledWords } from '../../text/garbled-words.ts';
import type { MarkupRule } from './markup.ts';

/** A letter that a program could not read, half of one, and one that only the font of a program shows: Word's bullets. */
const lost = /\uFFFD|[\uD800-\uDFFF\uE000-\uF8FF]/gu;

/**
 * Checks that the letters of a body are those that were typed: encoded once, and none lost on the way. Told once, for a file
 * is garbled as a whole.
 */
export const garbledTexts: MarkupRule = function* ({ nodes, texts, at }) {
  const captions = nodes.flatMap(({ node }) =>
    node.type === 'image' ? [{ from: startOf(node), text: `${node.alt ?? ''} ${node.title ?? ''}` }] : [],
  );
  for (const { from, text } of [...texts, ...captions]) {
    const found = [...garbledIn(text, (index) => at(from + index))];
    yield* found;
    if (found.length > 0) return;
  }
};

/** The first piece of a text that is encoded twice, and the first letter that is lost. */
export function* garbledIn(text: string, where: (index: number) => Where): Iterable<Finding> {
  const [first] = garbledWords(text);
  if (first) yield finding('text-garbled', { written: first.written, meant: first.meant }, where(first.index));
  const [hole] = text.matchAll(lost);
  if (hole)
    yield finding(
      'letter-lost',
      { around: text.slice(Math.max(0, hole.index - 20), hole.index + 20).toWellFormed() },
      where(hole.index),
    );
}
