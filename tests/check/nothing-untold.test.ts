import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeConflictsIn } from '../../src/desk/text/merge-conflicts.ts';
import { root } from '../support/document.ts';
import { generatedBodies } from '../support/generated-bodies.ts';
import { gfmTexts } from '../support/nothing-untold/gfm-texts.ts';
import { withSlips } from '../support/nothing-untold/slips.ts';
import { untoldChanges } from '../support/nothing-untold/untold.ts';

/** How many bodies with slips are tried; more by hand. */
const slipped = Number(process.env['BODIES'] ?? 1_000);
/** What draws these bodies; others by hand. */
const seed = Number(process.env['SEED'] ?? 7);

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

test('of texts of the kinds of GFM’s examples, nothing is', () => {
  expect(untoldIn(gfmTexts)).toEqual([]);
});

test('of bodies in which an editor’s hand slipped, nothing is', () => {
  const any = fc.oneof(
    generatedBodies.map(({ markdown }) => markdown),
    fc.constantFrom(...written),
    fc.constantFrom(...examples),
    fc.constantFrom(...gfmTexts),
  );
  expect(untoldIn(fc.sample(withSlips(any), { numRuns: slipped, seed }))).toEqual([]);
});

/** What became of a text before a rule told it, with the rule that tells it now. */
test.each([
  ['a note to colleagues reaches readers', 'comment-opening', '<!— a note —> goes on.'],
  ['words between two notes are left out', 'comment-open', '<!-- a note -> goes on.\n\nAnd on. -->'],
  ['the end of a note reaches readers', 'sign-left-over', '&lt;!-- a\nnote --> goes on.'],
  ['a line is taken for a link definition', 'definition-unused', '[Q]: Why?'],
  ['a line becomes the title of a definition', 'definition-swallows', '[a]: https://a.example\n"So."\n\nSee [a].'],
  ['a list gets other numbers', 'list-renumbered', '3. Three\n5. Five'],
  ['a number loses its zero', 'line-mark', '07. Seven'],
  ['a sign of a line’s beginning becomes a list', 'line-mark', 'It grew:\n+ 5 percent'],
  ['a table drops a cell', 'cell-dropped', '| a | b |\n| --- | --- |\n| 1 | 2 | 3 |'],
  ['a table is none', 'table-not-made', '| a | b |\n| 1 | 2 |'],
  ['a picture is none', 'picture-not-made', '![A hall](hall.jpg “The hall. (Source: KCNA)”)'],
  ['a link is none', 'link-not-made', 'A [link] (https://example.org/)'],
  ['a heading is none', 'mark-not-read', '##What is known'],
  ['emphasis is none', 'emphasis-not-made', '**“So.”**he'],
  ['a tag is shown as letters', 'html-shown', 'A <a href="/x/">b</a> word'],
  ['a link’s title is left out', 'words-left-out', '[link](https://example.org/ "The title")'],
  ['words behind the language of code are left out', 'words-left-out', '```js how it burns\na\n```'],
  ['a block is none', 'block-stray', ':::facts\n- One\n:::\n:::'],
  ['a mark of another program is shown', 'foreign-mark', 'A {{x}}'],
  ['a path loses a backslash', 'backslash-lost', String.raw`In C:\temp\*.log`],
  ['a share of a machine loses a backslash', 'backslash-lost', String.raw`On \\server\share`],
  ['a part of an address is a link', 'address-in-part', "o'brien@x.example"],
  ['a name of a network is an address by mail', 'address-in-part', '@user@x.example'],
  ['marks of footnotes set words off', 'emphasis-in-word', 'It was 5 %*, then 6 %*.'],
])('where %s, nobody would be told but by the rule %s', (_kind, rule, body) => {
  expect(untoldChanges(body)).toEqual([]);
  expect(untoldChanges(body, { without: [rule] })).not.toEqual([]);
});

test('a conflict of two versions is found in the file as a whole', () => {
  expect(mergeConflictsIn('<<<<<<< HEAD\nOne\n=======\nTwo\n>>>>>>> other')).not.toEqual([]);
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
