import { characterNumber } from '../../text/character-names.ts';
import type { LookAlike, Mended, Unreadable } from '../pieces/mended.ts';
import { offering, type Messages, type Message } from '../pieces/words.ts';
import { quoted } from './parts.ts';

export const aboutFrontMatter = {
  'front-matter-missing': ({
    first,
    mend,
    above,
  }: Mended & { first: string; above?: keyof typeof aboveFields | undefined }) => [
    above
      ? aboveFields[above]
      : mend
        ? fence('first line', first)
        : first.startsWith('---')
          ? `The first line is ${quoted(first)}; three hyphens and nothing else belong there.`
          : 'The file does not begin with its fields.',
    above
      ? toDoAbove[above]
      : mend
        ? `Write three hyphens and nothing behind them${offering(mend)}`
        : 'The very first line is ---, then come the fields (title: …), then a line --- again, then the text.',
  ],
  'front-matter-open': () => [
    'The fields at the top of the file never end.',
    'Put a line --- between the last field and the text.',
  ],
  'front-matter-close': ({ closing, mend }: Mended & { closing: string }) => [
    mend
      ? fence('line below the fields', closing)
      : `The fields end with ${quoted(closing)}; three hyphens and nothing else belong there.`,
    mend
      ? `Write three hyphens and nothing behind them${offering(mend)}`
      : 'Put a line --- between the last field and the text.',
  ],
  'yaml-too-long': () => [
    'The fields are longer than 64 KB, some thirty printed pages.',
    'Move long text out of the fields, under the second line ---.',
  ],
  'yaml-too-deep': () => [
    'Groups and lists stand in one another more than eight levels deep.',
    'Take out brackets or indentation that are not needed.',
  ],
  'yaml-key-twice': ({ key }: { key: string }) => [
    `The field ${quoted(key)} stands here a second time.`,
    'Keep one of the two and remove the other.',
  ],
  'yaml-anchor': ({ mend }: Mended) => [
    '"&" or "*" at the beginning of a value has a special meaning that is not allowed here.',
    mend
      ? `Write the value out again, or put the text in quotes${offering(mend)}`
      : 'Put the text in quotes, or write the value out again.',
  ],
  'yaml-tag': ({ mend }: Mended) => [
    '"!" or "%" at the beginning has a special meaning that is not allowed here.',
    mend
      ? `Remove the sign, or put the text in quotes${offering(mend)}`
      : 'Put the text in quotes, or remove the sign.',
  ],
  'yaml-key': ({ key }: { key: string }) => [
    key === '' ? 'The name of this field is not a plain word.' : `No field may be called ${quoted(key)}.`,
    'Use the names of fields that the manual lists.',
  ],
  'yaml-fields-expected': () => [
    'There are no fields here.',
    'Write one field a line: its name, a colon, a space and the value, such as title: Example.',
  ],
  'yaml-quote': ({ sign, mend }: Mended & { sign: string }) => [
    'The quote that opens here never closes.',
    mend === undefined
      ? 'Put the same quote at the end of the value; inside double quotes, a quote is written \\".'
      : sign === "'"
        ? `If it is an apostrophe, put the whole text in double quotes${offering(mend)}`
        : `Put the same quote at the end of the value${offering(mend)}`,
  ],
  'yaml-bracket': ({ closing, mend }: Mended & { closing: string }) => [
    'The bracket that opens here never closes.',
    mend ? `Put ${closing} at its end${offering(mend)}` : `Put ${closing} at its end.`,
  ],
  'yaml-hash': ({ lost, mend }: Mended & { lost: string }) => [
    `${quoted(lost)} is not read: a # behind a space begins a note that readers do not see.`,
    `${mend ? `If it belongs to the text, put the text in quotes${offering(mend)}\n` : 'If it belongs to the text, put the text in quotes. '}If it is a note, put a space behind the #.`,
  ],
  'yaml-comma': ({ name, written, isList, mend }: Mended & { name: string; written: string; isList?: true }) => [
    isList
      ? `A comma parts the entries of a list in brackets, so ${quoted(written)} is cut in two in "${name}".`
      : `A comma ends a text in braces, so only the beginning of ${quoted(written)} is read as "${name}".`,
    `Put it in quotes${mend ? offering(mend) : '.'}`,
  ],
  'yaml-look-alike': ({ sign, meant: kind, mend }: LookAlike & Mended) => [
    lookAlikes[kind](characterNumber(sign), sign),
    mend ? `Paste this in its place${offering(mend)}` : 'Delete it and type it again.',
  ],
  'yaml-form': (facts: Unreadable) => yamlForm(facts),
} satisfies Messages;

