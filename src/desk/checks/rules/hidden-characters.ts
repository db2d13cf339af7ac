import type { BodyPart } from '../../../markdown/inspect/body-parts.ts';
import type { DeskFile } from '../../findings/content-file.ts';
import type { Draft } from '../../load/content.ts';
import { found, type Finding } from '../../findings/finding.ts';
import { hiddenCharacters, mayHideCharacters, type HiddenCharacter } from '../../text/hidden-characters.ts';
import { firstOfEachLine, positionOf } from '../../text/hidden-lines.ts';

/** HTML entities that are, or may be, hidden characters. */
const entity = /&(?:#|zw|[lr]rm;|shy;|it;|ic;|af;|ZeroWidth|NoBreak;|Negative|Invisible|ApplyFunction;)/iu;
/** Allowed in the words of a body, where it says how a long word may break. */
const softHyphen = '\u00AD';

type HiddenRule = 'hidden-character' | 'hidden-character-in-text';

/**
 * Checks bodies for hidden characters. In code and addresses they are errors, since a link would lead elsewhere and copied
 * code would not work; in words they are advice. The parser is loaded only if a body needs it.
 */
export async function* brokenCharacters({ articles, topics, pages }: Draft): AsyncIterable<Finding> {
  for (const { file } of [...articles, ...topics, ...pages]) {
    if (mayHideCharacters(file.body) || entity.test(file.body)) yield* brokenBody(file);
  }
}

async function* brokenBody(file: DeskFile): AsyncIterable<Finding> {
  const { bodyParts } = await import('../../../markdown/inspect/body-parts.ts');
  const { body } = file;
  const parts = bodyParts(body);
  const written = hiddenCharacters(body);
  const byRule = Map.groupBy(written, (hidden) => ruleFor(hidden, parts));
  for (const rule of ['hidden-character', 'hidden-character-in-text'] as const) {
    for (const { sign, count, index } of firstOfEachLine(body, byRule.get(rule) ?? []))
      yield found(rule, { sign, count }, { file, body: positionOf(body, index) });
  }
  for (const part of parts.filter(({ from, to }) => !written.some(({ index }) => from <= index && index < to))) {
    const rule: HiddenRule = part.form === 'words' ? 'hidden-character-in-text' : 'hidden-character';
    const [first, ...others] = hiddenCharacters(part.value).filter(
      (one) => part.form !== 'words' || one.sign !== softHyphen,
    );
    if (!first) continue;
    yield found(rule, { sign: first.sign, count: others.length + 1 }, { file, body: positionOf(body, part.from) });
  }
}

/** The rule that a hidden character breaks, by the part of the body that holds it; `undefined` for a soft hyphen in words. */
function ruleFor({ sign, index }: HiddenCharacter, parts: readonly BodyPart[]): HiddenRule | undefined {
  const isAround = ({ form, value, from, to }: BodyPart) =>
    form !== 'words' && from <= index && index < to && (form === 'code' || value.includes(sign));
  if (parts.some(isAround)) return 'hidden-character';
  return sign === softHyphen ? undefined : 'hidden-character-in-text';
}
