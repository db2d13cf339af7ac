import { readdir, symlink, utimes } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { boundCache } from './evict.ts';
import { derivePicture } from '../derive/derive.ts';
import type { DerivedPicture } from '../source/request.ts';
import { folderForTests, noise, written } from '../../../tests/support/test-pictures.ts';

const filesOf = (...pictures: DerivedPicture[]) => pictures.flatMap(({ files }) => files.map(({ cached }) => cached));
const entryOf = ({ files }: DerivedPicture) => dirname(files[0]?.cached ?? '');

async function cacheOf(count: number) {
  const cache = await folderForTests();
  const pictures: DerivedPicture[] = [];
  for (let index = 0; index < count; index += 1) {
    const file = await written(
      cache,
      `${String(index)}.png`,
      await noise(40 + index, 30)
        .png()
        .toBuffer(),
    );
    const picture = await derivePicture({
      file,
      rights: { credit: 'Desk' },
      cache,
      widths: { avif: [40], fallback: [40] },
    });
    await boundCache(cache, filesOf(picture));
    await utimes(join(entryOf(picture), 'shown'), 1e9 + 86_400 * index, 1e9 + 86_400 * index);
    pictures.push(picture);
  }
  return { cache, pictures, kept: async () => (await readdir(join(cache, 'pictures'))).sort() };
}

const names = (pictures: readonly DerivedPicture[]) => pictures.map((one) => basename(entryOf(one))).sort();

test('a cache that is small enough loses nothing', async () => {
  const { cache, pictures, kept } = await cacheOf(3);
  await boundCache(cache, []);
  expect(await kept()).toEqual(names(pictures));
});

test('what no edition has shown for the longest time goes first, until the rest is small enough', async () => {
  const { cache, pictures, kept } = await cacheOf(4);
  const bytes = ({ published }: DerivedPicture) =>
    published.formats.flatMap(({ files }) => files).reduce((sum, file) => sum + file.bytes, 0);
  const [, , third, fourth] = pictures;
  await boundCache(cache, [], bytes(third!) + bytes(fourth!));
  expect(await kept()).toEqual(names(pictures.slice(2)));
});

test('what the present edition shows stays, however large the cache and however old the picture', async () => {
  const { cache, pictures, kept } = await cacheOf(3);
  const [oldest] = pictures;
  await boundCache(cache, filesOf(oldest!), 1);
  expect(await kept()).toEqual(names([oldest!]));
  const again = {
    file: join(cache, '0.png'),
    rights: { credit: 'Desk' },
    widths: { avif: [40], fallback: [40] },
    cache,
  };
  expect((await derivePicture(again)).encoded).toBe(0);
});

test('what another build has asked for within the hour stays', async () => {
  const { cache, pictures, kept } = await cacheOf(2);
  const mark = join(entryOf(pictures[0]!), 'shown');
  await utimes(mark, 1e9 + 86_400 - 60, 1e9 + 86_400 - 60);
  await boundCache(cache, [], 1);
  expect(await kept()).toEqual(names(pictures));
});

test('what another build moves away while it is weighed is no failure', async () => {
  const { cache, pictures, kept } = await cacheOf(2);
  // Listed, and gone when it is asked for.
  await symlink(join(cache, 'gone'), join(cache, 'pictures', '.unfinished'));
  await boundCache(cache, filesOf(pictures[1]!), 1);
  expect(await kept()).toEqual(['.unfinished', ...names([pictures[1]!])]);
});

test('no cache, nothing to do', async () => {
  await boundCache(join(await folderForTests(), 'nowhere'), []);
});
