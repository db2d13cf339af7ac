import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { derivePicture } from '../../src/pictures/derive/derive.ts';
import { hostilePictures } from '../support/hostile-pictures.ts';
import { inspectPicture } from '../../src/pictures/derive/inspect.ts';
import { folderForTests, written } from '../support/test-pictures.ts';

let folder: string;
let files: readonly string[];
beforeAll(async () => {
  folder = await folderForTests();
  files = await Promise.all(
    hostilePictures.map(async ({ name, bytes }, index) => {
      await mkdir(join(folder, String(index)));
      return written(join(folder, String(index)), name, bytes);
    }),
  );
});

test('there are thirty kinds of them, and a bomb is small', () => {
  expect(new Set(hostilePictures.map(({ what }) => what)).size).toBeGreaterThan(30);
  for (const { what, bytes } of hostilePictures.filter(({ what }) => what.includes('megapixels')))
    expect(bytes.length, what).toBeLessThan(120_000);
});

test.each(hostilePictures.map(({ what, ends }, index) => ({ what, ends, index })))(
  '$what: $ends',
  async ({ ends, index }) => {
    const file = files[index] ?? '';
    const fault = await inspectPicture(file);
    expect(fault === undefined ? 'sound' : 'refused').toBe(ends);
    const request = {
      file,
      cache: join(folder, 'cache'),
      rights: { credit: 'Desk' },
      widths: { avif: [90], fallback: [90] },
    };
    if (fault) {
      await expect(derivePicture(request)).rejects.toMatchObject({ fault });
      return;
    }
    const { files: made } = await derivePicture(request);
    expect(made.length).toBeGreaterThan(1);
    for (const { cached } of made) await sharp(cached, { failOn: 'warning' }).stats();
  },
);

test('opening all of them takes less than a gibibyte of memory, and none keeps anybody waiting', () => {
  const child = spawnSync(
    process.execPath,
    [fileURLToPath(new URL('../support/open-hostile-pictures.ts', import.meta.url)), ...files],
    {
      encoding: 'utf8',
    },
  );
  const { peakMiB, slowest } = JSON.parse(child.stdout) as { peakMiB: number; slowest: number };
  expect(child.status).toBe(0);
  expect(peakMiB).toBeLessThan(1024);
  expect(slowest).toBeLessThan(5);
});
