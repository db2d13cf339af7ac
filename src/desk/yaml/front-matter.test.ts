import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFrontMatter } from './front-matter.ts';
import { decodeText } from '../files/text-file.ts';

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

const code = (marker: string) => `require('fs').writeFileSync(${JSON.stringify(marker)}, '')`;

test.each([
  ['---js', (run: string) => `{ title: ${run} }`],
  ['---javascript', (run: string) => `{ title: ${run} }`],
  ['---coffee', (run: string) => `title: ${run}`],
  ['---coffeescript', (run: string) => `title: ${run}`],
  ['---cson', (run: string) => `title: ${run}`],
  ['---json', (run: string) => `{ "title": ${run} }`],
  ['---toml', (run: string) => `title = ${run}`],
  ['--- js', (run: string) => `{ title: ${run} }`],
  ['---\tjs', (run: string) => `{ title: ${run} }`],
  ['---', (run: string) => `js\n{ title: ${run} }`],
  ['---', (run: string) => `title: !!js/function "function () { ${run} }"`],
  ['---', (run: string) => `title: !<tag:yaml.org,2002:js/function> "function () { ${run} }"`],
  ['---', (run: string) => `title: !!js/undefined "${run}"`],
  ['---', (run: string) => `__proto__: { toString: !!js/function "function () { ${run} }" }`],
  ['---', (run: string) => `title: \${${run}} <%= ${run} %>`],
])('nothing in front matter is ever run: %s', async (opening, fields) => {
  const folder = await mkdtemp(join(tmpdir(), 'front-matter-'));
  const { data } = read(`${opening}\n${fields(code(join(folder, 'marker')))}\n---\n`);
  expect(JSON.stringify(data ?? null)).toMatch(/^(?:null$|\{\}$|\{"title":"\$)/u);
  expect(await readdir(folder)).toEqual([]);
  await rm(folder, { recursive: true });
});

test('fields of 64 KiB between the hyphens are the most, line ends included', () => {
  const rules = (bytes: number) => read(`---\na: ${'x'.repeat(bytes - 4)}\n---\n`).findings.map(({ rule }) => rule);
  expect(rules(64 * 1024)).toEqual([]);
  expect(rules(64 * 1024 + 1)).toEqual(['yaml-too-long']);
});

test('fields of eight levels are the most', () => {
  const rules = (depth: number) => {
    const lines = Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}a:`);
    return read(`---\n${lines.join('\n')} 1\n---\n`).findings.map(({ rule }) => rule);
  };
  expect(rules(8)).toEqual([]);
  expect(rules(9)).toEqual(['yaml-too-deep']);
});

test('a byte order mark and Windows line ends change nothing', () => {
  const plain = '---\ntitle: A\nfacts: |\n  one\n  two\n---\n\nFirst.\nSecond.\n';
  const windows = decodeText(new TextEncoder().encode(`\uFEFF${plain.replaceAll('\n', '\r\n')}`));
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
