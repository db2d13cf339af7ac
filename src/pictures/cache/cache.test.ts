import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { derivePicture } from '../derive/derive.ts';
import type { DerivedPicture, PictureRequest } from '../source/request.ts';
import { folderForTests, noise, written } from '../../../tests/support/test-pictures.ts';

test('a second build encodes nothing and touches no file', async () => {
  const request = await requestFor('a.png');
  const first = await derivePicture(request);
  const before = await timesOf(first);
  const second = await derivePicture(request);
  expect([first.encoded, second.encoded]).toEqual([2, 0]);
  expect({ ...second, encoded: 2 }).toEqual(first);
  expect(await timesOf(second)).toEqual(before);
});

test('a picture that only has another date is not made again', async () => {
  const request = await requestFor('a.png');
  await derivePicture(request);
  await utimes(request.file, 1, 1);
  expect((await derivePicture(request)).encoded).toBe(0);
});

test('two builds in two folders make the same bytes under the same names', async () => {
  const [one, other] = [await derivePicture(await requestFor('a.png')), await derivePicture(await requestFor('b.png'))];
  expect(other.published).toEqual(one.published);
  expect(await bytesOf(other)).toEqual(await bytesOf(one));
});

test.each<[string, Partial<PictureRequest>]>([
  ['credit', { rights: { credit: 'Another desk' } }],
  ['copyright', { rights: { credit: 'Desk', copyright: '© Desk' } }],
  ['width', { widths: { avif: [64, 80], fallback: [80] } }],
  ['shape', { shape: 'square' }],
  ['focus', { shape: 'square', focus: { x: 10, y: 10 } }],
])('another %s makes other files', async (_, change) => {
  const request = await requestFor('a.png');
  const paths = [
    request,
    { ...request, shape: 'square' as const, widths: { avif: [80], fallback: [80] } },
    { ...request, ...change },
  ];
  const made = await Promise.all(paths.map(async (one) => (await derivePicture(one)).files[0]?.path));
  const distinct = new Set(made).size;
  expect(distinct).toBe('shape' in change && !('focus' in change) ? 2 : 3);
});

test('the focus of a picture that is not cut makes no other file', async () => {
  const request = await requestFor('a.png');
  await derivePicture(request);
  expect((await derivePicture({ ...request, focus: { x: 1, y: 1 } })).encoded).toBe(0);
});

test.each<[string, (entry: DerivedPicture) => Promise<void>]>([
  ['a file is cut short', (entry) => writeFile(entry.files[0]?.cached ?? '', 'x')],
  ['a byte is another', (entry) => changeOneByte(entry.files[1]?.cached ?? '')],
  ['the manifest is cut short', (entry) => writeFile(manifestOf(entry), '')],
  ['the manifest says something else', (entry) => widenInManifest(entry)],
])('a cache entry is made again where %s', async (_, spoil) => {
  const request = await requestFor('a.png');
  const first = await derivePicture(request);
  const sound = await bytesOf(first);
  await spoil(first);
  const again = await derivePicture(request);
  expect(again.encoded).toBe(2);
  expect(await bytesOf(again)).toEqual(sound);
  expect((await derivePicture(request)).encoded).toBe(0);
});

test('builds that run at the same time agree, and leave nothing unfinished', async () => {
  const request = await requestFor('a.png');
  const made = await Promise.all(Array.from({ length: 8 }, () => derivePicture(request)));
  const [first] = made;
  for (const one of made) expect(one.published).toEqual(first?.published);
  expect(await readdir(join(request.cache, 'pictures'))).toHaveLength(1);
});

async function requestFor(name: string): Promise<PictureRequest> {
  const folder = await folderForTests();
  const file = await written(folder, name, await noise(80, 60).png().toBuffer());
  return { file, rights: { credit: 'Desk' }, cache: join(folder, 'cache'), widths: { avif: [80], fallback: [80] } };
}

function manifestOf(entry: DerivedPicture): string {
  return join(dirname(entry.files[0]?.cached ?? ''), 'manifest.json');
}

async function widenInManifest(entry: DerivedPicture): Promise<void> {
  const manifest = await readFile(manifestOf(entry), 'utf8');
  expect(manifest).toContain('"width":80');
  await writeFile(manifestOf(entry), manifest.replaceAll('"width":80', '"width":90'));
}

async function changeOneByte(file: string): Promise<void> {
  const bytes = await readFile(file);
  const last = bytes.length - 10;
  bytes.writeUInt8(bytes.readUInt8(last) ^ 1, last);
  await writeFile(file, bytes);
}

function bytesOf({ files }: DerivedPicture): Promise<Buffer[]> {
  return Promise.all(files.map(({ cached }) => readFile(cached)));
}

function timesOf({ files }: DerivedPicture): Promise<number[]> {
  return Promise.all(files.map(async ({ cached }) => (await stat(cached)).mtimeMs));
}
