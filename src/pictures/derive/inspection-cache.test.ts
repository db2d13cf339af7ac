import { readFile, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { folderForTests, noise, written } from '../../../tests/support/test-pictures.ts';
import { faultsOfPictures } from './inspection-cache.ts';

let content: string;
let cache: string;
beforeEach(async () => {
  content = await folderForTests();
  cache = join(content, 'cache');
  await written(content, 'a.png', await noise(40, 30).png().toBuffer());
  await written(content, 'b.jpg', 'no picture');
});

const judge = (...paths: string[]) => faultsOfPictures({ content, paths, cache });
const formless = { reason: 'wrong-ending', ending: 'jpg', promised: 'jpeg', found: undefined };

test('every picture is opened, and only those that cannot be published have a fault', async () => {
  expect(await judge('a.png', 'b.jpg', 'c.gif')).toEqual(
    new Map<string, unknown>([
      ['b.jpg', formless],
      ['c.gif', { reason: 'not-there' }],
    ]),
  );
});

test('what was said of a file holds until the file is another', async () => {
  const first = await judge('a.png', 'b.jpg');
  expect(await judge('a.png', 'b.jpg')).toEqual(first);
  await written(content, 'a.png', 'x');
  await written(content, 'b.jpg', await noise(40, 30).jpeg().toBuffer());
  expect([...(await judge('a.png', 'b.jpg')).keys()]).toEqual(['a.png']);
});

test('a look at one picture forgets nothing of the others', async () => {
  await judge('a.png', 'b.jpg');
  expect([...(await judge('a.png')).keys()]).toEqual([]);
  const [name = ''] = await readdir(join(cache, 'verdicts'));
  expect(await readFile(join(cache, 'verdicts', name), 'utf8')).toContain('b.jpg');
});

test('a file of the same size and date that was written over is opened again', async () => {
  await utimes(join(content, 'b.jpg'), 1, 1);
  await judge('b.jpg');
  const bytes = await noise(2, 2).jpeg().toBuffer();
  await written(content, 'b.jpg', bytes);
  await judge('b.jpg');
  await written(content, 'b.jpg', Buffer.alloc(bytes.length));
  await utimes(join(content, 'b.jpg'), 1, 1);
  expect([...(await judge('b.jpg')).keys()]).toEqual(['b.jpg']);
});

test('verdicts that cannot be read are made again', async () => {
  await judge('b.jpg');
  for (const name of await readdir(join(cache, 'verdicts'))) await writeFile(join(cache, 'verdicts', name), '{');
  expect([...(await judge('b.jpg')).keys()]).toEqual(['b.jpg']);
});
