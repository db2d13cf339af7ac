import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, sourceFiles } from './imports.ts';
import { rooms } from './layers.ts';
import {
  circlesOfFiles,
  circlesOfRooms,
  crowdedFolders,
  forbiddenImports,
  mostFiles,
  roomOf,
  unknownPackages,
  unusedGrants,
  type Rooms,
} from './rooms.ts';

const files = sourceFiles();
const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly dependencies: object;
  readonly devDependencies: object;
};
const packages = {
  dependencies: Object.keys(project.dependencies),
  devDependencies: Object.keys(project.devDependencies),
};

test('no file imports what its room may not', () => {
  expect(files.length).toBeGreaterThan(400);
  expect(forbiddenImports(files, rooms)).toEqual([]);
});

test('the table grants what is used, and nothing else', () => {
  expect(unusedGrants(files, rooms)).toEqual([]);
});

test('every room has its row in the table', () => {
  expect([...new Set(files.map(({ path }) => roomOf(path)))].filter((room) => !(room in rooms))).toEqual([]);
});

test('what is not among the dependencies is granted to nobody', () => {
  expect(unknownPackages(rooms, packages)).toEqual([]);
});

test('imports between rooms have one direction', () => {
  expect(circlesOfRooms(rooms)).toEqual([]);
});

test('no files import each other in a circle, not even for their types', () => {
  expect(circlesOfFiles(files)).toEqual([]);
});

test('no folder holds more than one can look over', () => {
  expect(crowdedFolders(files)).toEqual([]);
});

// A house of four rooms, in which each kind of fault is put by itself.
const table: Rooms = {
  model: { packages: ['zod'] },
  'desk/text': { rooms: ['model'] },
  desk: { rooms: ['desk/text', 'model'], packages: ['yaml'], types: ['mdast'] },
  scripts: { rooms: ['desk'] },
};
const sound = [
  { path: 'src/model/site.ts', text: `import { z } from 'zod';` },
  { path: 'src/desk/text/nearest.ts', text: `import type { Site } from '../../model/site.ts';` },
  {
    path: 'src/desk/read.ts',
    text: `import { parse } from 'yaml';\nimport type { Root } from 'mdast';\nimport { nearest } from './text/nearest.ts';\nexport type { Site } from '../model/site.ts';`,
  },
  { path: 'scripts/check.ts', text: `import { read } from '../src/desk/read.ts';\nimport '../tests/support/a.ts';` },
];
const withFile = (path: string, text: string) => [...sound, { path, text }];

test('a sound house is found sound', () => {
  expect(forbiddenImports(sound, table)).toEqual([]);
  expect(unusedGrants(sound, table)).toEqual([]);
  expect(circlesOfFiles(sound)).toEqual([]);
  expect(circlesOfRooms(table)).toEqual([]);
  expect(unknownPackages(table, { dependencies: ['zod', 'yaml'], devDependencies: ['@types/mdast'] })).toEqual([]);
});

test.each([
  ['src/model/bad.ts', `import { read } from '../desk/read.ts';`],
  ['src/model/bad.ts', `import type { Read } from '../desk/read.ts';`],
  ['src/model/bad.ts', `const { read } = await import('../desk/read.ts');`],
  ['src/model/bad.ts', `export { read } from '../desk/read.ts';`],
  ['src/desk/text/bad.ts', `import { read } from '../read.ts';`],
  ['src/desk/text/bad.ts', `import { parse } from 'yaml';`],
  ['src/desk/bad.ts', `import { toString } from 'mdast';`],
  ['src/desk/bad.astro', `import sharp from 'sharp';`],
  ['src/model/bad.css', `@import url('sharp/a.css');`],
  ['src/desk/nowhere/bad.ts', `import { z } from 'zod';`],
  ['src/desk/bad.ts', `import { a } from '../../tests/support/a.ts';`],
  ['scripts/bad.ts', `import type { Site } from '../src/model/site.ts';`],
])('an import that is granted nowhere is found: %s: %s', (path, text) => {
  expect(forbiddenImports(withFile(path, text), table)).toHaveLength(1);
});

test.each([
  [{ scripts: { rooms: ['desk', 'model'] } }, 'scripts may import model'],
  [{ scripts: { rooms: ['desk'], packages: ['zod'] } }, 'scripts may import package zod'],
  [{ scripts: { rooms: ['desk'], types: ['zod'] } }, 'scripts may import types of zod'],
  [{ model: { packages: ['zod'], rooms: ['nowhere'] } }, 'model may import nowhere'],
  [{ nowhere: {} }, 'nowhere is no room'],
])('a grant that nobody uses is found: %j', (rows, told) => {
  expect(unusedGrants(sound, { ...table, ...rows })).toEqual([told]);
});

test.each([
  [['zod'], ['@types/mdast'], ['desk needs yaml']],
  [['zod'], ['yaml', '@types/mdast'], ['desk needs yaml']],
  [['zod', 'yaml'], ['@types/hast'], ['desk needs the types of mdast']],
  [['zod', 'yaml', 'mdast'], [], []],
])('a package that is not among the dependencies is found: %j, %j', (dependencies, devDependencies, told) => {
  expect(unknownPackages(table, { dependencies, devDependencies })).toEqual(told);
});

test('a circle of files is found inside a room, between rooms, and where only types close it', () => {
  const a = `import { b } from './b.ts';`;
  const inside = [
    { path: 'src/model/a.ts', text: a },
    { path: 'src/model/b.ts', text: `import type { A } from './a.ts';` },
  ];
  expect(circlesOfFiles(inside)).toEqual(['src/model/a.ts > src/model/b.ts > src/model/a.ts']);
  const between = withFile('src/model/site.ts', `import type { Read } from '../desk/read.ts';`);
  expect(circlesOfFiles(between)).toContain('src/model/site.ts > src/desk/read.ts > src/model/site.ts');
  expect(circlesOfFiles([{ path: 'src/a.ts', text: `import './a.ts';` }])).toEqual(['src/a.ts > src/a.ts']);
});

test('rooms that may import each other are found, a folder and one below it too', () => {
  expect(circlesOfRooms({ ...table, 'desk/text': { rooms: ['desk'] } })).toEqual(['desk/text > desk > desk/text']);
  expect(circlesOfRooms({ a: { rooms: ['b'] }, b: { rooms: ['c'] }, c: { rooms: ['a'] } })).toEqual(['a > b > c > a']);
});

test('a folder with a file too many is found', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ path: `src/model/a-${String(index)}.ts`, text: '' }));
  expect(crowdedFolders(many(mostFiles))).toEqual([]);
  expect(crowdedFolders(many(mostFiles + 1))).toEqual([`src/model: ${String(mostFiles + 1)}`]);
});

test.each([
  ['src/desk/yaml/text.ts', 'desk/yaml'],
  ['src/addresses.ts', 'addresses'],
  ['src/pages/[...language]/archive/index.astro', 'pages'],
  ['scripts/check.ts', 'scripts'],
  ['tests/support/a.ts', 'tests'],
])('%s belongs to the room %s', (path, room) => {
  expect(roomOf(path)).toBe(room);
});
