import { isMap, isSeq } from 'yaml';
import type { Replacement } from '../../model/problem.ts';
import { fileWithoutText } from '../findings/content-file.ts';
import { forbiddenYaml } from './dangers.ts';
import type { Mend } from './mend.ts';
import { mended } from './mends.ts';
import type { ReadYaml } from './position.ts';
import { parseYaml } from './text.ts';

/** The first of some mends after which YAML can be read to the end of the lines that it changes; `undefined` if none is. */
export function mendedBy(mends: Iterable<Mend>, { yaml, firstLine }: ReadYaml): Mend | undefined {
  const lines = yaml.split('\n');
  for (const mend of mends) if (isReadable(mended(lines, mend), mend, firstLine)) return mend;
  return undefined;
}

function isReadable(text: string, { from, lines }: Mend, firstLine: number): boolean {
  const read = parseYaml(text, firstLine);
  const last = from + lines.length;
  const isLater = (line: number) => line > last;
  const { errors, contents } = read.document;
  if (!isMap(contents) && !isSeq(contents)) return false;
  const forbidden = forbiddenYaml(fileWithoutText(''), read);
  return (
    errors.every(({ pos: [start] }) => isLater(read.lines.linePos(start).line)) &&
    forbidden.every(({ at }) => isLater((at?.line ?? 1) - firstLine + 1))
  );
}

/** The lines of a mend as a hint offers them: a single line without the indent that it keeps. */
export function replacementOf(mend: Mend | undefined, lines: readonly string[]): Replacement | undefined {
  if (!mend) return undefined;
  const count = mend.to - mend.from + 1;
  const [line = ''] = mend.lines;
  const keepsIndent = count === 1 && indentOf(line) === indentOf(lines[mend.from] ?? '');
  return keepsIndent ? { text: line.trim(), over: 'text' } : { text: mend.lines.join('\n'), over: count };
}

function indentOf(line: string): string {
  return /^\s*/u.exec(line)?.[0] ?? '';
}
