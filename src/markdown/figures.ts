import type { Image, Node, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** A picture that stands by itself, as an editor wrote it. */
export interface Figure extends Node {
  type: 'figure';
  image: Image;
  children: [];
}

declare module 'mdast' {
  interface RootContentMap {
    figure: Figure;
  }
}

/**
 * Pictures leave their paragraphs and become figures; what stood before and after one in the same paragraph becomes a
 * paragraph of its own. Comes after references, since a picture may be named by reference.
 */
export function figures() {
  return (tree: Root): void => {
    visit(tree, 'paragraph', (node, index, parent: Parents | undefined) => {
      if (!parent || index === undefined || !node.children.some(({ type }) => type === 'image')) return;
      const parts = partsOf(node);
      parent.children.splice(index, 1, ...(parts as never[]));
      return [SKIP, index + parts.length];
    });
  };
}

function partsOf({ children }: Paragraph): readonly RootContent[] {
  const parts: RootContent[] = [];
  let words: PhrasingContent[] = [];
  const endParagraph = () => {
    const trimmed = trim(words);
    if (trimmed.length > 0) parts.push({ type: 'paragraph', children: trimmed });
    words = [];
  };
  for (const child of children) {
    if (child.type !== 'image') {
      words.push(child);
      continue;
    }
    endParagraph();
    parts.push({ type: 'figure', image: child, children: [] });
  }
  endParagraph();
  return parts;
}

function trim(words: readonly PhrasingContent[]): PhrasingContent[] {
  const isEmpty = (node: PhrasingContent | undefined) =>
    node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
  const first = words.findIndex((node) => !isEmpty(node));
  return first < 0 ? [] : words.slice(first, words.findLastIndex((node) => !isEmpty(node)) + 1);
}
