import type { Element, ElementContent, Root, RootContent, Text } from 'hast';

/** Texts that readers read as one: of a paragraph, a heading, a cell. */
export interface TextRun {
  readonly texts: Text[];
}

const inline = new Set([
  'a',
  'abbr',
  'cite',
  'del',
  'em',
  'ins',
  'mark',
  'q',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
]);

/**
 * The runs of a tree in order. `isLeftOut` names elements whose words are not the run's; a placeholder of one letter
 * takes their place, so that what stands around them is judged rightly.
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

/** Stands for code and the like: neither space nor punctuation, and no text that anyone writes. */
export const placeholder = '\uE000';
