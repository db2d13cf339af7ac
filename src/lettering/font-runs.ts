import { required } from '../model/required.ts';
import type { FaceFile } from './fonts.ts';

/** A part of a line that one font file has all characters of. */
export interface Run {
  readonly words: string;
  /** The index of the file. */
  readonly file: number;
}

/** Combining marks and ignorable characters, which stay in the run of the character before. */
const attached = /^[\p{Mark}\p{Default_Ignorable_Code_Point}]/u;

/** Splits a line into runs of one font file each. A character that no file has stays in the run before it. */
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

/**
 * Returns the index of the file for a character: the current one where it has it, so that as little as possible is
 * split.
 */
function fileFor(character: number, files: readonly Pick<FaceFile, 'characters'>[], current = 0): number {
  if (files[current]?.characters.has(character) === true) return current;
  const found = files.findIndex(({ characters }) => characters.has(character));
  return found === -1 ? current : found;
}
