import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFileAtomically, writeFolderAtomically } from './write-atomically.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'atomic-'));
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

const move = (folder: string, unfinished: string) => rename(unfinished, folder);

test('a file is written into a folder that is not there yet, and takes the place of the one before', async () => {
  const file = join(root, 'new', 'known.json');
  await writeFileAtomically(file, 'first');
  await writeFileAtomically(file, Buffer.from('second'));
  expect(await readFile(file, 'utf8')).toBe('second');
  expect(await readdir(join(root, 'new'))).toEqual(['known.json']);
});

test('a reader never sees half a file, whoever writes at the same time', async () => {
  const file = join(root, 'known.json');
  const contents = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(2_000_000));
  await writeFileAtomically(file, contents[0] ?? '');
  const seen = new Set<string>();
  const writing = Promise.all(contents.map((content) => writeFileAtomically(file, content)));
  for (let reads = 0; reads < 20; reads += 1) seen.add(await readFile(file, 'utf8'));
  await writing;
  expect([...seen].filter((content) => !contents.includes(content))).toEqual([]);
});

test('a file that cannot be put in its place leaves nothing beside it', async () => {
  await mkdir(join(root, 'known.json', 'full'), { recursive: true });
  await expect(writeFileAtomically(join(root, 'known.json'), 'text')).rejects.toThrow();
  expect(await readdir(root)).toEqual(['known.json']);
});

test('a folder stands there whole', async () => {
  const files = [
    ['index.md', 'words'],
    ['picture.jpg', Buffer.from('bytes')],
  ] as const;
  await writeFolderAtomically(join(root, 'story'), files, move);
  expect(await readdir(join(root, 'story'))).toEqual(['index.md', 'picture.jpg']);
  expect(await readdir(root)).toEqual(['story']);
});

test('of a folder that cannot be written whole, nothing is left, and what stood there stays', async () => {
  const folder = join(root, 'story');
  await mkdir(folder);
  await writeFile(join(folder, 'index.md'), 'before');
  const twice = ['index.md', 'index.md'].map((name) => [name, 'after'] as const);
  await expect(writeFolderAtomically(folder, twice, move)).rejects.toThrow(/EEXIST/u);
  await expect(writeFolderAtomically(folder, twice.slice(1), move)).rejects.toThrow(/ENOTEMPTY|EEXIST/u);
  expect(await readFile(join(folder, 'index.md'), 'utf8')).toBe('before');
  expect(await readdir(root)).toEqual(['story']);
});
