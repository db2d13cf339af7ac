import type { Nodes } from 'mdast';
import { startOf } from '../../../markdown/inspect/written-texts.ts';
import { finding, type Finding, type Where } from '../../findings/finding.ts';
import { garbledWords } from '../../text/garbled-words.ts';
import type { MarkupRule } from './markup.ts';
import { matchesOf } from '../../text/matches.ts';

/**
 * A letter that a program could not read, half of one, one that is none to anybody, and one that only the font of a
 * program shows: Word's bullets, Apple's symbols. Last, what programs put where a picture stands (U+FFFC).
 */
const lost = /[\uFFFD-\uFFFF\uD800-\uDFFF\uE000-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]|(?<object>\uFFFC)/gu;
const entity = /&#(?:0*(?:0|6553[2-5])|x0*(?:0|fff[c-f]));/iu;

/**
 * Checks that the letters of a body are those that were typed: encoded once, and none lost on the way. Told once, for a file
 * is garbled as a whole.
 */
export const garbledTexts: MarkupRule = function* ({ markdown, nodes, texts, at }) {
  const captions = nodes.flatMap(({ node }) =>
    node.type === 'image' ? [{ from: startOf(node), text: `${node.alt ?? ''} ${node.title ?? ''}` }] : [],
  );
  for (const { from, text } of [...texts, ...captions]) {
    const [garbled] = garbledOnce(text, (index) => at(from + index));
    if (!garbled) continue;
    yield garbled;
    break;
  }
  const holes = [...holesIn(markdown, at)];
  yield* holes;
  if (holes.length > 0) return;
  const spelt = nodes.find(({ node }) => node.type === 'text' && node.value.search(lost) >= 0)?.node;
  if (spelt) yield* speltHoles(spelt, (index) => at(startOf(spelt) + index), markdown.slice(startOf(spelt)));
};

/** The first piece of a text that is encoded twice, and the first letter and the first object that are lost. */
export function* garbledIn(text: string, where: (index: number) => Where): Iterable<Finding> {
  yield* garbledOnce(text, where);
  yield* holesIn(text, where);
}

function garbledOnce(text: string, where: (index: number) => Where): readonly Finding[] {
  const [first] = garbledWords(text);
  return first ? [finding('text-garbled', { written: first.written, meant: first.meant }, where(first.index))] : [];
}

function* holesIn(text: string, where: (index: number) => Where): Iterable<Finding> {
  const holes = [...matchesOf(text, lost)];
  const [letter, object] = [false, true].map((isObject) =>
    holes.find(({ groups }) => (groups?.['object'] !== undefined) === isObject),
  );
  if (letter) yield finding('letter-lost', { around: around(text, letter.index) }, where(letter.index));
  if (object) yield finding('object-lost', { around: around(text, object.index) }, where(object.index));
}

/** The same where the sign is spelt as an entity: &#65532; */
function* speltHoles(node: Nodes, where: (index: number) => Where, source: string): Iterable<Finding> {
  const index = Math.max(0, source.search(entity));
  if (node.type === 'text') yield* holesIn(node.value, () => where(index));
}

function around(text: string, index: number): string {
  return text
    .slice(Math.max(0, index - 20), index + 20)
    .toWellFormed()
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
