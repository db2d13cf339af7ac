import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from './files-below.ts';

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'files-'));
  await mkdir(join(folder, 'b'));
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
  return folder;
}

test('the files below a folder are listed in order', async () => {
  expect(filesBelow(await folderOf({ 'b/page.html': '', 'a.txt': '' }))).toEqual(['a.txt', 'b/page.html']);
});

test('a link among them is refused', async () => {
  const folder = await folderOf({});
  await symlink(await folderOf({}), join(folder, 'elsewhere'));
  expect(() => filesBelow(folder)).toThrow(/elsewhere is neither a file nor a folder/u);
});
