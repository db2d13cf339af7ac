import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { pathOnDisk } from './path-on-disk.ts';

test('a name is found in whatever form it was written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'names-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const [composed, decomposed] = [
    join('зйомки', 'їжа.jpg'),
    join('зйомки'.normalize('NFD'), 'йод.jpg'.normalize('NFD')),
  ];
  for (const path of [composed, decomposed]) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), '');
  }
  expect(await pathOnDisk(folder, composed)).toBe(join(folder, composed));
  expect(await pathOnDisk(folder, 'plain.jpg')).toBe(join(folder, 'plain.jpg'));
  expect(await pathOnDisk(folder, 'немає/ї.jpg')).toBe(join(folder, 'немає/ї.jpg'));
  await rm(join(folder, 'зйомки'), { recursive: true });
  expect(await pathOnDisk(folder, 'зйомки/йод.jpg')).toBe(join(folder, decomposed));
});
