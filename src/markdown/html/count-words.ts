import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { isAside } from '../tree/readable-text.ts';
import { renderingOf } from '../context/render-state.ts';
import { textRuns } from '../tree/text-runs.ts';

/** Counts the words that readers read. A word is what stands between spaces and holds a letter or a digit. */
export function readingWords() {
  return (tree: Root, file: VFile): void => {
    const runs = textRuns(tree, isAside);
    renderingOf(file).words = runs.reduce(
      (sum, { texts }) => sum + wordsIn(texts.map(({ value }) => value).join('')),
      0,
    );
  };
}

/** A word from its first letter or digit to its end. */
const word = /[\p{L}\p{N}]\S*/gu;

function wordsIn(text: string): number {
  return text.match(word)?.length ?? 0;
}
