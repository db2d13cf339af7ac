import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFrontMatter } from './front-matter.ts';
import { soundText } from './text-file.ts';

const read = (text: string) => readFrontMatter('a.md', text);

test('fields and body come apart, and the body knows its line', () => {
  const { data, file, findings } = read('---\ntitle: A\n---\n\nFirst.\n--- not an end\n');
  expect(data).toEqual({ title: 'A' });
  expect(file.body).toBe('\nFirst.\n--- not an end\n');
  expect(file.bodyLine).toBe(4);
  expect(findings).toEqual([]);
});

test('the body is kept whole, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (body) => {
      const { file } = read(`---\ntitle: A\n---\n${body}`);
      expect(file.body).toBe(body);
      expect(
        file.text
          .split('\n')
          .slice(file.bodyLine - 1)
          .join('\n'),
      ).toBe(body);
    }),
  );
});

test.each(['---js', '---javascript', '---json', '---coffee', '---toml', '--- yaml', '----', '\n---', ' ---', ''])(
  'only three hyphens open the fields, not %j',
  (opening) => {
    const { data, findings } = read(`${opening}\n{ "title": process.exit(9) }\n---\n`);
    expect(data).toBeUndefined();
    expect(findings.map(({ rule }) => rule)).toEqual(['front-matter-missing']);
  },
);

test('a byte order mark and Windows line ends change nothing', () => {
  const plain = '---\ntitle: A\nfacts: |\n  one\n  two\n---\n\nFirst.\nSecond.\n';
  const windows = soundText(new TextEncoder().encode(`\uFEFF${plain.replaceAll('\n', '\r\n')}`));
  expect(windows).toBe(plain);
});

test('no text makes the desk throw', () => {
  const pieces = [
    '---',
    '\n',
    '\r\n',
    ' ',
    ':',
    '- ',
    '"',
    "'",
    '[',
    '{',
    '}',
    ']',
    '&a',
    '*a',
    '!t',
    '<<',
    '? ',
    '| ',
    '#',
    '%',
    'x',
    '\t',
    '\0',
    '\u2028',
    'ї',
    '😀',
  ];
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...pieces)).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (yaml) => {
      const { data, findings } = read(`---\n${yaml}\n---\n`);
      expect(findings.length > 0 || data !== undefined).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
