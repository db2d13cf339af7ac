import type { Image, Link, Node, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, walk } from '../tree/walk.ts';

/** A Markdown node for a picture with a caption, which is no part of a paragraph. */
export interface Figure extends Node {
  type: 'figure';
  image: Image;
  /** The link whose only content was the picture. */
  link: Link | undefined;
  children: [];
}

declare module 'mdast' {
  interface RootContentMap {
    figure: Figure;
  }
}

/**
 * A remark plugin that takes pictures out of their paragraphs and makes figures of them; the text before and after becomes
 * paragraphs of its own. Runs after `references`, since a picture may be written by reference.
 */
export function figures() {
  return (tree: Root): void => {
    walk(tree, 'paragraph', (node, index, parent: Parents | undefined) => {
      if (!parent || index === undefined || !node.children.some((child) => pictureOf(child))) return;
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
    const image = pictureOf(child);
    if (image) {
      endParagraph();
      parts.push({ type: 'figure', image, link: child.type === 'link' ? child : undefined, children: [] });
    } else words.push(child);
  }
  endParagraph();
  return parts;
}

/** The picture that a node is, or that is the only content of a link; else `undefined`. */
function pictureOf(node: PhrasingContent): Image | undefined {
  if (node.type === 'image') return node;
  const [only, ...others] = node.type === 'link' ? node.children : [];
  return only?.type === 'image' && others.length === 0 ? only : undefined;
}

/** Removes white space and line breaks at the beginning and the end of a paragraph. */
function trim(words: readonly PhrasingContent[]): PhrasingContent[] {
  const isEmpty = (node: PhrasingContent | undefined) =>
    node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
  const first = words.findIndex((node) => !isEmpty(node));
  const kept = first < 0 ? [] : words.slice(first, words.findLastIndex((node) => !isEmpty(node)) + 1);
  return kept.map((node, index) => {
    if (node.type !== 'text') return node;
    const value = index === 0 ? node.value.trimStart() : node.value;
    return { ...node, value: index === kept.length - 1 ? value.trimEnd() : value };
  });
}
