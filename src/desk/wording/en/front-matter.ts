import { quoted, words } from './parts.ts';

/** Sentences about YAML that cannot be read, whatever its fields may be. */
export const aboutFrontMatter = {
  'front-matter-missing': ({ first }: { first: string }) =>
    words(
      first.startsWith('---')
        ? `The first line is ${quoted(first)}; three hyphens and nothing else belong there.`
        : 'The file does not begin with its fields.',
      'The very first line is ---, then come the fields (title: …), then a line --- again, then the text.',
    ),
  'front-matter-open': () =>
    words('The fields at the top of the file never end.', 'Put a line --- between the last field and the text.'),
  'front-matter-close': ({ closing }: { closing: string }) =>
    words(
      `The fields end with ${quoted(closing)}; three hyphens and nothing else belong there.`,
      'Put a line --- between the last field and the text.',
    ),
  'yaml-too-long': () =>
    words('The fields are longer than 64 KB.', 'Move long text under the second line ---, into the body.'),
  'yaml-too-deep': () =>
    words(
      'The fields are nested more than eight levels deep.',
      'Take out brackets or indentation that are not needed.',
    ),
  'yaml-key-twice': ({ key }: { key: string }) =>
    words(`The field ${quoted(key)} stands here a second time.`, 'Keep one of the two and remove the other.'),
  'yaml-anchor': () =>
    words(
      '"&" and "*" at the beginning of a value have a special meaning that is not allowed here.',
      'Put the text in quotes, or write the value out again.',
    ),
  'yaml-tag': () =>
    words(
      '"!" or "%" at the beginning has a special meaning that is not allowed here.',
      'Put the text in quotes, or remove the sign.',
    ),
  'yaml-key': ({ key }: { key: string }) =>
    words(
      key === '' ? 'The name of this field is not a plain word.' : `No field may be called ${quoted(key)}.`,
      'Use the names of fields that the manual lists.',
    ),
  'yaml-fields-expected': () =>
    words(
      'There are no fields here.',
      'Write one field a line: its name, a colon, a space and the value, such as title: Example.',
    ),
  'yaml-quote': () =>
    words(
      'The quote that opens here never closes.',
      'Put the same quote at the end of the value; inside double quotes, a quote is written \\".',
    ),
  'yaml-form': ({ code, line }: { code: string; line: string }) => yamlForm(code, line),
};

function yamlForm(code: string, line: string) {
  if (code === 'TAB_AS_INDENT') return words('The line begins with a tab.', 'Indent with spaces, two for each level.');
  if (code === 'BAD_SCALAR_START')
    return words(`A value cannot begin with this sign: ${quoted(line)}.`, `Put the value in quotes: ${inQuotes(line)}`);
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    return words(
      `A colon inside the value makes the line ambiguous: ${quoted(line)}.`,
      `Put the value in quotes: ${inQuotes(line)}`,
    );
  }
  if (code === 'MISSING_CHAR') return words(`A colon or a bracket is missing: ${quoted(line)}.`, closing);
  if (code === 'BAD_INDENT') return words(`The indentation or a bracket does not fit here: ${quoted(line)}.`, closing);
  if (code === 'MULTIPLE_DOCS') return words('A line --- stands in the middle of the file.', 'Remove the line ---.');
  return words(
    `This line cannot be read: ${quoted(line)}.`,
    'One field a line: its name, a colon, a space and the value; a value with quotes, colons or other signs stands in quotes itself.',
  );
}

const closing =
  'Every quote and bracket that opens must close, every field has a colon and a space after its name, ' +
  'and fields of one group begin in the same column.';

function inQuotes(line: string): string {
  const [, name = '', value = ''] = /^((?:- )?[\w-]+:\s+|- )(.*)$/u.exec(line) ?? ['', '', line];
  return `${name}${JSON.stringify(value.replace(/^["']|["']$/gu, ''))}`;
}
