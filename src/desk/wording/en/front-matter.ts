import { lineInQuotes, type Messages, type Message } from '../pieces/words.ts';
import { quoted } from './parts.ts';

export const aboutFrontMatter = {
  'front-matter-missing': ({ first }: { first: string }) => [
    first.startsWith('---')
      ? `The first line is ${quoted(first)}; three hyphens and nothing else belong there.`
      : 'The file does not begin with its fields.',
    'The very first line is ---, then come the fields (title: …), then a line --- again, then the text.',
  ],
  'front-matter-open': () => [
    'The fields at the top of the file never end.',
    'Put a line --- between the last field and the text.',
  ],
  'front-matter-close': ({ closing }: { closing: string }) => [
    `The fields end with ${quoted(closing)}; three hyphens and nothing else belong there.`,
    'Put a line --- between the last field and the text.',
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
  'yaml-anchor': () => [
    '"&" or "*" at the beginning of a value has a special meaning that is not allowed here.',
    'Put the text in quotes, or write the value out again.',
  ],
  'yaml-tag': () => [
    '"!" or "%" at the beginning has a special meaning that is not allowed here.',
    'Put the text in quotes, or remove the sign.',
  ],
  'yaml-key': ({ key }: { key: string }) => [
    key === '' ? 'The name of this field is not a plain word.' : `No field may be called ${quoted(key)}.`,
    'Use the names of fields that the manual lists.',
  ],
  'yaml-fields-expected': () => [
    'There are no fields here.',
    'Write one field a line: its name, a colon, a space and the value, such as title: Example.',
  ],
  'yaml-quote': () => [
    'The quote that opens here never closes.',
    'Put the same quote at the end of the value; inside double quotes, a quote is written \\".',
  ],
  'yaml-bracket': ({ line, closing }: { line: string; closing: string }) => [
    'The bracket that opens here never closes.',
    `Put ${closing} at its end, such as ${line}${closing}`,
  ],
  'yaml-form': ({ code, line }: { code: string; line: string }) => yamlForm(code, line),
} satisfies Messages;

function yamlForm(code: string, line: string): Message {
  if (code === 'TAB_AS_INDENT') return ['The line begins with a tab.', 'Put spaces in its place, two for each level.'];
  if (code === 'BAD_SCALAR_START')
    return [`A value cannot begin with this sign: ${quoted(line)}.`, `Put the value in quotes: ${lineInQuotes(line)}`];
  if (code === 'BLOCK_AS_IMPLICIT_KEY')
    return [
      `A second colon in the line makes it ambiguous: ${quoted(line)}.`,
      `Put the value in quotes: ${lineInQuotes(line)}`,
    ];
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
