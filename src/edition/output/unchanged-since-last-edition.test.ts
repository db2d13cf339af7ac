import { link, mkdir, mkdtemp, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { writeOrLink, type EditionFolders } from './unchanged-since-last-edition.ts';

const page = 'news/index.html';
const longAgo = new Date('2020-01-01T00:00:00Z');

let folders: EditionFolders;

beforeEach(async () => {
  const place = await mkdtemp(join(tmpdir(), 'put-'));
  folders = { staging: join(place, 'next'), last: join(place, 'site') };
  await mkdir(folders.staging);
});

async function lastHas(text: string): Promise<void> {
  const file = join(folders.last, page);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, text);
  await utimes(file, longAgo, longAgo);
}

const next = () => join(folders.staging, page);
const put = (text: string) => {
  writeOrLink(page, Buffer.from(text), folders);
};

test('a page that did not change keeps the time at which it was written', async () => {
  await lastHas('as before');
  put('as before');
  expect(await readFile(next(), 'utf8')).toBe('as before');
  expect((await stat(next())).mtime).toEqual(longAgo);
});

test.each(['as before', 'as befory', 'as before, and more', ''])(
  'a page that did change is written, and the last edition keeps its own: %j',
  async (text) => {
    await lastHas('as befor?');
    put(text);
    expect(await readFile(next(), 'utf8')).toBe(text);
    expect(await readFile(join(folders.last, page), 'utf8')).toBe('as befor?');
  },
);

test('the first edition needs no last one', async () => {
  put('new');
  expect(await readFile(next(), 'utf8')).toBe('new');
});

test('where the last edition has a folder by that name, the page is written', async () => {
  await mkdir(join(folders.last, page), { recursive: true });
  put('new');
  expect(await readFile(next(), 'utf8')).toBe('new');
});

test('where the last edition has a file in the place of its folder, the page is written', async () => {
  await mkdir(folders.last);
  await writeFile(join(folders.last, 'news'), '');
  put('new');
  expect(await readFile(next(), 'utf8')).toBe('new');
});

test('no link to a place outside gets into an edition', async () => {
  await mkdir(join(folders.last, 'news'), { recursive: true });
  await writeFile(join(folders.last, '..', 'elsewhere'), 'same');
  await symlink(join(folders.last, '..', 'elsewhere'), join(folders.last, page));
  put('same');
  expect((await stat(next())).ino).not.toBe((await stat(join(folders.last, '..', 'elsewhere'))).ino);
});

test('what another edition has left there is replaced, and not written into', async () => {
  await lastHas('the last');
  await mkdir(join(next(), '..'), { recursive: true });
  await link(join(folders.last, page), next());
  put('the next');
  expect(await readFile(next(), 'utf8')).toBe('the next');
  expect(await readFile(join(folders.last, page), 'utf8')).toBe('the last');
});

test('a folder takes the place of a file that another edition has left there, and a file that of a folder', async () => {
  await writeFile(join(folders.staging, 'news'), '');
  put('a page');
  expect(await readFile(next(), 'utf8')).toBe('a page');
  writeOrLink('news', Buffer.from('a file'), folders);
  expect(await readFile(join(folders.staging, 'news'), 'utf8')).toBe('a file');
});
