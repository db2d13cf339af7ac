import { listed, meant, quoted, words, yamlText } from './parts.ts';

interface Field {
  /** Its last name, as it stands before the colon. */
  readonly name: string;
  /** A value to paste; `''` where there is none. */
  readonly example: string;
}

/** Sentences about fields that are missing, unknown, empty or hold another kind of value than they should. */
export const aboutFields = {
  'field-missing': ({ name, example }: Field) =>
    words(`The field "${name}" is missing.`, `Add a line such as ${name}: ${example}`.trim()),
  'field-unknown': ({ name, near, known }: { name: string; near: string | undefined; known: readonly string[] }) =>
    words(
      `No field is called ${quoted(name)} here.`,
      meant(near, `The fields here are ${listed(known).replace(' or ', ' and ')}.`),
    ),
  'field-empty': ({ name, example, isNeeded }: Field & { isNeeded: boolean }) =>
    words(
      `Nothing stands after "${name}:".`,
      `Write a value${example === '' ? '' : `, such as ${name}: ${example}`}${isNeeded ? '' : ', or remove the line'}.`,
    ),
  'item-empty': ({ name }: { name: string }) =>
    words(`The list "${name}" has an empty place.`, 'Write a value there, or remove the hyphen.'),
  'list-empty': ({ name }: { name: string }) => words(`The list "${name}" is empty.`, 'Write at least one value.'),
  'text-expected': ({ name, written, is }: { name: string; written: string; is: 'plain' | 'list' | 'group' }) =>
    is === 'plain'
      ? words(
          `${quoted(written)} is not read as text.`,
          `Put it in quotes: ${name === '' ? '- ' : `${name}: `}${yamlText(written)}`,
        )
      : words(
          `"${name}" is one text, not a ${is}.`,
          'Write the text behind the colon, in quotes where it holds a colon or a bracket.',
        ),
  'number-expected': ({ name, written, whole }: { name: string; written: string; whole: boolean }) =>
    words(
      `${quoted(written)} is not a ${whole ? 'whole ' : ''}number.`,
      `Write "${name}" in digits, with a point before decimals and without quotes.`,
    ),
  'number-range': ({ name, written, least, most }: { name: string; written: string; least?: number; most?: number }) =>
    words(
      `"${name}" is ${written}, and ${most === undefined ? `${String(least)} is the least` : `${String(most)} is the most`} that it may be.`,
      'Check the digits and the decimal point.',
    ),
  'list-expected': ({ name, written }: { name: string; written: string }) =>
    words(
      `"${name}" is a list.`,
      written === ''
        ? `Begin every entry on its own line with a hyphen and a space.`
        : `Put it in brackets: ${name}: [${written}]`,
    ),
  'group-expected': ({ name, known }: { name: string; known: readonly string[] }) =>
    words(
      `"${name}" is a group of fields.`,
      known.length === 0
        ? 'Write its fields under it, one a line, each indented by two spaces.'
        : `Write its fields under it, one a line, each indented by two spaces: ${known.join(', ')}.`,
    ),
  'choice-unknown': ({
    name,
    written,
    near,
    choices,
  }: {
    name: string;
    written: string;
    near: string | undefined;
    choices: readonly string[];
  }) => words(`"${name}" cannot be ${quoted(written)}.`, meant(near, `Choose ${listed(choices)}.`)),
  'yes-no': ({ name, written }: { name: string; written: string }) =>
    words(`${quoted(written)} is neither yes nor no.`, `Write ${name}: yes or ${name}: no.`),
  'too-long': ({ name, length, limit }: { name: string; length: number; limit: number }) =>
    words(
      `"${name}" has ${String(length)} characters; ${String(limit)} is the most.`,
      `Shorten it by ${String(length - limit)} ${length - limit === 1 ? 'character' : 'characters'}.`,
    ),
};
