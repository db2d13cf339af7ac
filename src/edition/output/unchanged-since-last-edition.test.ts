import { mkdir, mkdtemp, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
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

test('nothing is written over what the edition has by that name', async () => {
  await lastHas('second');
  put('first');
  expect(() => {
    put('second');
  }).toThrow('EEXIST');
  expect(() => {
    put('third');
  }).toThrow('EEXIST');
  expect(await readFile(next(), 'utf8')).toBe('first');
});
