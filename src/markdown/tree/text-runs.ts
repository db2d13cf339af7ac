import type { Element, ElementContent, Root, RootContent, Text } from 'hast';

/** The text nodes that readers read as one text: of a paragraph, a heading, a table cell. */
export type TextRun = Readonly<{ texts: Text[] }>;

const inline = new Set('a abbr cite del em ins mark q small span strong sub sup time'.split(' '));

/**
 * The runs of text in a tree, in order.
 * @param isLeftOut whether the words of an element belong to no run; `placeholder` is put in their place.
 */
export function textRuns(tree: Root, isLeftOut: (node: Element) => boolean): readonly TextRun[] {
  const runs: TextRun[] = [];
  let texts: Text[] = [];
  const end = () => {
    if (texts.length > 0) runs.push({ texts });
    texts = [];
  };
  const take = (nodes: readonly (RootContent | ElementContent)[]) => {
    for (const node of nodes) {
      if (node.type === 'text') texts.push(node);
      else if (node.type !== 'element') continue;
      else if (isLeftOut(node)) texts.push({ type: 'text', value: placeholder });
      else if (node.tagName === 'br') texts.push({ type: 'text', value: '\n' });
      else if (inline.has(node.tagName)) take(node.children);
      else {
        end();
        take(node.children);
        end();
      }
    }
  };
  take(tree.children);
  end();
  return runs;
}

/** A private-use character in place of an element that is left out, which counts as neither space nor punctuation. */
export const placeholder = '\uE000';
