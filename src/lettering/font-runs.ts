import { required } from '../model/required.ts';
import type { FaceFile } from './fonts.ts';

/** Letters that one file of a face draws. */
export interface Run {
  readonly words: string;
  /** Which of the files. */
  readonly file: number;
}

/** What stands above or below the letter before it, or says how it is shown: never parted from it. */
const attached = /^[\p{Mark}\p{Default_Ignorable_Code_Point}]/u;

/** A line in parts, so that each is drawn by a file that has its letters; what none has is left to the file before it. */
export function runsOf(text: string, files: readonly Pick<FaceFile, 'characters'>[]): readonly Run[] {
  const runs: { words: string; file: number }[] = [];
  for (const letter of text) {
    const last = runs.at(-1);
    const file =
      attached.test(letter) && last
        ? last.file
        : fileFor(required(letter.codePointAt(0), 'a letter'), files, last?.file);
    if (last?.file === file) last.words += letter;
    else runs.push({ words: letter, file });
  }
  return runs;
}

/** A space stays in the file of the word before it, so that the word is kerned whole. */
function fileFor(character: number, files: readonly Pick<FaceFile, 'characters'>[], current = 0): number {
  if (files[current]?.characters.has(character) === true) return current;
  const found = files.findIndex(({ characters }) => characters.has(character));
  return found === -1 ? current : found;
}
