import type { BodyPart } from '../../../markdown/inspect/body-parts.ts';
import type { ContentFile } from '../../findings/content-file.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import {
  hiddenCharacters,
  hiddenInWords,
  mayHideCharacters,
  type HiddenCharacter,
} from '../../text/hidden-characters.ts';
import { entityOf } from '../../text/hidden-entities.ts';
import { firstOfEachLine, positionOf } from '../../text/hidden-lines.ts';

/** Allowed in the words of a body, where it says how a long word may break. */
const softHyphen = '\u00AD';

type HiddenRule = 'hidden-character' | 'hidden-character-in-text';

/**
 * Checks a body for hidden characters. In code and addresses they are errors, since a link would lead elsewhere and copied
 * code would not work; in words they are advice.
 */
export function* hiddenInBody(body: string, parts: readonly BodyPart[], file: ContentFile): Iterable<Finding> {
  // Where none is typed, only an entity can stand for one.
  if (!mayHideCharacters(body) && !body.includes('&')) return;
  const written = hiddenCharacters(body);
  const inWords = new Set(hiddenInWords(body, written).map(({ index }) => index));
  const byRule = Map.groupBy(written, (hidden) => ruleFor(hidden, parts, inWords));
  for (const rule of ['hidden-character', 'hidden-character-in-text'] as const) {
    for (const { sign, count, index } of firstOfEachLine(body, byRule.get(rule) ?? []))
      yield finding(rule, { sign, count }, { file, body: positionOf(body, index) });
  }
  for (const part of parts.filter(({ from, to }) => !written.some(({ index }) => from <= index && index < to))) {
    const rule: HiddenRule = part.form === 'words' ? 'hidden-character-in-text' : 'hidden-character';
    const [first, ...others] =
      part.form === 'words'
        ? hiddenInWords(part.value).filter(({ sign }) => sign !== softHyphen)
        : hiddenCharacters(part.value);
    if (!first) continue;
    const index = part.from + entityOf(first.sign, body.slice(part.from, part.to));
    yield finding(rule, { sign: first.sign, count: others.length + 1 }, { file, body: positionOf(body, index) });
  }
}

/**
 * The rule that a hidden character breaks, by the part of the body that holds it; `undefined` for a soft hyphen in words.
 * @param inWords the places of those that are told where they stand in words.
 */
function ruleFor(
  { sign, index }: HiddenCharacter,
  parts: readonly BodyPart[],
  inWords: ReadonlySet<number>,
): HiddenRule | undefined {
  const isAround = ({ form, value, from, to }: BodyPart) =>
    form !== 'words' && from <= index && index < to && (form === 'code' || value.includes(sign));
  if (parts.some(isAround)) return 'hidden-character';
  return sign === softHyphen || !inWords.has(index) ? undefined : 'hidden-character-in-text';
}
