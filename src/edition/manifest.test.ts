import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readManifest, writeManifest } from './manifest.ts';

test('a manifest names every file with its digest, in order, and not itself', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'manifest-'));
  await mkdir(join(folder, 'b'));
  await writeFile(join(folder, 'b', 'page.html'), 'abc');
  await writeFile(join(folder, 'a.txt'), '');
  await writeManifest(folder, 'https://newsroom.example');
  const { url, files } = await readManifest(folder);
  expect(url).toBe('https://newsroom.example');
  expect(Object.entries(files)).toEqual([
    ['a.txt', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['b/page.html', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ]);
});
