import type { Element, Root, Text } from 'hast';
import type { VFile } from 'vfile';
import { isAside } from '../tree/readable-text.ts';
import { renderStateOf } from '../context/render-state.ts';
import { textRuns } from '../tree/text-runs.ts';
import { typeset, typesetters, type Typesetter } from './typesetter.ts';

/**
 * A rehype plugin for quotation marks, apostrophes, dashes and non-breaking spaces. It looks at whole paragraphs, since a
 * quotation may begin before a link and end in it. Runs after `topicMentions`, which searches for what the editor typed.
 */
export function typography() {
  return (tree: Root, file: VFile): void => {
    const typesetter = typesetters[renderStateOf(file).context.language];
    for (const { texts } of textRuns(tree, isVerbatim)) setRun(texts, typesetter);
  };
}

/** Whether the text of an element must not change: code, addresses, and words that the program added. */
export function isVerbatim(node: Element): boolean {
  if (node.tagName === 'code' || node.tagName === 'pre' || node.tagName === 'kbd' || isAside(node)) return true;
  const [first] = node.children;
  return node.tagName === 'a' && first?.type === 'text' && /^(?:https?:\/\/|www\.)|^\S+@\S+$/iu.test(first.value);
}

/** Sets the text of a run and puts it back into its nodes, which is possible since its length does not change. */
function setRun(texts: readonly Text[], typesetter: Typesetter): void {
  const after = typeset(texts.map(({ value }) => value).join(''), typesetter);
  let start = 0;
  for (const text of texts) {
    const end = start + text.value.length;
    text.value = after.slice(start, end);
    start = end;
  }
}
