import { required } from '../model/required.ts';
import type { FaceFile } from './fonts.ts';

/** A part of a line that one font file, of this index, has all characters of. */
export type Run = Readonly<{ words: string; file: number }>;

type Files = readonly Pick<FaceFile, 'characters'>[];

/** Combining marks and ignorable characters, which stay in the run of the character before. */
const attached = /^[\p{Mark}\p{Default_Ignorable_Code_Point}]/u;

/** Splits a line into runs of one font file each. A character that no file has stays in the run before it. */
export function runsOf(text: string, files: Files): readonly Run[] {
  const runs: { words: string; file: number }[] = [];
  for (const letter of text) {
    const last = runs.at(-1);
    const file = attached.test(letter) && last ? last.file : fileFor(letter, files, last?.file);
    if (last?.file === file) last.words += letter;
    else runs.push({ words: letter, file });
  }
  return runs;
}

/** The index of the file for a character: the current one where it has it, so that as little as possible is split. */
function fileFor(letter: string, files: Files, current = 0): number {
  const character = required(letter.codePointAt(0), 'a letter');
  if (files[current]?.characters.has(character) === true) return current;
  const found = files.findIndex(({ characters }) => characters.has(character));
  return found === -1 ? current : found;
}
