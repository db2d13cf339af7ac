import type { Element, ElementContent, Nodes, Root, Text } from 'hast';
import { element, hasClass, textNode } from '../tree/element.ts';
import { isExact } from './typography.ts';
import { SKIP, walk } from '../tree/walk.ts';

/** Letters and digits that hyphens and the like tie together: KN-23, F-16:s, $5–7. */
const tied = /(?<![\p{L}\p{N}\p{M}_/.@-])[$€£~]?[\p{L}\p{N}]+(?:[-‐–:/][\p{L}\p{N}]+)+(?![\p{L}\p{N}\p{M}_/@-])/gu;
/** A capital and a digit, a number with letters behind it, a range of numbers, or capitals at the end: IRIS-T, Spike-LR. */
const designates = /\p{Lu}.*\d|\d.*\p{L}|\d–\d|-\p{Lu}$|^\p{Lu}.*-\p{Lu}{2,4}$/u;
/** What is longer may break: it would not fit on a phone. */
const longest = 20;

/**
 * Keeps designators on one line, where browsers break behind a hyphen. The text itself stays, so that readers copy and find
 * what the editor typed.
 */
export function designators() {
  return (tree: Root): void => {
    walk(tree, (node) => {
      if (node.type === 'element' && (isExact(node) || hasClass(node, 'nowrap'))) return SKIP;
      // All at once: a text may hold very many.
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
  for (const { 0: found, index } of text.matchAll(tied)) {
    const kept = keptTogether(found);
    if (!kept) continue;
    if (index > end) parts.push(textNode(text.slice(end, index)));
    parts.push(...kept);
    end = index + found.length;
  }
  if (end < text.length) parts.push(textNode(text.slice(end)));
  return parts;
}

/** A row that would not fit on a phone breaks between its parts: KN-23/KN-24/Hwasong-11A. */
function keptTogether(found: string): readonly ElementContent[] | undefined {
  if (!designates.test(found)) return undefined;
  const pieces = found.length > longest ? found.split(/(?<=\/)/u) : [found];
  if (pieces.some((piece) => piece.length > longest || !designates.test(piece.replace(/\/$/u, '')))) return undefined;
  return pieces.map((piece) => element('span', { className: ['nowrap'] }, [piece]));
}
