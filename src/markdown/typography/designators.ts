import type { Element, ElementContent, Nodes, Root, Text } from 'hast';
import { element, hasClass, textNode } from '../tree/element.ts';
import { isVerbatim } from './typography.ts';
import { SKIP, walk } from '../tree/walk.ts';

/** Letters and digits joined by hyphens, dashes, colons or slashes: KN-23, F-16:s, $5–7. */
const joined = /(?<![\p{L}\p{N}\p{M}_/.@-])[$€£~]?[\p{L}\p{N}]+(?:[-‐–:/][\p{L}\p{N}]+)+(?![\p{L}\p{N}\p{M}_/@-])/gu;
/** A designator: a capital and a digit, a number with letters after it, a range, or capitals at the end (IRIS-T, Spike-LR). */
const designator = /\p{Lu}.*\d|\d.*\p{L}|\d–\d|-\p{Lu}$|^\p{Lu}.*-\p{Lu}{2,4}$/u;
/** In characters. A longer one may break, since it would not fit on a phone. */
const longest = 20;

/**
 * A rehype plugin that keeps designators such as KN-23 on one line, with a class: browsers break lines after a hyphen, and
 * a non-breaking hyphen would change what readers copy and search for.
 */
export function designators() {
  return (tree: Root): void => {
    walk(tree, (node) => {
      if (node.type === 'element' && (isVerbatim(node) || hasClass(node, 'nowrap'))) return SKIP;
      // All children at once: replacing them one by one is slow if there are very many.
      if ('children' in node && node.children.some(mayHoldOne)) {
        (node as Element).children = (node as Element).children.flatMap((child) =>
          mayHoldOne(child) ? split(child.value) : [child],
        );
      }
      return undefined;
    });
  };
}

function mayHoldOne(node: Nodes): node is Text {
  return node.type === 'text' && /[-‐–]/u.test(node.value);
}

function split(text: string): ElementContent[] {
  const parts: ElementContent[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(joined)) {
    const kept = keptTogether(found);
    if (!kept) continue;
    if (index > end) parts.push(textNode(text.slice(end, index)));
    parts.push(...kept);
    end = index + found.length;
  }
  if (end < text.length) parts.push(textNode(text.slice(end)));
  return parts;
}

/**
 * The elements that keep a designator on one line; `undefined` if the text is none. A list that would not fit on a phone
 * (KN-23/KN-24/Hwasong-11A) may break after its slashes.
 */
function keptTogether(found: string): readonly ElementContent[] | undefined {
  if (!designator.test(found)) return undefined;
  const pieces = found.length > longest ? found.split(/(?<=\/)/u) : [found];
  if (pieces.some((piece) => piece.length > longest || !designator.test(piece.replace(/\/$/u, '')))) return undefined;
  return pieces.map((piece) => element('span', { className: ['nowrap'] }, [piece]));
}
