import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, readManifest, writeManifest } from './manifest.ts';

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'manifest-'));
  await mkdir(join(folder, 'b'));
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
  return folder;
}

test('the files of an edition are listed in order', async () => {
  expect(filesBelow(await folderOf({ 'b/page.html': '', 'a.txt': '' }))).toEqual(['a.txt', 'b/page.html']);
});

test('a link in an edition is refused', async () => {
  const folder = await folderOf({});
  await symlink(await folderOf({}), join(folder, 'elsewhere'));
  expect(() => filesBelow(folder)).toThrow(/elsewhere is neither a file nor a folder/u);
});

test('a manifest is read as it was written', async () => {
  const folder = await folderOf({});
  const manifest = { url: 'https://newsroom.example', files: { 'a.txt': 'e3b0', 'b/page.html': 'ba78' } };
  await writeManifest(folder, manifest);
  expect(await readManifest(folder)).toEqual(manifest);
});
