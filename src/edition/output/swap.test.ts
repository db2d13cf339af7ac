import { mkdir, mkdtemp, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { UsageError } from '../settings/settings.ts';
import { dropStaging, manifestName, openStaging, settleFolder, swapIn } from './swap.ts';

async function folderFor(edition?: string): Promise<string> {
  const out = join(await mkdtemp(join(tmpdir(), 'swap-')), 'site');
  if (edition === undefined) return out;
  await mkdir(out);
  await writeFile(join(out, manifestName), edition);
  return out;
}

/** As far from the folder as the cache is. */
const keptOf = (out: string) => join(out, '..', '..', `${basename(join(out, '..'))}-cache`, 'kept');

const staged = async (out: string) => (await openStaging(out, keptOf(out))).folder;

const editionIn = (out: string) => readFile(join(out, manifestName), 'utf8');

test('the next edition takes the place of the last one, and nothing is left beside it', async () => {
  const out = await folderFor('last');
  await writeFile(join(await staged(out), manifestName), 'next');
  expect(await editionIn(out)).toBe('last');
  await swapIn(out, keptOf(out));
  expect(await editionIn(out)).toBe('next');
  expect(await readdir(join(out, '..'))).toEqual(['site']);
});

test('the next edition is made of the one before the last, and readers of the last see nothing of it', async () => {
  const out = await folderFor('first');
  await writeFile(join(await staged(out), manifestName), 'second');
  await swapIn(out, keptOf(out));
  const staging = await staged(out);
  expect(await readFile(join(staging, manifestName), 'utf8')).toBe('first');
  expect(await editionIn(out)).toBe('second');
  dropStaging(out);
  expect(await readdir(await staged(out))).toEqual([]);
});

test('the first edition needs no folder to be there', async () => {
  const out = await folderFor();
  await writeFile(join(await staged(out), manifestName), 'first');
  await swapIn(out, keptOf(out));
  expect(await editionIn(out)).toBe('first');
});

test('an edition that failed leaves the last one as it was', async () => {
  const out = await folderFor('last');
  await staged(out);
  dropStaging(out);
  expect(await editionIn(out)).toBe('last');
  expect(await readdir(join(out, '..'))).toEqual(['site']);
});

test('a swap that was cut short between its two renames is undone by the next build', async () => {
  const out = await folderFor('last');
  await rename(out, join(out, '..', '.site.previous'));
  await settleFolder(out);
  expect(await editionIn(out)).toBe('last');
});

test('what an earlier failed build left does not reach the next edition', async () => {
  const out = await folderFor();
  await writeFile(join(await staged(out), 'leaked.html'), '');
  expect(await readdir(await staged(out))).toEqual([]);
});

test('a folder that holds anything but an edition is never replaced', async () => {
  const out = await folderFor();
  await mkdir(out);
  await writeFile(join(out, 'thesis.txt'), 'years of work');
  await expect(settleFolder(out)).rejects.toThrow(UsageError);
  expect(await readFile(join(out, 'thesis.txt'), 'utf8')).toBe('years of work');
});

test('an empty folder may be filled', async () => {
  const out = await folderFor();
  await mkdir(out);
  await settleFolder(out);
  expect(await staged(out)).toContain('.site.next');
});
