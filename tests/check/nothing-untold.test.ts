import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBody } from '../../src/markdown/parse/parse-body.ts';
import { root } from '../support/document.ts';
import { generatedBodies } from '../support/generated-bodies.ts';
import { withSlips } from '../support/nothing-untold/slips.ts';
import { changesOf, untoldChanges } from '../support/nothing-untold/untold.ts';

/** How many bodies with slips are tried; more by hand. */
const slipped = Number(process.env['BODIES'] ?? 1_000);

const written = bodiesBelow('tests/fixtures');
const specification: unknown = createRequire(import.meta.url)('commonmark-spec');
const examples = (specification as { readonly tests: readonly { readonly markdown: string }[] }).tests.map(
  ({ markdown }) => markdown.replaceAll('→', '\t'),
);

test('of 2,000 bodies of every construct, nothing is lost, changed or printed as signs untold', () => {
  expect(untoldIn(fc.sample(generatedBodies, { numRuns: 2_000, seed: 5 }).map(({ markdown }) => markdown))).toEqual([]);
});

test('of every text of the newsrooms of the tests, nothing is', () => {
  expect(written.length).toBeGreaterThan(80);
  expect(untoldIn(written)).toEqual([]);
});

test('of CommonMark’s examples, nothing is', () => {
  expect(examples).toHaveLength(652);
  expect(untoldIn(examples)).toEqual([]);
});

test('of bodies in which an editor’s hand slipped, nothing is', () => {
  const any = fc.oneof(
    generatedBodies.map(({ markdown }) => markdown),
    fc.constantFrom(...written),
    fc.constantFrom(...examples),
  );
  expect(untoldIn(fc.sample(withSlips(any), { numRuns: slipped, seed: 7 }))).toEqual([]);
});

test.each([
  ['a note to colleagues reaches readers', '&lt;!-- a note --> goes on.'],
  ['a line is taken for a link definition', '[Q]: Why?'],
  ['a list gets other numbers', '3. Three\n5. Five'],
  ['a number loses its zero', '07. Seven'],
  ['a sign of a line’s beginning becomes a list', 'It grew:\n+ 5 percent'],
  ['a table drops a cell', '| a | b |\n| --- | --- |\n| 1 | 2 | 3 |'],
  ['a table is none', '| a | b |\n| 1 | 2 |'],
  ['a picture is none', '![A hall](hall.jpg “The hall. (Source: KCNA)”)'],
  ['a link is none', 'A [link] (https://example.org/)'],
  ['a heading is none', '##What is known'],
  ['emphasis is none', '**“So.”**he said'],
  ['a tag is shown as letters', 'A <b>bold</b> word'],
  ['a link’s title is left out', '[link](https://example.org/ "The title")'],
  ['a block is none', ':::facts\n- One\n:::\n:::'],
  ['a conflict of two versions is published', '<<<<<<< HEAD\nOne\n=======\nTwo\n>>>>>>> other'],
])('where %s, it is seen', (_kind, body) => {
  expect(changesOf(parseBody(body))).not.toEqual([]);
});

function untoldIn(bodies: readonly string[]): readonly object[] {
  const found = bodies
    .map((body) => ({ body, changes: untoldChanges(body) }))
    .filter(({ changes }) => changes.length > 0);
  return found.toSorted((a, b) => a.body.length - b.body.length).slice(0, 20);
}

function bodiesBelow(...folders: readonly string[]): readonly string[] {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(root, folder, file)),
  );
  const texts = files.filter((file) => file.endsWith('.md') && !file.endsWith('README.md'));
  return texts.map((file) => readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/u, ''));
}
