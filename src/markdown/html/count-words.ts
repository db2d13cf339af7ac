import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { isAside } from '../tree/readable-text.ts';
import { renderStateOf } from '../context/render-state.ts';
import { textRuns } from '../tree/text-runs.ts';

/** A rehype plugin that counts the visible words of a text: whatever is between spaces and has a letter or a digit. */
export function countWords() {
  return (tree: Root, file: VFile): void => {
    const text = textRuns(tree, isAside).map(({ texts }) => texts.map(({ value }) => value).join(''));
    renderStateOf(file).words = text.join('\n').match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  };
}
