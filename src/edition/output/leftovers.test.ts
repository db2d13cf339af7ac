import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { removeLeftovers } from './leftovers.ts';

test('files that are not wanted any more go, and folders that are empty without them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'leftovers-'));
  const held = ['a/b/c/gone.html', 'a/kept.html', 'd/gone.html', 'kept.txt'];
  for (const path of held) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), '');
  }
  removeLeftovers(folder, held, new Set(['a/kept.html', 'kept.txt', 'made.html']));
  expect((await readdir(folder, { recursive: true })).toSorted()).toEqual(['a', 'a/kept.html', 'kept.txt']);
});

test('a folder stays that has the name of a file of before', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'leftovers-'));
  await mkdir(join(folder, 'news'));
  await writeFile(join(folder, 'news/index.html'), '');
  removeLeftovers(folder, ['news', 'news/index.html/old', 'gone.txt'], new Set(['news/index.html']));
  expect((await readdir(folder, { recursive: true })).toSorted()).toEqual(['news', 'news/index.html']);
});
