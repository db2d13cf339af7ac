import { posix } from 'node:path';
import { bodyParts, type BodyPart } from '../../markdown/body-parts.ts';
import { unreadFile, type DeskFile } from '../desk-file.ts';
import type { Draft } from '../draft.ts';
import { found, type Finding } from '../finding.ts';
import { hiddenCharacters, mayHideCharacters } from '../hidden-characters.ts';
import { firstOfEachLine, type HiddenInLine } from '../hidden-lines.ts';

/** Entities that stand for a hidden character, or may. */
const entity = /&(?:#|zw|[lr]rm;|shy;|it;|ic;|af;|ZeroWidth|NoBreak;|Negative|Invisible|ApplyFunction;)/iu;
/** A body may say where a long word breaks. */
const softHyphen = '\u00AD';

/**
 * What nobody can see stands in no name of a file, no code and no address: it would lead elsewhere, or be copied along.
 * In the words of a body it is advice.
 */
export function* brokenCharacters({ tree, articles, topics, pages }: Draft): Iterable<Finding> {
  for (const path of tree.keys()) {
    const [first, ...others] = hiddenCharacters(posix.basename(path));
    if (first === undefined) continue;
    yield found('hidden-character-in-name', { sign: first.sign, count: others.length + 1 }, { file: unreadFile(path) });
  }
  for (const { file } of [...articles, ...topics, ...pages]) {
    if (mayHideCharacters(file.body) || entity.test(file.body)) yield* brokenBody(file);
  }
}

function* brokenBody(file: DeskFile): Iterable<Finding> {
  const parts = bodyParts(file.body);
  const seen = firstOfEachLine(file.body);
  for (const hidden of seen) {
    const { sign, count, position } = hidden;
    const rule = ruleFor(hidden, parts);
    if (rule) yield found(rule, { sign, count }, { file, body: position });
  }
  for (const { form, value, from, to } of parts) {
    const signs = hiddenCharacters(value).filter(({ sign }) => form !== 'words' || sign !== softHyphen);
    const [first] = signs;
    if (first === undefined || seen.some(({ index }) => from <= index && index < to)) continue;
    const rule = form === 'words' ? 'hidden-character-in-text' : 'hidden-character';
    yield found(rule, { sign: first.sign, count: signs.length }, { file, body: positionOf(file.body, from) });
  }
}

function ruleFor(
  { sign, index }: HiddenInLine,
  parts: readonly BodyPart[],
): 'hidden-character' | 'hidden-character-in-text' | undefined {
  const isAround = ({ form, value, from, to }: BodyPart) =>
    form !== 'words' && from <= index && index < to && (form === 'code' || value.includes(sign));
  if (parts.some(isAround)) return 'hidden-character';
  return sign === softHyphen ? undefined : 'hidden-character-in-text';
}

function positionOf(body: string, offset: number) {
  const lines = body.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
