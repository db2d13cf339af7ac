import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { isAside } from '../tree/readable-text.ts';
import { renderingOf } from '../context/render-state.ts';
import { textRuns } from '../tree/text-runs.ts';

/** A rehype plugin that counts the visible words of a text: whatever is between spaces and has a letter or a digit. */
export function readingWords() {
  return (tree: Root, file: VFile): void => {
    const runs = textRuns(tree, isAside);
    renderingOf(file).words = runs.reduce(
      (sum, { texts }) => sum + wordsIn(texts.map(({ value }) => value).join('')),
      0,
    );
  };
}

/** A word without the punctuation before it. */
const word = /[\p{L}\p{N}]\S*/gu;

function wordsIn(text: string): number {
  return text.match(word)?.length ?? 0;
}