const aboveFields = {
  empty: 'An empty line stands above the fields.',
  words: 'Something stands above the fields.',
  fence: 'A line --- too many stands here.',
};

const toDoAbove = {
  empty: 'Remove it: the very first line is ---.',
  words: 'The very first line is ---. Remove what stands above it, or move it below the second line ---.',
  fence: 'Remove it: one line --- stands above the fields, and one below.',
};

/** Names the first sign of a fence that is no hyphen: a space that is none looks like nothing at all. */
function fence(where: string, line: string): string {
  const [sign] = /[^-]/u.exec(line) ?? ['-'];
  if (sign === '-') return `The ${where} is three hyphens, no more and no fewer; here stands ${quoted(line)}.`;
  const name = sign === '\u00A0' ? 'a no-break space' : /\s/u.test(sign) ? 'a space' : `"${sign}"`;
  return `The ${where} is three hyphens and nothing else; here stands ${name} (${characterNumber(sign)}) as well.`;
}

const lookAlikes: Readonly<Record<LookAlike['meant'], (number: string, sign: string) => string>> = {
  space: (number) =>
    `What looks like a space here is ${number === 'U+00A0' ? 'a no-break space' : 'another character'} (${number}).`,
  hyphen: (number, sign) =>
    `An entry of a list begins with a hyphen; here stands "${sign}" (${number}), which only looks like one.`,
  colon: (number, sign) =>
    `Behind the name of a field stands a colon; here it is "${sign}" (${number}), which only looks like one.`,
  quotes: (number, sign) =>
    `Only straight quotes, " or ', hold a value together; here stands ${sign} (${number}), which a program for texts has put there.`,
};

function yamlForm({ code, line, slip, mend }: Unreadable): Message {
  if (mend && slip === 'tab') return ['The line begins with a tab.', `Put spaces in its place${offering(mend)}`];
  if (mend && slip === 'note')
    return [
      `A note stands among the fields as it stands in a text: ${quoted(line)}.`,
      `Among the fields, a note begins with # and a space${offering(mend)}`,
    ];
  if (mend && slip === 'no-space')
    return [`A space is missing behind the colon: ${quoted(line)}.`, `Write${offering(mend)}`];
  if (mend && slip === 'hyphen-space')
    return [`A space is missing behind the hyphen: ${quoted(line)}.`, `Write${offering(mend)}`];
  if (mend && slip === 'indent')
    return [
      `There are too many or too few spaces before ${quoted(line)}.`,
      `The fields of a group begin right under one another. Paste this in its place${offering(mend)}`,
    ];
  if (mend) return [reason(code, line), `Put the value in quotes${offering(mend)}`];
  if (code === 'TAB_AS_INDENT') return ['The line begins with a tab.', 'Put spaces in its place, two for each level.'];
  if (code === 'BAD_INDENT')
    return [
      `The line is indented too far or too little: ${quoted(line)}.`,
      'Put the same number of spaces before every field of a group, so that they begin right under one another.',
    ];
  if (code === 'MULTIPLE_DOCS') return ['A line --- stands in the middle of the file.', 'Remove the line ---.'];
  return [
    code === 'MISSING_CHAR'
      ? `A colon or a bracket is missing: ${quoted(line)}.`
      : `This line cannot be read: ${quoted(line)}.`,
    'Write one field a line: its name, a colon, a space and the value. Put a value with quotes, colons or other signs into quotes itself, and close every bracket.',
  ];
}

function reason(code: string, line: string): string {
  if (code === 'BAD_SCALAR_START') return `A value cannot begin with this sign: ${quoted(line)}.`;
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return `A second colon in the line makes it ambiguous: ${quoted(line)}.`;
  return `This line cannot be read: ${quoted(line)}.`;
}
