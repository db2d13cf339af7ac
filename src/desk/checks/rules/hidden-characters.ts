import { bodyParts, type BodyPart } from '../../../markdown/inspect/body-parts.ts';
import type { ParsedBody } from '../../../markdown/parse/parse-body.ts';
import type { DeskFile } from '../../findings/content-file.ts';
import { found, type Finding } from '../../findings/finding.ts';
import { hiddenCharacters, type HiddenCharacter } from '../../text/hidden-characters.ts';
import { firstOfEachLine, positionOf } from '../../text/hidden-lines.ts';

/** The words of a body may say where a long one breaks. */
const softHyphen = '\u00AD';

type HiddenRule = 'hidden-character' | 'hidden-character-in-text';

/**
 * What nobody can see stands in no code and no address of a body: it would lead elsewhere, or be copied along. In its
 * words it is advice.
 */
export function* hiddenInBody(parsed: ParsedBody, file: DeskFile): Iterable<Finding> {
  const { markdown: body } = parsed;
  const parts = bodyParts(parsed);
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

/** `undefined` for a soft hyphen among words. */
function ruleFor({ sign, index }: HiddenCharacter, parts: readonly BodyPart[]): HiddenRule | undefined {
  const isAround = ({ form, value, from, to }: BodyPart) =>
    form !== 'words' && from <= index && index < to && (form === 'code' || value.includes(sign));
  if (parts.some(isAround)) return 'hidden-character';
  return sign === softHyphen ? undefined : 'hidden-character-in-text';
}
