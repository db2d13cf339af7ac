import { mkdir, mkdtemp, readdir, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { EditionRecord } from './edition-record.ts';
import { shareEdition } from './share-edition.ts';

let folders: Readonly<Record<'last' | 'kept', string>>;
beforeEach(async () => {
  const place = await mkdtemp(join(tmpdir(), 'shared-'));
  folders = { last: join(place, 'site'), kept: join(place, 'cache', 'kept') };
  await mkdir(join(folders.last, 'news'), { recursive: true });
  await writeFile(join(folders.last, 'news/index.html'), 'News');
  await writeFile(join(folders.last, 'stranger.html'), 'Of somebody else');
});

const recordOf = (...paths: readonly string[]): EditionRecord => ({
  ...{ key: 'k', audit: 'a', manifest: 'm' },
  files: Object.fromEntries(paths.map((path) => [path, { digest: 'd', stamp: 's' }])),
});

test('the next edition can be made of the files of the last, without copying one', async () => {
  shareEdition(recordOf('news/index.html', 'gone.html'), folders);
  expect(await readdir(folders.kept)).toEqual(['news']);
  const [before, file] = [folders.last, folders.kept].map((folder) => stat(join(folder, 'news/index.html')));
  expect((await file)?.ino).toBe((await before)?.ino);
});

test('where files cannot have two names, nothing is left of the attempt', async () => {
  await mkdir(folders.kept, { recursive: true });
  await writeFile(join(folders.kept, 'index.html'), 'There already');
  await writeFile(join(folders.last, 'index.html'), 'Home');
  shareEdition(recordOf('news/index.html', 'index.html'), folders);
  await expect(readdir(folders.kept)).rejects.toThrow('ENOENT');
});
