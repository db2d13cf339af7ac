import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { isAside } from '../tree/readable-text.ts';
import { renderingOf } from '../context/render-state.ts';
import { textRuns, type TextRun } from '../tree/text-runs.ts';
import { setType, typesetters } from './typesetter.ts';

/**
 * Quotes, apostrophes, dashes and spaces as the language wants them, over a whole paragraph, since a quotation may open
 * before a link and close behind it. Comes after mentions, which look for what the editor typed.
 */
export function typography() {
  return (tree: Root, file: VFile): void => {
    const typesetter = typesetters[renderingOf(file).context.language];
    for (const run of textRuns(tree, isExact)) setRun(run, (text) => setType(text, typesetter));
  };
}

/** Code and addresses stay what they are. */
export function isExact(node: Element): boolean {
  if (node.tagName === 'code' || node.tagName === 'pre' || node.tagName === 'kbd' || isAside(node)) return true;
  const [first] = node.children;
  return node.tagName === 'a' && first?.type === 'text' && /^(?:https?:\/\/|www\.)/iu.test(first.value);
}

function setRun({ texts }: TextRun, set: (text: string) => string): void {
  const before = texts.map(({ value }) => value).join('');
  const after = set(before);
  if (after === before) return;
  let start = 0;
  for (const text of texts) {
    const end = start + text.value.length;
    text.value = after.slice(start, end);
    start = end;
  }
}
