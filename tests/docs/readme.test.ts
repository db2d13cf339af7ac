import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { codeBlocks, documentAt, headingIds, linksOf, root, sectionOf, tableRows } from '../support/document.ts';

const readme = documentAt('README.md');

test('the README opens with the command that builds and the command that tests', () => {
  const [build, check] = codeBlocks(readme);
  expect([build?.value, check?.value]).toEqual(['npm ci && npm run build', 'npm ci && npm test']);
});

test('the map names everything at the top of the tree, and nothing else', () => {
  expect(mapped().filter((path) => depthOf(path) === 1)).toEqual(entriesOf(''));
});

test.each(['src', 'tests'])('the map names every folder of %s, and nothing that is not there', (folder) => {
  const named = mapped().filter((path) => path.startsWith(`${folder}/`) && path.endsWith('/') && depthOf(path) === 2);
  expect(named).toEqual(entriesOf(folder).filter((path) => path.endsWith('/')));
});

test('whatever else the map names is there', () => {
  const others = mapped().filter((path) => depthOf(path) > 1);
  expect(others.length).toBeGreaterThan(30);
  expect(others.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('every entry of the map says what lives there', () => {
  expect(mapLines().filter(({ phrase }) => phrase === '')).toEqual([]);
});

test('the table of commands holds every script of package.json, and no other', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
  const named = commandRows().map(({ name }) => name);
  expect(named.toSorted()).toEqual(Object.keys(scripts).toSorted());
});

test.each(commandRows())('the table of commands holds every flag of $name, and no other', ({ name, flags }) => {
  const text = readFileSync(join(root, 'scripts', `${name}.ts`), 'utf8');
  const shared = readFileSync(join(root, 'src/cli/command-line.ts'), 'utf8');
  const known = [...flagsIn(text), ...(/\bcommand\('/u.test(text) ? flagsIn(shared) : [])];
  expect(flags.toSorted()).toEqual(known.toSorted());
});

const documents = ['README.md', 'content/README.md', ...filesIn('.github'), ...filesIn('.github/decisions')].filter(
  (path) => path.endsWith('.md'),
);

test.each(documents)('no link of %s is dead', (path) => {
  const dead = linksOf(documentAt(path)).filter((link) => !isExternal(link) && !leadsSomewhere(path, link));
  expect(dead).toEqual([]);
});

interface MapLine {
  readonly path: string;
  readonly phrase: string;
}

/** The lines of the map; an indented name stands in the folder above it. */
function mapLines(): readonly MapLine[] {
  const lines = codeBlocks(sectionOf(readme, 'The map'))[0]?.value.split('\n') ?? [];
  let folder = '';
  return lines.map((line) => {
    const [, indent = '', name = '', phrase = ''] = /^( *)(\S+)(?: {2,}(.+))?$/u.exec(line) ?? [];
    if (indent === '') folder = name;
    return { path: indent === '' ? name : folder + name, phrase };
  });
}

function mapped(): readonly string[] {
  return mapLines()
    .map(({ path }) => path)
    .toSorted();
}

/** How many names a path has. */
function depthOf(path: string): number {
  return path.split('/').filter((name) => name !== '').length;
}

/** What git would keep of a folder: no ignored entry, no folder without a file. Folders end in `/`. */
function entriesOf(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .map((entry) => posix.join(folder, entry.name) + (entry.isDirectory() ? '/' : ''))
    .filter((path) => !isIgnored(path) && (!path.endsWith('/') || holdsFiles(path)))
    .toSorted();
}

const unversioned = /^\.git\/?$|(?:^|\/)\.DS_Store$/u;

function isIgnored(path: string): boolean {
  const patterns = readFileSync(join(root, '.gitignore'), 'utf8').split('\n').filter(Boolean);
  const ignored = patterns.map((pattern) => posix.join('/', pattern).slice(1));
  return (
    unversioned.test(path) ||
    ignored.some((pattern) => posix.matchesGlob(path, pattern) || posix.matchesGlob(path, `${pattern}/`))
  );
}

function holdsFiles(folder: string): boolean {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).some(
    (entry) => !entry.isDirectory(),
  );
}

interface CommandRow {
  readonly name: string;
  readonly flags: readonly string[];
}

function commandRows(): readonly CommandRow[] {
  return tableRows(sectionOf(readme, 'Commands')).map(([command = '', , flags = '']) => {
    return { name: command.replace(/^npm (?:run )?/u, ''), flags: flags.match(/--[a-z]+/gu) ?? [] };
  });
}

function flagsIn(text: string): readonly string[] {
  return [...text.matchAll(/ption\(\s*'(--[a-z]+)/gu)].map((match) => match[1] ?? '');
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
}

function isExternal(link: string): boolean {
  return /^[a-z]+:/u.test(link);
}

/** A fragment must be a heading of the document that it stands in or leads to. */
function leadsSomewhere(from: string, link: string): boolean {
  const [path = '', fragment] = link.split('#');
  const target = path === '' ? from : posix.join(posix.dirname(from), path);
  if (!existsSync(join(root, target))) return false;
  return fragment === undefined || headingIds(documentAt(target)).has(fragment);
}
