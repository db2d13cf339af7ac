import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { removeLeftovers } from './leftovers.ts';

test('files that are not wanted any more go, and folders that are empty without them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'leftovers-'));
  for (const path of ['a/b/c/gone.html', 'a/kept.html', 'd/gone.html', 'kept.txt']) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), '');
  }
  removeLeftovers(folder, new Set(['a/kept.html', 'kept.txt', 'made.html']));
  expect((await readdir(folder, { recursive: true })).toSorted()).toEqual(['a', 'a/kept.html', 'kept.txt']);
});
