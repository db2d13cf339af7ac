import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readTree } from './content-tree.ts';

test('a name is listed in one form of Unicode, whichever the disk has; two that look the same are twins', async () => {
  const content = await mkdtemp(join(tmpdir(), 'tree-'));
  onTestFinished(() => rm(content, { recursive: true }));
  await mkdir(join(content, 'йод'.normalize('NFD')));
  await writeFile(join(content, 'йод'.normalize('NFD'), 'їжа.jpg'.normalize('NFD')), '');
  await writeFile(join(content, 'є.jpg'), '');
  for (const form of ['NFC', 'NFD']) await writeFile(join(content, 'ґй.jpg'.normalize(form)), '');
  expect([...(await readTree(content))]).toEqual([
    ['йод', 'folder'],
    ['йод/їжа.jpg', 'file'],
    ['є.jpg', 'file'],
    ['ґй.jpg', 'twins'],
  ]);
});
